// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledgerverbs.h"
#include "core/loans/handover.h"
#include "core/loans/takeback.h"
#include "core/stocktake/closestocktake.h"
#include "core/stocktake/followup.h"
#include "core/stocktake/openstocktake.h"
#include "core/stocktake/recordscan.h"
#include "core/stocktake/stocktakequestions.h"
#include "tests/support/storetest.h"

namespace madoguchi {

/// The base of the tests of stocktakes: two shelves with labels, and short ways to count.
class StocktakeTest : public StoreTest
{
protected:
    using Opened = Result<Performed<OpenStocktakeOutcome>>;
    using Scanned = Result<Performed<RecordScanOutcome>>;

    [[nodiscard]] Order asDesk(const QString& commandId = {}) { return TestStore::as(store().deskStaff(), commandId); }
    [[nodiscard]] Order asManager() { return TestStore::as(store().manager()); }

    PlaceId shelf(const QString& name, const QString& code)
    {
        const auto saved = store().desk().perform(SavePlace{name, code}, asManager());
        if (!saved)
            qFatal("%s", qPrintable(saved.refusal().toDebugText()));
        return PlaceId(saved->outcome.id);
    }
    void lend(PersonId person, AssetId asset)
    {
        HandOver verb;
        verb.person = person;
        verb.items = {asset};
        const auto lent = store().desk().perform(verb, asDesk());
        if (!lent)
            qFatal("%s", qPrintable(lent.refusal().toDebugText()));
    }
    void takeBack(AssetId asset)
    {
        const auto taken = store().desk().perform(TakeBack{{ReturnedItem{asset, {}, {}}}, false}, asDesk());
        if (!taken)
            qFatal("%s", qPrintable(taken.refusal().toDebugText()));
    }

    Opened openOf(const StocktakeScope& scope) { return store().desk().perform(OpenStocktake{{}, scope}, asDesk()); }
    StocktakeId opened(const StocktakeScope& scope = {})
    {
        const Opened done = openOf(scope);
        if (!done)
            qFatal("%s", qPrintable(done.refusal().toDebugText()));
        return done->outcome.stocktake;
    }
    static RecordScan scanOf(StocktakeId session, const QString& code, PlaceId place = {}, PersonId person = {})
    {
        return {session, code, {code.toUpper()}, place, person};
    }
    Scanned scan(StocktakeId session, const QString& code, PlaceId place = {}, PersonId person = {})
    {
        return store().desk().perform(scanOf(session, code, place, person), asDesk());
    }
    /// "misplaced other-place": the verdict and its reason.
    QString verdict(StocktakeId session, const QString& code, PlaceId place = {}, PersonId person = {})
    {
        const Scanned done = scan(session, code, place, person);
        if (!done)
            return done.refusal().toDebugText();
        return QString(scanVerdictCode(done->outcome.verdict) + u' ' + done->outcome.reason).trimmed();
    }
    StocktakeStatus status(StocktakeId session)
    {
        const Result<StocktakeStatus> answer = store().desk().ask(AskStocktake{session});
        if (!answer)
            qFatal("%s", qPrintable(answer.refusal().toDebugText()));
        return *answer;
    }
    /// Numbers and codes of one kind of difference.
    QStringList names(StocktakeId session, DifferenceKind kind)
    {
        QStringList found;
        for (const StocktakeDifference& difference : status(session).of(kind))
            found << (difference.assetNo.isEmpty() ? difference.code : difference.assetNo);
        return found;
    }
    StocktakeDifference difference(StocktakeId session, const QString& name)
    {
        for (const StocktakeDifference& difference : status(session).differences) {
            if (difference.assetNo == name || difference.code == name)
                return difference;
        }
        return {};
    }
};

} // namespace madoguchi
