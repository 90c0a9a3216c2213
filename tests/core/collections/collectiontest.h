// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collections/closecollection.h"
#include "core/collections/collectionquestions.h"
#include "core/collections/exemptitems.h"
#include "core/collections/opencollection.h"
#include "core/exchange/recordtables.h"
#include "core/loans/undo.h"
#include "tests/core/loans/loantest.h"

namespace madoguchi {

/// The base of the tests of collections. Today is 2026-06-10. Ito of 総務課 holds A-1 and A-2 (laptops), Sato of 営業部
/// A-3 (a laptop) and R-1 (a router).
class CollectionTest : public LoanTest
{
protected:
    using Opened = Result<Performed<OpenCollectionOutcome>>;

    void lendSome()
    {
        using namespace Qt::StringLiterals;
        m_ito = store().add(aPerson(u"E-1"_s).name(u"伊藤"_s).reading(u"いとう"_s).section(u"総務課"_s));
        m_sato = store().add(aPerson(u"E-2"_s).name(u"佐藤"_s).reading(u"さとう"_s).section(u"営業部"_s));
        lendOne(m_ito, anAsset(u"A-1"_s).maker(u"ＮＥＣ"_s).model(u"VersaPro VKT"_s).accessory(u"充電器"_s));
        lendOne(m_ito, anAsset(u"A-2"_s).ownership(Ownership::Lease));
        lendOne(m_sato, anAsset(u"A-3"_s).place(u"本庁"_s));
        lendOne(m_sato, anAsset(u"R-1"_s).kind(u"ルーター"_s));
    }
    void lendOne(PersonId person, const AssetBuilder& builder)
    {
        const auto lent = lend(person, {store().add(builder)});
        if (!lent)
            qFatal("%s", qPrintable(lent.refusal().toDebugText()));
    }
    [[nodiscard]] AssetId asset(const QString& number)
    {
        return AssetId(store().number("select id from asset where asset_no = '" + number.toStdString() + "'"));
    }
    [[nodiscard]] LoanLineId line(const QString& number)
    {
        return LoanLineId(store().number("select ll.id from loan_line ll join asset a on a.id = ll.asset_id"
                                         " where a.asset_no = '" +
                                         number.toStdString() + "' order by ll.id desc limit 1"));
    }
    static OpenCollection aCollection(const CollectionScope& scope = {})
    {
        return {QStringLiteral("PC更新"), CollectionReason::Replacement, QDate(2026, 6, 24), scope};
    }
    Opened open(const OpenCollection& verb) { return store().desk().perform(verb, asDesk()); }
    CollectionId opened(const CollectionScope& scope = {})
    {
        const Opened done = open(aCollection(scope));
        if (!done)
            qFatal("%s", qPrintable(done.refusal().toDebugText()));
        return done->outcome.collection;
    }
    CollectionStatus status(CollectionId id)
    {
        const auto answer = store().desk().ask(AskCollection{id});
        if (!answer)
            qFatal("%s", qPrintable(answer.refusal().toDebugText()));
        return *answer;
    }
    /// "A-1 out", by section, holder and number.
    QStringList states(CollectionId id)
    {
        QStringList found;
        const CollectionStatus now = status(id);
        for (const CollectionItem& item : now.items)
            found << item.assetNo + QLatin1Char(' ') + collectionStateCode(item.state);
        found.sort();
        return found;
    }
    auto exempt(CollectionId id, const QStringList& numbers, const QString& note)
    {
        ExemptItems verb{id, {}, note};
        for (const QString& number : numbers)
            verb.lines << line(number);
        return store().desk().perform(verb, asDesk());
    }
    auto undo(const QString& commandId)
    {
        return performUndo(store().desk(), Undo{{}, commandId, &recordTables()}, asDesk());
    }

    PersonId m_ito;
    PersonId m_sato;
};

} // namespace madoguchi
