// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordtables.h"

#include "core/desk/desktables.h"
#include "core/ledger/ledgertables.h"
#include "core/loans/loantables.h"
#include "core/reports/savedreports.h"

namespace madoguchi {

const TableRegistry& recordTables()
{
    static const TableRegistry tables{
        &stationTable(),      &operatorTable(), &settingTable(),       &kindTable(),
        &placeTable(),        &sectionTable(),  &personTable(),        &personCardTable(),
        &assetTable(),        &assetBarcodeTable(), &accessoryTable(), &documentTable(),
        &documentPrintTable(), &loanTable(),    &loanLineTable(),      &loanAccessoryTable(),
        &savedReportTable(),
    };
    return tables;
}

} // namespace madoguchi
