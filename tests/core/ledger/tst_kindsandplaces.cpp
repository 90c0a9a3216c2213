// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/ledgerverbs.h"
#include "tests/support/storetest.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class KindsAndPlacesTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void aKindIsMadeAndCorrected();
    void aKindKeepsItsOwnName();
    void aPlaceIsMadeAndCorrected();
    void goneOnesAreNamed();
    void whatAKindAsksFor();
    void rulesThatCannotBe();
    void untilYearEndCanBeTakenBack();

private:
    Result<Performed<LedgerOutcome>> save(const SaveKind& verb)
    {
        return store().desk().perform(verb, TestStore::as(store().manager()));
    }
    Result<Performed<LedgerOutcome>> save(const SavePlace& verb)
    {
        return store().desk().perform(verb, TestStore::as(store().manager()));
    }
    std::optional<KindRecord> kind(const QString& name)
    {
        const QList<KindRecord> all = store().desk().ask(AskKinds{}).valueOr({});
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const KindRecord& one) { return one.name == name; });
        return found == all.end() ? std::nullopt : std::optional(*found);
    }
};

void KindsAndPlacesTest::aKindIsMadeAndCorrected()
{
    const auto made = save(SaveKind{u"のーとPC"_s, KindCategory::Other, false, 0, {}});
    VERIFY_OK(made);
    QVERIFY(!made->outcome.document.isEmpty());
    const KindId id(made->outcome.id);
    VERIFY_OK(save(SaveKind{u"ノート型パソコン"_s, KindCategory::Pc, true, 14, id}));
    const std::optional<KindRecord> now = kind(u"ノート型パソコン"_s);
    QVERIFY(now);
    QCOMPARE(now->id, id);
    QCOMPARE(now->category, KindCategory::Pc);
    QVERIFY(now->needsReset);
    QCOMPARE(now->loanDays, 14);
    QVERIFY(!kind(u"のーとPC"_s));
    // By its name, as the command line does.
    VERIFY_OK(save(SaveKind{u"ノート型パソコン"_s, KindCategory::Pc, false, 0, {}}));
    QCOMPARE(kind(u"ノート型パソコン"_s)->id, id);
    QVERIFY(!kind(u"ノート型パソコン"_s)->needsReset);
}

void KindsAndPlacesTest::aKindKeepsItsOwnName()
{
    const auto first = save(SaveKind{u"ルーター"_s, KindCategory::Router, false, 0, {}});
    const auto second = save(SaveKind{u"スキャナー"_s, KindCategory::Peripheral, false, 0, {}});
    VERIFY_OK(second);
    // The same to whoever searches: half-width kana.
    VERIFY_REFUSED(save(SaveKind{u"ﾙｰﾀｰ"_s, KindCategory::Router, false, 0, KindId(second->outcome.id)}),
                   u"kind.exists");
    VERIFY_REFUSED(save(SaveKind{u" "_s, KindCategory::Router, false, 0, KindId(second->outcome.id)}),
                   u"asset.no-kind");
    VERIFY_OK(save(SaveKind{u"ﾙｰﾀｰ"_s, KindCategory::Router, false, 0, KindId(first->outcome.id)}));
    QVERIFY(kind(u"ﾙｰﾀｰ"_s));
}

void KindsAndPlacesTest::aPlaceIsMadeAndCorrected()
{
    const auto made = save(SavePlace{u"倉庫1"_s, u"P-1"_s, {}});
    VERIFY_OK(made);
    const PlaceId id(made->outcome.id);
    VERIFY_OK(save(SavePlace{u"第一倉庫"_s, u"P-01"_s, id}));
    const QList<NamedRow> places = store().desk().ask(AskNames{AskNames::Of::Places}).valueOr({});
    QVERIFY(std::any_of(places.begin(), places.end(), [&](const NamedRow& row) {
        return row.id == id.value() && row.name == u"第一倉庫" && row.code == u"P-01";
    }));
    const auto other = save(SavePlace{u"倉庫2"_s, {}, {}});
    VERIFY_OK(other);
    VERIFY_REFUSED(save(SavePlace{u"第一倉庫"_s, {}, PlaceId(other->outcome.id)}), u"place.exists");
    VERIFY_REFUSED(save(SavePlace{u"倉庫2"_s, u"p-01"_s, PlaceId(other->outcome.id)}), u"place.code-in-use");
    VERIFY_REFUSED(save(SavePlace{QString(), {}, PlaceId(other->outcome.id)}), u"place.no-name");
}

void KindsAndPlacesTest::goneOnesAreNamed()
{
    VERIFY_REFUSED(save(SaveKind{u"何か"_s, KindCategory::Pc, false, 0, KindId(987654)}), u"kind.unknown");
    VERIFY_REFUSED(save(SavePlace{u"何処か"_s, {}, PlaceId(987654)}), u"place.unknown");
}

void KindsAndPlacesTest::whatAKindAsksFor()
{
    SaveKind verb{u"ノートPC"_s, KindCategory::Pc, false, 0, {}};
    verb.rules = KindRules{
        {u" 外装 "_s, u"画面"_s, u"外装"_s, u" "_s}, {{{}, u"充電器"_s, 1}, {{}, u"ケーブル"_s, 2}, {{}, {}, 1}}, 1, 5};
    const auto made = save(verb);
    VERIFY_OK(made);
    const KindRules expected{{u"外装"_s, u"画面"_s}, {{{}, u"充電器"_s, 1}, {{}, u"ケーブル"_s, 2}}, 1, 5};
    QCOMPARE(kind(u"ノートPC"_s)->rules, expected);
    // Who says nothing about them leaves them as they are.
    VERIFY_OK(save(SaveKind{u"ノートPC"_s, KindCategory::Pc, true, 7, {}}));
    QCOMPARE(kind(u"ノートPC"_s)->rules, expected);
    verb.rules = KindRules{};
    VERIFY_OK(save(verb));
    QCOMPARE(kind(u"ノートPC"_s)->rules, KindRules());
}

void KindsAndPlacesTest::rulesThatCannotBe()
{
    SaveKind verb{u"ノートPC"_s, KindCategory::Pc, false, 0, {}};
    verb.rules = KindRules{{}, {{{}, u"充電器"_s, 0}}, 0, 0};
    VERIFY_REFUSED(save(verb), u"asset.bad-accessory");
    verb.rules = KindRules{{}, {}, -1, 0};
    VERIFY_REFUSED(save(verb), u"kind.bad-limit");
    verb.rules = KindRules{};
    for (int i = 0; i <= mostCheckPoints; ++i)
        verb.rules->checkPoints << QString::number(i);
    VERIFY_REFUSED(save(verb), u"kind.too-many-checks");
    QVERIFY(!kind(u"ノートPC"_s));
}

void KindsAndPlacesTest::untilYearEndCanBeTakenBack()
{
    VERIFY_OK(save(SaveKind{u"ノートPC"_s, KindCategory::Pc, false, untilYearEnd, {}}));
    QCOMPARE(kind(u"ノートPC"_s)->loanDays, untilYearEnd);
    VERIFY_OK(save(SaveKind{u"ノートPC"_s, KindCategory::Pc, false, 14, {}}));
    QCOMPARE(kind(u"ノートPC"_s)->loanDays, 14);
}

QTEST_GUILESS_MAIN(KindsAndPlacesTest)
#include "tst_kindsandplaces.moc"
