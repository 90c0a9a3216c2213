// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/kindfields.h"

#include "core/desk/journalquestions.h"
#include "core/exchange/exportjob.h"
#include "core/exchange/importjob.h"
#include "core/exchange/recordtables.h"
#include "core/ledger/assetorder.h"
#include "core/ledger/editmany.h"
#include "core/ledger/findeverything.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/undo.h"
#include "tests/support/storetest.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// The fields that a type has of its own: said with the type, entered with an item, found, read from files.
class KindFieldsTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTypeSaysWhichItHas();
    void whatATypeCannotHave();
    void whatIsEnteredIsKeptInOneForm_data();
    void whatIsEnteredIsKeptInOneForm();
    void whatDoesNotFitIsRefused();
    void whatWasThereBeforeIsNotAskedAgain();
    void anotherTypeAsksForItsOwn();
    void manyAreChangedAlike();
    void whatStandsInThemIsFound();
    void theJournalGivesThemAgain();
    void aFileIsReadByThem();
    void aFileNamesThemAll();

private:
    [[nodiscard]] Result<Performed<LedgerOutcome>> save(const AssetValues& values, AssetId id = {})
    {
        return store().desk().perform(SaveAsset{id, values}, TestStore::as(store().manager()));
    }
    [[nodiscard]] AssetValues router(const QString& number, const QJsonObject& fields)
    {
        AssetValues values = anAsset(number).kind(u"ルーター"_s);
        values.custom = fields;
        return values;
    }
    [[nodiscard]] Result<ImportReport> import(const QByteArray& lines)
    {
        ImportPlan plan;
        plan.path = folder() + u"/routers.csv"_s;
        QFile file(plan.path);
        if (!file.open(QIODevice::WriteOnly) || file.write(lines) < 0)
            qFatal("no file");
        file.close();
        JobControl control({});
        return performImport(store().desk(), TestStore::as(store().manager()), plan, control);
    }
    [[nodiscard]] QStringList found(const QString& text)
    {
        QStringList keys;
        for (const FoundThing& thing : store().desk().ask(FindEverything{text}).valueOr({}))
            keys << thing.key;
        return keys;
    }

    const QList<KindField> m_fields{{u"IMEI"_s, FieldType::Text, {}, true},
                                    {u"台数"_s, FieldType::Number},
                                    {u"保証期限"_s, FieldType::Day},
                                    {u"色"_s, FieldType::Choice, {u"黒"_s, u"白"_s}},
                                    {u"SIMあり"_s, FieldType::YesNo}};
};

void KindFieldsTest::init()
{
    StoreTest::init();
    if (isWithoutServer(testedDatabase()))
        QSKIP(withoutServer);
    SaveKind kind{u"ルーター"_s, KindCategory::Router};
    kind.rules = KindRules{};
    kind.rules->fields = m_fields;
    VERIFY_OK(store().desk().perform(kind, TestStore::as(store().manager())));
}

void KindFieldsTest::aTypeSaysWhichItHas()
{
    const Result<QList<KindRecord>> kinds = store().desk().ask(AskKinds{});
    QCOMPARE(kinds->first().rules.fields, m_fields);
    // Who says nothing about them leaves them as they are.
    VERIFY_OK(
        store().desk().perform(SaveKind{u"ルーター"_s, KindCategory::Router, true}, TestStore::as(store().manager())));
    QCOMPARE(store().desk().ask(AskKinds{})->first().rules.fields, m_fields);
    VERIFY_OK(save(router(u"R-1"_s, {{u"IMEI"_s, u"1"_s}})));
    QCOMPARE(store().asset(AssetId(store().number("select id from asset"))).fields, m_fields);
}

void KindFieldsTest::whatATypeCannotHave()
{
    SaveKind kind{u"ルーター"_s, KindCategory::Router};
    const auto saved = [&](const QList<KindField>& fields) {
        kind.rules = KindRules{};
        kind.rules->fields = fields;
        return store().desk().perform(kind, TestStore::as(store().manager()));
    };
    VERIFY_REFUSED(saved({{u"IMEI"_s}, {u"ｉｍｅｉ"_s}}), u"kind.field-twice");
    VERIFY_REFUSED(saved({{u"色"_s, FieldType::Choice, {u" "_s}}}), u"kind.field-without-choices");
    QList<KindField> many;
    for (int i = 0; i <= mostKindFields; ++i)
        many << KindField{QString::number(i)};
    VERIFY_REFUSED(saved(many), u"kind.too-many-fields");
    QCOMPARE(store().desk().ask(AskKinds{})->first().rules.fields, m_fields);
    // Tidied: blanks, what has no name, choices where one writes.
    VERIFY_OK(
        saved({{u" A  B "_s, FieldType::Text, {u"x"_s}}, {u" "_s}, {u"C"_s, FieldType::Choice, {u"x"_s, u"X"_s}}}));
    QCOMPARE(store().desk().ask(AskKinds{})->first().rules.fields,
             (QList<KindField>{{u"A B"_s}, {u"C"_s, FieldType::Choice, {u"x"_s}}}));
}

void KindFieldsTest::whatIsEnteredIsKeptInOneForm_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("entered");
    QTest::addColumn<QString>("stored");
    QTest::newRow("text") << u"IMEI"_s << u" 35-693 "_s << u"35-693"_s;
    QTest::newRow("number") << u"台数"_s << u"１，２００．５"_s << u"1200.5"_s;
    QTest::newRow("zeros in front") << u"台数"_s << u"007"_s << u"007"_s;
    QTest::newRow("day of an era") << u"保証期限"_s << u"R8.4.1"_s << u"2026-04-01"_s;
    QTest::newRow("choice") << u"色"_s << u" 黒 "_s << u"黒"_s;
    QTest::newRow("yes") << u"SIMあり"_s << u"あり"_s << u"yes"_s;
    QTest::newRow("no") << u"SIMあり"_s << u"×"_s << u"no"_s;
    QTest::newRow("another spelling of the name") << u"ｓｉｍあり"_s << u"YES"_s << u"yes"_s;
}

void KindFieldsTest::whatIsEnteredIsKeptInOneForm()
{
    QFETCH(QString, field);
    QFETCH(QString, entered);
    QFETCH(QString, stored);
    QJsonObject fields{{u"IMEI"_s, u"1"_s}, {u"備考2"_s, u" free "_s}};
    fields.insert(field, entered);
    const auto done = save(router(u"R-1"_s, fields));
    VERIFY_OK(done);
    const QJsonObject kept = store().asset(AssetId(done->outcome.id)).values.custom;
    const QString name = field.startsWith(u"ｓ") ? u"SIMあり"_s : field;
    QCOMPARE(kept.value(name).toString(), stored);
    QCOMPARE(kept.value(u"備考2"_s).toString(), u" free "_s); // beside the fields of the type, as it is
    QVERIFY(name == field || !kept.contains(field));
}

void KindFieldsTest::whatDoesNotFitIsRefused()
{
    const auto done = save(router(
        u"R-1"_s,
        {{u"台数"_s, u"many"_s}, {u"保証期限"_s, u"2026-02-30"_s}, {u"色"_s, u"赤"_s}, {u"SIMあり"_s, u"maybe"_s}}));
    for (const char* code : {"asset.field-missing", "asset.field-not-number", "asset.field-not-day",
                             "asset.field-not-choice", "asset.field-not-yes-no"})
        VERIFY_REFUSED(done, QString::fromLatin1(code));
    QCOMPARE(done.refusal().problems.size(), 5); // all at once
    QCOMPARE(done.refusal().problems.first().arguments.value(u"field"_s).toString(), u"IMEI"_s);
    QCOMPARE(store().number("select count(*) from asset"), 0);
}

void KindFieldsTest::whatWasThereBeforeIsNotAskedAgain()
{
    VERIFY_OK(save(anAsset(u"P-1"_s).kind(u"電話機"_s)));
    const AssetId id(store().number("select id from asset"));
    AssetValues values = store().asset(id).values;
    values.custom = {{u"保証期限"_s, u"spring"_s}};
    VERIFY_OK(save(values, id));
    SaveKind kind{u"電話機"_s, KindCategory::Phone};
    kind.rules = KindRules{};
    kind.rules->fields = m_fields;
    VERIFY_OK(store().desk().perform(kind, TestStore::as(store().manager())));
    // It has no IMEI and a day that is none: moving it is no reason to ask.
    values.place = u"倉庫"_s;
    VERIFY_OK(save(values, id));
    values.custom.insert(u"色"_s, u"白"_s);
    VERIFY_OK(save(values, id));
    values.custom.insert(u"保証期限"_s, u"autumn"_s);
    VERIFY_REFUSED(save(values, id), u"asset.field-not-day");
    values.custom.insert(u"保証期限"_s, u"R8.4.1"_s);
    values.custom.insert(u"IMEI"_s, u"356938035643809"_s);
    VERIFY_OK(save(values, id));
    values = store().asset(id).values;
    values.custom.remove(u"IMEI"_s);
    VERIFY_REFUSED(save(values, id), u"asset.field-missing");
}

void KindFieldsTest::anotherTypeAsksForItsOwn()
{
    VERIFY_OK(save(anAsset(u"P-1"_s).kind(u"電話機"_s)));
    const AssetId id(store().number("select id from asset"));
    AssetValues values = store().asset(id).values;
    values.kind = u"ルーター"_s;
    VERIFY_REFUSED(save(values, id), u"asset.field-missing");
    values.custom = {{u"IMEI"_s, u"1"_s}, {u"台数"_s, u"２"_s}};
    VERIFY_OK(save(values, id));
    QCOMPARE(store().asset(id).values.custom.value(u"台数"_s).toString(), u"2"_s);
}

void KindFieldsTest::manyAreChangedAlike()
{
    QList<AssetId> ids;
    for (const QString& number : {u"R-1"_s, u"R-2"_s})
        ids << AssetId(save(router(number, {{u"IMEI"_s, number}}))->outcome.id);
    AssetEdit edit;
    edit.custom = {{u"色"_s, u"赤"_s}};
    const auto preview = store().desk().ask(PreviewAssetEdit{ids, edit, {}});
    VERIFY_OK(preview);
    QVERIFY(preview->first().problem && preview->first().problem->code == u"asset.field-not-choice");
    VERIFY_REFUSED(store().desk().perform(EditAssets{ids, edit}, TestStore::as(store().manager())),
                   u"asset.field-not-choice");
    edit.custom = {{u"色"_s, u"白"_s}};
    VERIFY_OK(store().desk().perform(EditAssets{ids, edit}, TestStore::as(store().manager())));
    QCOMPARE(store().asset(ids.last()).values.custom.value(u"色"_s).toString(), u"白"_s);
}

void KindFieldsTest::whatStandsInThemIsFound()
{
    const AssetId id(
        save(router(u"R-1"_s, {{u"IMEI"_s, u"356938-035643809"_s}, {u"SIMあり"_s, u"yes"_s}}))->outcome.id);
    QCOMPARE(found(u"356938035643809"_s), QStringList{u"R-1"_s});
    QCOMPARE(found(u"43809"_s), QStringList{u"R-1"_s}); // its last digits
    QCOMPARE(found(u"yes"_s), QStringList());           // nothing anybody looks for
    AssetOrder order;
    order.filter.words = u"３５６９３８"_s;
    QCOMPARE((*store().desk().ask(order))->size(), size_t(1));
    AssetValues values = store().asset(id).values;
    values.custom.insert(u"IMEI"_s, u"490154203237518"_s);
    const auto changed = save(values, id);
    VERIFY_OK(changed);
    QCOMPARE(found(u"356938035643809"_s), QStringList());
    QCOMPARE(found(u"490154203237518"_s), QStringList{u"R-1"_s});
    VERIFY_OK(performUndo(store().desk(), {{}, changed->commandId, &recordTables()}, TestStore::as(store().manager())));
    QCOMPARE(found(u"356938035643809"_s), QStringList{u"R-1"_s});
    QCOMPARE(found(u"490154203237518"_s), QStringList());
}

void KindFieldsTest::theJournalGivesThemAgain()
{
    const AssetId id(save(router(u"R-1"_s, {{u"IMEI"_s, u"356938035643809"_s}}))->outcome.id);
    AssetValues values = store().asset(id).values;
    values.custom.insert(u"保証期限"_s, u"R8.4.1"_s);
    VERIFY_OK(save(values, id));
    const DatabaseUrl into = newEmptyDatabase(testedDatabase(), folder());
    const Result<RebuildResult> again =
        store().desk().ask(RebuildJournal{into, store().desk().info(), recordTables(), {{}, {}, attestedContents()}});
    VERIFY_OK(again);
    for (const TableComparison& table : again->tables)
        QVERIFY2(table.isEqual(), qPrintable(table.name));
    QVERIFY(again->isOk);
    {
        const std::unique_ptr<Connection> rebuilt = *Connection::open(into);
        Cursor kind = rebuilt->select("select fields from kind where name = ?", u"ルーター"_s);
        QVERIFY(kind.next());
        QCOMPARE(fieldsInLines(kind.text(0)), m_fields);
        Cursor key = rebuilt->select("select search_key from asset");
        QVERIFY(key.next());
        QVERIFY(key.text(0).contains(u"356938035643809"_s));
    }
    dropDatabase(into);
}

void KindFieldsTest::aFileIsReadByThem()
{
    const auto bad = import("管理番号,品目,IMEI,保証期限,色\n"
                            "R-1,ルーター,,R8.4.1,黒\n"
                            "R-2,ルーター,11,someday,赤\n");
    VERIFY_OK(bad);
    QVERIFY(bad->document.isEmpty());
    QStringList codes;
    for (const RowProblems& row : bad->rejected) {
        for (const Problem& problem : row.problems)
            codes << problem.code + u' ' + problem.arguments.value(u"line"_s).toString() + u' ' +
                         problem.arguments.value(u"column"_s).toString();
    }
    QCOMPARE(codes, (QStringList{u"asset.field-missing 2 IMEI"_s, u"asset.field-not-day 3 保証期限"_s,
                                 u"asset.field-not-choice 3 色"_s}));
    const auto good = import("管理番号,品目,ｉｍｅｉ,保証期限,SIMあり,色\n"
                             "R-1,ルーター,11,R8.4.1,はい,黒\n"
                             "K-1,鍵,,,,\n");
    VERIFY_OK(good);
    QCOMPARE(good->created, qint64(2));
    const AssetId id(store().number("select id from asset where asset_no = 'R-1'"));
    QCOMPARE(
        store().asset(id).values.custom,
        (QJsonObject{
            {u"IMEI"_s, u"11"_s}, {u"保証期限"_s, u"2026-04-01"_s}, {u"SIMあり"_s, u"yes"_s}, {u"色"_s, u"黒"_s}}));
    // What stands there already is the same in any spelling.
    const auto same = import("管理番号,品目,IMEI,保証期限,SIMあり,色\nR-1,ルーター,11,2026-04-01,yes,黒\n");
    VERIFY_OK(same);
    QVERIFY(same->document.isEmpty());
    QCOMPARE(same->unchanged, qint64(1));
}

void KindFieldsTest::aFileNamesThemAll()
{
    VERIFY_OK(save(router(u"R-1"_s, {{u"IMEI"_s, u"11"_s}, {u"ほか"_s, u"x"_s}})));
    ExportPlan plan;
    plan.path = folder() + u"/all.csv"_s;
    plan.isJapanese = true;
    JobControl control({});
    VERIFY_OK(performExport(store().desk(), plan, control));
    QFile file(plan.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList header = QString::fromUtf8(file.readLine()).remove(QChar(0xfeff)).trimmed().split(u',');
    for (const KindField& field : m_fields)
        QVERIFY2(header.contains(field.name), qPrintable(field.name));
    QVERIFY(header.contains(u"ほか"_s));
}

QTEST_GUILESS_MAIN(KindFieldsTest)
#include "tst_kindfields.moc"
