// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/handover.h"
#include "core/loans/loanquestions.h"
#include "core/loans/takeback.h"
#include "tests/support/storetest.h"

namespace madoguchi {

/// The base of the tests of loan verbs: short ways to lend and to take back.
class LoanTest : public StoreTest
{
protected:
    using Lent = Result<Performed<HandOverOutcome>>;
    using Taken = Result<Performed<TakeBackOutcome>>;

    Lent lend(PersonId person, const QList<AssetId>& items, const Order& order)
    {
        HandOver verb;
        verb.person = person;
        verb.items = items;
        return store().desk().perform(verb, order);
    }
    Lent lend(PersonId person, const QList<AssetId>& items) { return lend(person, items, asDesk()); }

    Taken takeBack(const QList<ReturnedItem>& items, bool issuesSlips = true)
    {
        return store().desk().perform(TakeBack{items, issuesSlips}, asDesk());
    }
    Taken takeBack(AssetId item, const QStringList& missing = {}, bool issuesSlips = true)
    {
        return takeBack({ReturnedItem{item, missing, {}}}, issuesSlips);
    }

    [[nodiscard]] Order asDesk() { return TestStore::as(store().deskStaff()); }
    [[nodiscard]] qint64 openLines()
    {
        return store().number("select count(*) from loan_line where returned_at is null and withdrawn_at is null");
    }
    [[nodiscard]] qint64 entries() { return store().number("select count(*) from journal_entry"); }
};

} // namespace madoguchi
