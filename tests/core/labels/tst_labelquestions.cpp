// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/settings.h"
#include "core/labels/labelquestions.h"
#include "core/ledger/codelookup.h"
#include "core/ledger/kits.h"
#include "core/ledger/ledgerverbs.h"
#include "core/scanning/scanpipeline.h"
#include "tests/support/storetest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class LabelQuestionsTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void assetsKeepTheOrderAsked();
    void shelvesBearTheirCode();
    void staffCardsBearTheNumber();
    void kitsBearWhatBelongsIntoThem();
    void commandsBearWhatTheCounterObeys();
    void whatHasNoCodeIsNamed();
    void namesAndCodesFindPlaces();
    void whatAScannerReadsIsAscii();
    void aCheckCharacterIsPrintedWhereScansMustHaveOne();

private:
    PlaceId place(const QString& name, const QString& code)
    {
        return PlaceId(store().desk().perform(SavePlace{name, code, {}}, TestStore::as(store().manager()))->outcome.id);
    }
    Result<LabelSet> ask(LabelKind kind, const QList<qint64>& ids) { return store().desk().ask(AskLabels{kind, ids}); }
};

void LabelQuestionsTest::assetsKeepTheOrderAsked()
{
    const AssetId first = store().add(anAsset(u"A-000001"_s).kind(u"ルーター"_s).maker(u"Kitano"_s).model(u"KB-1"_s));
    const AssetId second = store().add(anAsset(u"A-000002"_s).serial(u"PF-9"_s));
    const Result<LabelSet> set = ask(LabelKind::Asset, {second.value(), first.value()});
    VERIFY_OK(set);
    QCOMPARE(set->labels.size(), 2);
    QCOMPARE(set->labels.at(0).code, QByteArray("A-000002"));
    QCOMPARE(set->labels.at(0).lines, QList<Phrase>{Phrase::word(u"label.serial"_s, {u"PF-9"_s})});
    QCOMPARE(set->labels.at(1).key, u"A-000001"_s);
    QCOMPARE(set->labels.at(1).title, Phrase(u"ルーター Kitano KB-1"_s));
    QCOMPARE(set->language, PrintLanguage::Japanese);
    VERIFY_REFUSED(ask(LabelKind::Asset, {first.value(), 4711}), u"asset.unknown");
}

void LabelQuestionsTest::shelvesBearTheirCode()
{
    const PlaceId shelf = place(u"倉庫 棚2"_s, u"S-02"_s);
    const Result<LabelSet> set = ask(LabelKind::Shelf, {shelf.value()});
    VERIFY_OK(set);
    QCOMPARE(set->labels, (QList<Label>{{"S-02", u"S-02"_s, Phrase(u"倉庫 棚2"_s), {}}}));
    VERIFY_REFUSED(ask(LabelKind::Shelf, {4711}), u"place.unknown");
}

void LabelQuestionsTest::staffCardsBearTheNumber()
{
    const PersonId person = store().add(aPerson(u"E-7"_s).name(u"\u9AD9\u6A4B \u5FB7\u5B50"_s).section(u"総務部"_s));
    const Result<LabelSet> set = ask(LabelKind::Staff, {person.value()});
    VERIFY_OK(set);
    QCOMPARE(set->labels, (QList<Label>{{"E-7", u"E-7"_s, Phrase(u"\u9AD9\u6A4B \u5FB7\u5B50"_s), {u"総務部"_s}}}));
    VERIFY_REFUSED(ask(LabelKind::Staff, {4711}), u"person.unknown");
}

void LabelQuestionsTest::kitsBearWhatBelongsIntoThem()
{
    const AssetId pc = store().add(anAsset(u"A-1"_s).kind(u"ノートPC"_s).model(u"X1"_s));
    const AssetId router = store().add(anAsset(u"A-2"_s).kind(u"ルーター"_s));
    const auto kit = store().desk().perform(SaveKit{{}, {u"KIT-1"_s, u"出張セット"_s, {router, pc}}},
                                            TestStore::as(store().manager()));
    VERIFY_OK(kit);
    const Result<LabelSet> set = ask(LabelKind::Kit, {kit->outcome.id});
    VERIFY_OK(set);
    QCOMPARE(set->labels, (QList<Label>{{"KIT-1",
                                         u"KIT-1"_s,
                                         Phrase(u"出張セット"_s),
                                         {Phrase::word(u"label.kit-items"_s, {u"2"_s}), Phrase(u"A-2 ルーター"_s),
                                          Phrase(u"A-1 ノートPC"_s)}}}));
    VERIFY_REFUSED(ask(LabelKind::Kit, {4711}), u"kit.unknown");
}

void LabelQuestionsTest::commandsBearWhatTheCounterObeys()
{
    const Result<LabelSet> set = ask(LabelKind::Command, {});
    VERIFY_OK(set);
    QCOMPARE(set->labels.first().code, QByteArray("CMD-DONE"));
    QVERIFY(set->labels.size() >= 8);
}

void LabelQuestionsTest::whatHasNoCodeIsNamed()
{
    const PlaceId with = place(u"倉庫"_s, u"S-01"_s);
    const PlaceId without = place(u"会議室"_s, {});
    const auto set = ask(LabelKind::Shelf, {with.value(), without.value()});
    VERIFY_REFUSED(set, u"label.no-code");
    QCOMPARE(set.refusal().problems.size(), 1);
    QCOMPARE(set.refusal().problems.first().subject, u"会議室"_s);
}

void LabelQuestionsTest::namesAndCodesFindPlaces()
{
    const PlaceId shelf = place(u"倉庫"_s, u"S-01"_s);
    const auto find = [&](const QStringList& keys) {
        return store().desk().ask(NamedByKey{AskNames::Of::Places, keys});
    };
    const auto found = find({u"倉庫"_s, u"s-01"_s});
    VERIFY_OK(found);
    QCOMPARE(*found, (QList<qint64>{shelf.value(), shelf.value()}));
    VERIFY_REFUSED(find({u"倉庫"_s, u"物置"_s}), u"label.no-place");
    VERIFY_REFUSED(store().desk().ask(NamedByKey{AskNames::Of::Kinds, {u"帆船"_s}}), u"label.no-kind");
    VERIFY_REFUSED(store().desk().ask(NamedByKey{AskNames::Of::Sections, {u"帆船"_s}}), u"label.no-section");
}

/// Numbers that were registered full-width: eyes see them so, a keyboard scanner can send them.
void LabelQuestionsTest::whatAScannerReadsIsAscii()
{
    const AssetId asset = store().add(anAsset(u"ＰＣ－０１"_s));
    const PlaceId shelf = place(u"倉庫"_s, u"Ｓ－０１"_s);
    const PersonId person = store().add(aPerson(u"Ｅ１００"_s));
    const auto label = [&](LabelKind kind, qint64 id) {
        const auto set = store().desk().ask(AskLabels{kind, {id}});
        return set ? set->labels.first() : Label();
    };
    const Label ofAsset = label(LabelKind::Asset, asset.value());
    QCOMPARE(ofAsset.code, QByteArray("PC-01"));
    QCOMPARE(ofAsset.key, u"ＰＣ－０１"_s);
    QCOMPARE(label(LabelKind::Shelf, shelf.value()).code, QByteArray("S-01"));
    QCOMPARE(label(LabelKind::Staff, person.value()).code, QByteArray("E100"));
    QCOMPARE(label(LabelKind::Staff, person.value()).key, u"Ｅ１００"_s);
    // What is read finds the thing.
    QCOMPARE(assetByKey(store().desk().connection(), QString::fromUtf8(ofAsset.code)).valueOr(AssetId()), asset);
    // Half-width text stays as it is; what has no ASCII form is for cameras.
    QCOMPARE(printedCode(u"pc-01"_s, {}), QByteArray("pc-01"));
    QCOMPARE(printedCode(u"備１"_s, {}), u"備１"_s.toUtf8());
}

void LabelQuestionsTest::aCheckCharacterIsPrintedWhereScansMustHaveOne()
{
    OwnLabelRule rule;
    QCOMPARE(printedCode(u"PC-000123"_s, rule), QByteArray("PC-000123"));
    rule.hasCheck = true;
    rule.prefixes = QStringList{u"pc"_s};
    const QByteArray printed = printedCode(u"PC-000123"_s, rule);
    QCOMPARE(printed.size(), 10);
    QCOMPARE(printedCode(u"PC-0001234"_s, rule), QByteArray("PC-0001234")); // has it already, or is none of ours
    QCOMPARE(printedCode(u"A-000123"_s, rule), QByteArray("A-000123"));
    // The counter reads the number from it.
    ScannerProfile profile;
    profile.ownLabel = rule;
    const Scan scan = interpret(QString::fromUtf8(printed), profile);
    QCOMPARE(scan.key, u"PC-000123"_s);
    const QByteArray fromFullWidth = printedCode(u"ＰＣ－０００１２３"_s, rule);
    QCOMPARE(fromFullWidth, printed);
    rule.isCheckStripped = false; // then it is part of the number that is registered
    QCOMPARE(printedCode(u"PC-000123"_s, rule), QByteArray("PC-000123"));
}

QTEST_GUILESS_MAIN(LabelQuestionsTest)
#include "tst_labelquestions.moc"
