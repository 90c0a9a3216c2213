// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordtables.h"

#include "core/desk/desktables.h"
#include "core/ledger/attachments.h"
#include "core/ledger/ledgertables.h"
#include "core/ledger/savedsearches.h"
#include "core/loans/loantables.h"

namespace madoguchi {

const TableRegistry& recordTables()
{
    static const TableRegistry tables{
        &stationTable(),      &operatorTable(), &settingTable(),       &kindTable(),
        &placeTable(),        &sectionTable(),  &personTable(),        &personCardTable(),
        &assetTable(),        &assetBarcodeTable(), &accessoryTable(), &attachmentTable(), &savedSearchTable(), &documentTable(),
        &documentPrintTable(), &loanTable(),    &loanLineTable(),      &loanAccessoryTable(),
    };
    return tables;
}

QList<AttestedContent> attestedContents()
{
    return {{&attachmentTable(), "content", "sha256"}};
}

} // namespace madoguchi
