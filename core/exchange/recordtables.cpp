// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordtables.h"

#include "core/collections/collectiontables.h"
#include "core/consumables/consumabletables.h"
#include "core/consumables/replenishment.h"
#include "core/desk/desktables.h"
#include "core/exchange/reception.h"
#include "core/labels/recordlabels.h"
#include "core/ledger/attachments.h"
#include "core/ledger/kits.h"
#include "core/ledger/ledgertables.h"
#include "core/ledger/savedsearches.h"
#include "core/ledger/toldapart.h"
#include "core/letters/lettertables.h"
#include "core/letters/mailqueue.h"
#include "core/loans/incidenttables.h"
#include "core/loans/lendingrules.h"
#include "core/loans/loantables.h"
#include "core/loans/papertables.h"
#include "core/loans/pickupslip.h"
#include "core/loans/reservationtables.h"
#include "core/loans/retire.h"
#include "core/loans/returncheck.h"
#include "core/loans/returnpicture.h"
#include "core/loans/shipment.h"
#include "core/loans/sparecheck.h"
#include "core/loans/stocklevels.h"
#include "core/loans/termtables.h"
#include "core/reports/reportoutput.h"
#include "core/reports/savedreports.h"
#include "core/stocktake/stocktaketables.h"

namespace madoguchi {

const TableRegistry& recordTables()
{
    static const TableRegistry tables{
        &stationTable(),
        &operatorTable(),
        &settingTable(),
        &kindTable(),
        &placeTable(),
        &sectionTable(),
        &personTable(),
        &personCardTable(),
        &assetTable(),
        &assetBarcodeTable(),
        &accessoryTable(),
        &attachmentTable(),
        &savedSearchTable(),
        &toldApartTable(),
        &kitTable(),
        &kitItemTable(),
        &documentTable(),
        &documentPrintTable(),
        &lostPaperTable(),
        &signedCopyTable(),
        &replacedPaperTable(),
        &signatureTable(),
        &assetLabelTable(),
        &consumableTable(),
        &consumableMovementTable(),
        &loanTable(),
        &loanLineTable(),
        &loanAccessoryTable(),
        &collectionTable(),
        &collectionLineTable(),
        &collectionPersonTable(),
        &letterTable(),
        &letterLineTable(),
        &letterMailTable(),
        &loanExtensionTable(),
        &loanSubstituteTable(),
        &loanCustodyTable(),
        &shipmentTable(),
        &incidentTable(),
        &incidentMeasureTable(),
        &incidentReportTable(),
        &assetServiceTable(),
        &assetCheckTable(),
        &retirementTable(),
        &personBlockTable(),
        &reservationTable(),
        &reservationLineTable(),
        &stocktakeTable(),
        &stocktakeLineTable(),
        &stocktakeScanTable(),
        &stocktakeDifferenceTable(),
        &savedReportTable(),
        &reportOutputTable(),
        &stockLevelTable(),
        &replenishmentTable(),
        &replenishmentLineTable(),
        &returnCheckTable(),
        &returnPictureTable(),
        &spotCheckTable(),
        &receptionTable(),
        &stationRenewalTable(),
    };
    return tables;
}

QList<AttestedContent> attestedContents()
{
    return {{&attachmentTable(), "content", "sha256", "name"}, {&signedCopyTable(), "content", "sha256", "name"}};
}

} // namespace madoguchi
