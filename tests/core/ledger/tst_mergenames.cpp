// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/journalquestions.h"
#include "core/exchange/importjob.h"
#include "core/exchange/recordtables.h"
#include "core/ledger/closenames.h"
#include "core/ledger/codelookup.h"
#include "core/ledger/editmany.h"
#include "core/ledger/findeverything.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/mergenames.h"
#include "core/ledger/savedsearches.h"
#include "core/ledger/sections.h"
#include "core/loans/handover.h"
#include "core/loans/holderofkey.h"
#include "core/loans/reserve.h"
#include "core/loans/stocklevels.h"
#include "core/loans/undo.h"
#include "core/reports/savedreports.h"
#include "core/stocktake/openstocktake.h"
#include "tests/support/faults.h"
#include "tests/support/recorddump.h"
#include "tests/support/storetest.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class MergeNamesTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void allThatRefersGoesOver();
    void thePreviewSaysWhatTheVerbDoes();
    void fieldsOfBothTypes();
    void fieldsThatDoNotFit();
    void theOldNameLeadsOn();
    void theOldLabelLeadsOn();
    void mergedOneAfterTheOther();
    void oneUndoTakesAllBack();
    void nothingGoesBackToWhatIsGone();
    void savedFiltersFollow();
    void sectionsGoOver();
    void theJournalStillTellsTheRecord();
    void neverWithItselfOrTwice();
    void closedIsGivenToNothingNew();
    void aListDoesNotGiveWhatIsClosed();
    void onlyWhatIsUnusedIsRemoved();
    void readingsFindThem();
    void onlyWhoMayEdit();
    void everyStatementMayFail();

private:
    template<class Verb>
    Result<Performed<typename Verb::Outcome>> perform(const Verb& verb)
    {
        return store().desk().perform(verb, TestStore::as(store().manager()));
    }
    qint64 idOf(NameList list, const QString& name)
    {
        const Result<KnownName> known = store().desk().ask(FindName{list, name});
        return known ? known->id : 0;
    }
    std::optional<KindRecord> kind(const QString& name)
    {
        const QList<KindRecord> all = store().desk().ask(AskKinds{}).valueOr({});
        const auto found = std::find_if(all.begin(), all.end(), [&](const KindRecord& k) { return k.name == name; });
        return found == all.end() ? std::nullopt : std::optional(*found);
    }
    SaveKind withFields(const QString& name, const QList<KindField>& fields)
    {
        SaveKind verb{name, KindCategory::Pc, false, 0};
        verb.rules = KindRules{{}, {}, 0, 0, fields};
        return verb;
    }
    QStringList found(const QString& text)
    {
        QStringList lines;
        for (const FoundThing& thing : store().desk().ask(FindEverything{text}).valueOr({}))
            lines << QString::number(int(thing.meaning)) + u' ' + thing.title;
        return lines;
    }
    Result<ImportReport> import(ImportTable table, const QByteArray& text)
    {
        const QString path = folder() + u"/list.csv"_s;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return refused(u"test.file"_s);
        file.close();
        ImportPlan plan;
        plan.table = table;
        plan.path = path;
        JobControl control([](qint64, qint64) {});
        return performImport(store().desk(), TestStore::as(store().manager()), plan, control);
    }
    QMap<QString, QStringList> dumped()
    {
        QMap<QString, QStringList> dump = dumpRecord(*store().raw());
        for (const QString& table : dump.keys()) {
            if (table.startsWith(u"journal") || table.endsWith(u"_grams_data") || table == u"document")
                dump.remove(table);
        }
        return dump;
    }
    Result<Performed<UndoOutcome>> undo(const QString& document)
    {
        return performUndo(store().desk(), Undo{document, {}, &recordTables()}, TestStore::as(store().manager()));
    }
    /// Two types of one thing, each with something of everything that refers to a type.
    void addTwoKinds();
    Result<Performed<LedgerOutcome>> mergeKinds() { return perform(MergeKinds{m_kept, m_merged, &recordTables()}); }

    qint64 m_kept = 0;
    qint64 m_merged = 0;
    AssetId m_moved;
};

void MergeNamesTest::addTwoKinds()
{
    store().add(anAsset(u"A-1"_s).kind(u"ノートパソコン"_s).place(u"一号館"_s));
    m_moved = store().add(anAsset(u"A-2"_s).kind(u"ノートPC"_s).place(u"１号館１階"_s));
    store().add(anAsset(u"A-3"_s).kind(u"ノートPC"_s).place(u"一号館"_s));
    m_kept = idOf(NameList::Kinds, u"ノートパソコン"_s);
    m_merged = idOf(NameList::Kinds, u"ノートPC"_s);
    VERIFY_OK(perform(SetStockLevel{KindId(m_merged), 1, 2}));
    OpenStocktake open;
    open.scope.kind = KindId(m_merged);
    VERIFY_OK(perform(open));
    Reserve reserve;
    reserve.person = store().add(aPerson(u"E-1"_s).name(u"甲"_s).section(u"総務課"_s));
    reserve.period = {QDate(2026, 6, 15), QDate(2026, 6, 19)};
    reserve.items = {m_moved};
    VERIFY_OK(perform(reserve));
}

void MergeNamesTest::allThatRefersGoesOver()
{
    addTwoKinds();
    const auto done = mergeKinds();
    VERIFY_OK(done);
    QCOMPARE(done->outcome.id, m_kept);
    const std::string merged = std::to_string(m_merged);
    for (const Table* table : recordTables().tables()) {
        for (const Column& column : table->columns()) {
            if (!column.references || std::string_view(column.references) != "kind")
                continue;
            const std::string where = table->name() + " where " + column.name + " = " + merged;
            QVERIFY2(store().number("select count(*) from " + where) == 0, where.c_str());
        }
    }
    QCOMPARE(store().asset(m_moved).values.kind, u"ノートパソコン"_s);
    QCOMPARE(store().number("select merged_into from kind where id = " + merged), m_kept);
    QVERIFY(!kind(u"ノートPC"_s));
    // Every table that has a column of its own for the type was there.
    QCOMPARE(store().number("select count(*) from kind_stock where kind_id = " + std::to_string(m_kept)), 1);
    QCOMPARE(store().number("select count(*) from reservation_line where kind_id = " + std::to_string(m_kept)), 1);
    QCOMPARE(store().number("select count(*) from stocktake where kind_id = " + std::to_string(m_kept)), 1);
    const Result<QList<StockLevel>> levels = store().desk().ask(ListStockLevels{});
    VERIFY_OK(levels);
    QCOMPARE(levels->size(), 1);
    QCOMPARE(levels->first().units, 3);
    QCOMPARE(levels->first().minimum, 1);
}

void MergeNamesTest::thePreviewSaysWhatTheVerbDoes()
{
    addTwoKinds();
    VERIFY_OK(perform(SetStockLevel{KindId(m_kept), 5, 5})); // that one has one: the other one's goes
    const Result<MergePreview> preview =
        store().desk().ask(PreviewMergeNames{NameList::Kinds, m_kept, m_merged, &recordTables()});
    VERIFY_OK(preview);
    QVERIFY(!preview->refusal);
    QCOMPARE(preview->kept.key, u"ノートパソコン"_s);
    QCOMPARE(preview->codes, QStringList{u"ノートPC"_s});
    QCOMPARE(preview->moved, (QList<MovedRows>{{u"asset"_s, 2}, {u"reservation_line"_s, 1}, {u"stocktake"_s, 1}}));
    VERIFY_OK(mergeKinds());
    QCOMPARE(store().number("select count(*) from asset where kind_id = " + std::to_string(m_kept)), 3);
    QCOMPARE(store().number("select count(*) from kind_stock where withdrawn_at is null"), 1);
    QCOMPARE(store().number("select minimum from kind_stock where withdrawn_at is null"), 5);
}

void MergeNamesTest::fieldsOfBothTypes()
{
    VERIFY_OK(perform(withFields(u"甲"_s, {{u"色"_s, FieldType::Choice, {u"黒"_s}}, {u"備考"_s, FieldType::Text}})));
    VERIFY_OK(perform(withFields(u"乙"_s, {{u"IMEI"_s, FieldType::Number, {}, true},
                                           {u"色"_s, FieldType::Choice, {u"白"_s, u"黒"_s}},
                                           {u"備考"_s, FieldType::Number}})));
    m_kept = idOf(NameList::Kinds, u"甲"_s);
    m_merged = idOf(NameList::Kinds, u"乙"_s);
    const Result<MergePreview> preview =
        store().desk().ask(PreviewMergeNames{NameList::Kinds, m_kept, m_merged, &recordTables()});
    VERIFY_OK(preview);
    QCOMPARE(preview->filled, (QList<EditedField>{{u"kind.fields"_s, {}, {}, u"色, IMEI"_s}}));
    VERIFY_OK(mergeKinds());
    const std::optional<KindRecord> both = kind(u"甲"_s);
    QVERIFY(both);
    QCOMPARE(both->rules.fields, (QList<KindField>{{u"色"_s, FieldType::Choice, {u"黒"_s, u"白"_s}},
                                                   {u"備考"_s, FieldType::Text},
                                                   {u"IMEI"_s, FieldType::Number, {}, false}}));
}

void MergeNamesTest::fieldsThatDoNotFit()
{
    VERIFY_OK(perform(withFields(u"甲"_s, {{u"購入"_s, FieldType::Day}, {u"可"_s, FieldType::Text}})));
    VERIFY_OK(perform(withFields(u"乙"_s, {{u"購入"_s, FieldType::Number}, {u"可"_s, FieldType::YesNo}})));
    m_kept = idOf(NameList::Kinds, u"甲"_s);
    m_merged = idOf(NameList::Kinds, u"乙"_s);
    const auto done = mergeKinds();
    VERIFY_REFUSED(done, u"merge.fields-differ");
    QCOMPARE(done.refusal().problems.first().arguments.value(u"names"_s).toString(), u"購入, 可"_s);
    const Result<MergePreview> preview =
        store().desk().ask(PreviewMergeNames{NameList::Kinds, m_kept, m_merged, &recordTables()});
    VERIFY_OK(preview);
    QVERIFY(preview->refusal && preview->refusal->has(u"merge.fields-differ"));
    QVERIFY(kind(u"乙"_s));
    QList<KindField> many;
    for (int i = 0; i < mostKindFields; ++i)
        many << KindField{u"項目%1"_s.arg(i)};
    VERIFY_OK(perform(withFields(u"丙"_s, many)));
    VERIFY_REFUSED(perform(MergeKinds{m_kept, idOf(NameList::Kinds, u"丙"_s), &recordTables()}),
                   u"kind.too-many-fields");
}

void MergeNamesTest::theOldNameLeadsOn()
{
    addTwoKinds();
    VERIFY_OK(mergeKinds());
    // A form, a list and the command line, in any width.
    QCOMPARE(idOf(NameList::Kinds, u"ﾉｰﾄPC"_s), m_kept);
    const AssetId anew = store().add(anAsset(u"A-9"_s).kind(u"ノートPC"_s));
    QCOMPARE(store().asset(anew).values.kind, u"ノートパソコン"_s);
    const Result<ImportReport> report = import(ImportTable::Assets, "asset number,kind\nA-2,ノートPC\nA-10,ノートPC\n");
    VERIFY_OK(report);
    QCOMPARE(report->unchanged, 1);
    QCOMPARE(report->created, 1);
    QCOMPARE(report->kinds.count, 0);
    // The search offers the one that is there.
    QCOMPARE(found(u"ノートPC"_s).filter(QString::number(int(CodeMeaning::Kind)) + u' '),
             QStringList{QString::number(int(CodeMeaning::Kind)) + u" ノートパソコン"_s});
    QCOMPARE(store().desk().ask(DescribeMatch{{CodeMeaning::Kind, m_merged, {}}})->title, u"ノートパソコン"_s);
    // What is saved under the name is not meant for the other one, and may take the name again.
    const auto saved = perform(SaveKind{u"ノートPC"_s, KindCategory::Other, true, 1});
    VERIFY_REFUSED(saved, u"kind.is-merged");
    QCOMPARE(saved.refusal().problems.first().arguments.value(u"kept"_s).toString(), u"ノートパソコン"_s);
    VERIFY_OK(perform(SaveKind{u"ノートPC"_s, KindCategory::Pc, false, 0, KindId(m_kept)}));
    QCOMPARE(idOf(NameList::Kinds, u"ノートPC"_s), m_kept);
}

void MergeNamesTest::theOldLabelLeadsOn()
{
    VERIFY_OK(perform(SavePlace{u"棚1"_s, u"S-1"_s}));
    VERIFY_OK(perform(SavePlace{u"第一棚"_s, u"S-01"_s}));
    VERIFY_OK(perform(SavePlace{u"倉庫"_s, {}}));
    const qint64 kept = idOf(NameList::Places, u"棚1"_s);
    const Result<MergePreview> preview = store().desk().ask(
        PreviewMergeNames{NameList::Places, kept, idOf(NameList::Places, u"第一棚"_s), &recordTables()});
    VERIFY_OK(preview);
    QCOMPARE(preview->codes, (QStringList{u"第一棚"_s, u"S-01"_s}));
    VERIFY_OK(perform(MergePlaces{kept, idOf(NameList::Places, u"第一棚"_s), &recordTables()}));
    for (const QString& code : {u"S-1"_s, u"S-01"_s}) {
        const Result<QList<CodeMatch>> matches = store().desk().ask(LookUpCode{{code}});
        VERIFY_OK(matches);
        QCOMPARE(matches->size(), 1);
        QCOMPARE(matches->first().id, kept);
        QCOMPARE(idOf(NameList::Places, code), kept);
    }
    // Another shelf may get the code, and has it then.
    VERIFY_OK(perform(SavePlace{u"倉庫"_s, u"S-01"_s}));
    const Result<QList<CodeMatch>> matches = store().desk().ask(LookUpCode{{u"S-01"_s}});
    VERIFY_OK(matches);
    QCOMPARE(matches->size(), 1);
    QCOMPARE(matches->first().id, idOf(NameList::Places, u"倉庫"_s));
    QCOMPARE(idOf(NameList::Places, u"S-01"_s), idOf(NameList::Places, u"倉庫"_s));
    // One without a code takes the other one's over.
    VERIFY_OK(perform(SavePlace{u"書庫"_s, {}}));
    VERIFY_OK(perform(MergePlaces{idOf(NameList::Places, u"書庫"_s), kept, &recordTables()}));
    QCOMPARE(store().text("select code from place where name = '書庫'"), u"S-1"_s);
}

void MergeNamesTest::mergedOneAfterTheOther()
{
    for (const QString& name : {u"甲"_s, u"乙"_s, u"丙"_s})
        VERIFY_OK(perform(SavePlace{name, {}}));
    const qint64 first = idOf(NameList::Places, u"甲"_s);
    const qint64 second = idOf(NameList::Places, u"乙"_s);
    const qint64 third = idOf(NameList::Places, u"丙"_s);
    VERIFY_OK(perform(MergePlaces{second, first, &recordTables()}));
    const auto done = perform(MergePlaces{third, second, &recordTables()});
    VERIFY_OK(done);
    QCOMPARE(idOf(NameList::Places, u"甲"_s), third);
    QCOMPARE(idOf(NameList::Places, u"乙"_s), third);
    // No circle: what is gone takes nothing in.
    VERIFY_REFUSED(perform(MergePlaces{first, third, &recordTables()}), u"place.unknown");
    VERIFY_OK(undo(done->outcome.document));
    QCOMPARE(idOf(NameList::Places, u"甲"_s), second);
}

void MergeNamesTest::oneUndoTakesAllBack()
{
    addTwoKinds();
    VERIFY_OK(perform(SetStockLevel{KindId(m_kept), 5, 5}));
    const QMap<QString, QStringList> before = dumped();
    const auto done = mergeKinds();
    VERIFY_OK(done);
    QVERIFY(!differences(before, dumped()).isEmpty());
    VERIFY_OK(undo(done->outcome.document));
    QCOMPARE(differences(before, dumped()), QStringList());
    QCOMPARE(store().asset(m_moved).values.kind, u"ノートPC"_s);
    QCOMPARE(idOf(NameList::Kinds, u"ノートPC"_s), m_merged);
}

void MergeNamesTest::nothingGoesBackToWhatIsGone()
{
    addTwoKinds();
    AssetEdit edit;
    edit.kind = u"ノートパソコン"_s;
    const auto edited = perform(EditAssets{{m_moved}, edit});
    VERIFY_OK(edited);
    VERIFY_OK(mergeKinds());
    VERIFY_REFUSED(undo(edited->outcome.document), u"undo.moved-on");
    QCOMPARE(store().asset(m_moved).values.kind, u"ノートパソコン"_s);
    // And not to its name, once another one has that.
    const auto again = perform(SavePlace{u"新館"_s, {}});
    VERIFY_OK(again);
    const auto merged = perform(MergePlaces{idOf(NameList::Places, u"一号館"_s), again->outcome.id, &recordTables()});
    VERIFY_OK(merged);
    VERIFY_OK(perform(SavePlace{u"新館"_s, {}, PlaceId(idOf(NameList::Places, u"１号館１階"_s))}));
    VERIFY_REFUSED(undo(merged->outcome.document), u"undo.moved-on");
}

void MergeNamesTest::savedFiltersFollow()
{
    addTwoKinds();
    AssetFilter filter;
    filter.kind = KindId(m_merged);
    filter.place = PlaceId(idOf(NameList::Places, u"一号館"_s));
    VERIFY_OK(perform(SaveSearch{u"assets"_s, u"私物"_s, filterAsJson(filter)}));
    ReportPlan plan;
    plan.report = u"inventory"_s;
    plan.columns = {u"asset"_s};
    plan.filter.kind = KindId(m_merged);
    VERIFY_OK(perform(SaveReport{u"月次"_s, plan}));
    VERIFY_OK(mergeKinds());
    const Result<SavedSearch> search = store().desk().ask(FindSavedSearch{u"assets"_s, u"私物"_s});
    VERIFY_OK(search);
    QCOMPARE(assetFilterFrom(search->filter).kind, KindId(m_kept));
    QCOMPARE(assetFilterFrom(search->filter).place, filter.place);
    QCOMPARE(assetFilterFrom(store().desk().ask(AskSavedSearches{u"assets"_s})->first().filter).kind, KindId(m_kept));
    const Result<SavedReport> report = store().desk().ask(FindSavedReport{u"月次"_s});
    VERIFY_OK(report);
    QCOMPARE(report->plan.filter.kind, KindId(m_kept));
}

void MergeNamesTest::sectionsGoOver()
{
    const PersonId person = store().add(aPerson(u"E-1"_s).name(u"甲"_s).section(u"情報システム課"_s));
    VERIFY_OK(perform(SaveSection{u"情シス"_s, u"120"_s, u"長"_s, u"head@example.jp"_s}));
    HandOver lend;
    lend.section = SectionId(idOf(NameList::Sections, u"情シス"_s));
    lend.items = {store().add(anAsset(u"A-1"_s))};
    const auto lent = perform(lend);
    VERIFY_OK(lent);
    const qint64 kept = idOf(NameList::Sections, u"情報システム課"_s);
    VERIFY_OK(perform(MergeSections{kept, lend.section.value(), &recordTables()}));
    const AssetRecord item = store().asset(lend.items.first());
    QVERIFY(item.holder);
    QCOMPARE(item.holder->name, u"情報システム課"_s);
    QVERIFY(store()
                .text("select snapshot from document where number = '" + lent->outcome.document.toStdString() + "'")
                .contains(u"情シス"));
    const Result<QList<SectionRecord>> sections = store().desk().ask(AskSections{});
    VERIFY_OK(sections);
    QCOMPARE(sections->size(), 1);
    QCOMPARE(sections->first().headMail, u"head@example.jp"_s);
    QCOMPARE(sections->first().code, u"120"_s);
    QCOMPARE(store().desk().ask(AskHolderOfKey{u"情シス"_s})->section, SectionId(kept));
    const Result<ImportReport> report =
        import(ImportTable::People, "staff number,name,section\nE-1,甲,情シス\nE-2,乙,情シス\n");
    VERIFY_OK(report);
    QCOMPARE(report->unchanged, 1);
    QCOMPARE(store().person(person).values.section, u"情報システム課"_s);
    QCOMPARE(store().number("select count(*) from section"), 2);
}

void MergeNamesTest::theJournalStillTellsTheRecord()
{
    addTwoKinds();
    const auto done = mergeKinds();
    VERIFY_OK(done);
    VERIFY_OK(perform(
        MergePlaces{idOf(NameList::Places, u"一号館"_s), idOf(NameList::Places, u"１号館１階"_s), &recordTables()}));
    VERIFY_OK(perform(CloseName<NameList::Places>{idOf(NameList::Places, u"一号館"_s)}));
    VERIFY_OK(undo(done->outcome.document));
    const Result<Verification> journal = store().desk().ask(VerifyJournal{});
    VERIFY_OK(journal);
    QVERIFY(journal->isOk);
    const Result<RebuildResult> rebuilt =
        store().desk().ask(RebuildJournal{newEmptyDatabase(testedDatabase(), folder()),
                                          store().desk().info(),
                                          recordTables(),
                                          {{}, {}, attestedContents()}});
    VERIFY_OK(rebuilt);
    QVERIFY(rebuilt->isOk);
}

void MergeNamesTest::neverWithItselfOrTwice()
{
    addTwoKinds();
    VERIFY_REFUSED(perform(MergeKinds{m_kept, m_kept, &recordTables()}), u"merge.same");
    VERIFY_REFUSED(perform(MergeKinds{m_kept, 987654, &recordTables()}), u"kind.unknown");
    VERIFY_OK(perform(CloseName<NameList::Kinds>{m_kept}));
    VERIFY_REFUSED(mergeKinds(), u"merge.into-closed");
    VERIFY_OK(perform(CloseName<NameList::Kinds>{m_kept, false}));
    VERIFY_OK(perform(CloseName<NameList::Kinds>{m_merged}));
    VERIFY_OK(mergeKinds());
    const auto twice = mergeKinds();
    VERIFY_REFUSED(twice, u"kind.unknown");
    QCOMPARE(twice.refusal().problems.first().subject, u"ノートPC"_s);
}

void MergeNamesTest::closedIsGivenToNothingNew()
{
    const AssetId old = store().add(anAsset(u"A-1"_s).kind(u"旧型"_s).place(u"旧館"_s));
    const PersonId person = store().add(aPerson(u"E-1"_s).name(u"甲"_s).section(u"旧課"_s));
    VERIFY_OK(perform(CloseName<NameList::Kinds>{idOf(NameList::Kinds, u"旧型"_s)}));
    VERIFY_OK(perform(CloseName<NameList::Places>{idOf(NameList::Places, u"旧館"_s)}));
    const auto closed = perform(CloseName<NameList::Sections>{idOf(NameList::Sections, u"旧課"_s)});
    VERIFY_OK(closed);
    QCOMPARE(perform(CloseName<NameList::Sections>{closed->outcome.id})->outcome.document, QString());
    VERIFY_REFUSED(perform(SaveAsset{{}, anAsset(u"A-2"_s).kind(u"旧型"_s)}), u"kind.closed");
    VERIFY_REFUSED(perform(SaveAsset{{}, anAsset(u"A-2"_s).place(u"旧館"_s)}), u"place.closed");
    VERIFY_REFUSED(perform(SavePerson{{}, aPerson(u"E-2"_s).name(u"乙"_s).section(u"旧課"_s)}), u"section.closed");
    // What has it keeps it.
    AssetValues values = store().asset(old).values;
    values.note = u"長期保管"_s;
    VERIFY_OK(perform(SaveAsset{old, values}));
    PersonValues changed = store().person(person).values;
    changed.note = u"在籍"_s;
    VERIFY_OK(perform(SavePerson{person, changed}));
    HandOver lend;
    lend.section = SectionId(closed->outcome.id);
    lend.items = {old};
    VERIFY_REFUSED(perform(lend), u"section.closed");
    const QList<NamedRow> all = store().desk().ask(AskNames{NameList::Places}).valueOr({});
    QVERIFY(std::any_of(all.begin(), all.end(), [](const NamedRow& row) { return row.name == u"旧館"; }));
    const QList<NamedRow> open = openNames(all);
    QVERIFY(std::none_of(open.begin(), open.end(), [](const NamedRow& row) { return row.name == u"旧館"; }));
    VERIFY_OK(undo(closed->outcome.document));
    VERIFY_OK(perform(SavePerson{{}, aPerson(u"E-2"_s).name(u"乙"_s).section(u"旧課"_s)}));
}

void MergeNamesTest::aListDoesNotGiveWhatIsClosed()
{
    store().add(anAsset(u"A-1"_s).kind(u"旧型"_s).place(u"旧館"_s));
    VERIFY_OK(perform(CloseName<NameList::Kinds>{idOf(NameList::Kinds, u"旧型"_s)}));
    VERIFY_OK(perform(CloseName<NameList::Places>{idOf(NameList::Places, u"旧館"_s)}));
    const Result<ImportReport> report =
        import(ImportTable::Assets, "asset number,kind,place\nA-1,旧型,旧館\nA-2,旧型,旧館\n");
    VERIFY_OK(report);
    QVERIFY(report->document.isEmpty());
    QCOMPARE(report->unchanged, 1);
    QCOMPARE(report->rejectedRows, 1);
    QStringList codes;
    for (const Problem& problem : report->rejected.first().problems)
        codes << problem.code;
    QCOMPARE(codes, (QStringList{u"kind.closed"_s, u"place.closed"_s}));
}

void MergeNamesTest::onlyWhatIsUnusedIsRemoved()
{
    store().add(anAsset(u"A-1"_s).kind(u"使用中"_s));
    VERIFY_OK(perform(SaveKind{u"未使用"_s, KindCategory::Other, false, 0}));
    const qint64 used = idOf(NameList::Kinds, u"使用中"_s);
    const qint64 unused = idOf(NameList::Kinds, u"未使用"_s);
    const auto refusedOne = perform(RemoveName<NameList::Kinds>{used, &recordTables()});
    VERIFY_REFUSED(refusedOne, u"kind.in-use");
    QCOMPARE(refusedOne.refusal().problems.first().arguments.value(u"count"_s).toLongLong(), 1);
    const auto removed = perform(RemoveName<NameList::Kinds>{unused, &recordTables()});
    VERIFY_OK(removed);
    QVERIFY(!kind(u"未使用"_s));
    VERIFY_REFUSED(perform(RemoveName<NameList::Kinds>{unused, &recordTables()}), u"kind.unknown");
    VERIFY_OK(undo(removed->outcome.document));
    // What has taken another one in is led to.
    VERIFY_OK(perform(SaveKind{u"別名"_s, KindCategory::Other, false, 0}));
    VERIFY_OK(perform(MergeKinds{unused, idOf(NameList::Kinds, u"別名"_s), &recordTables()}));
    VERIFY_REFUSED(perform(RemoveName<NameList::Kinds>{unused, &recordTables()}), u"kind.in-use");
}

void MergeNamesTest::readingsFindThem()
{
    SavePlace room{u"会議室"_s, u"R-1"_s};
    room.reading = u" かいぎしつ "_s;
    VERIFY_OK(perform(room));
    SaveKind camera{u"写真機"_s, KindCategory::Other, false, 0};
    camera.reading = u"シャシンキ"_s;
    VERIFY_OK(perform(camera));
    SaveSection section;
    section.sectionName = u"総務課"_s;
    section.reading = u"そうむか"_s;
    VERIFY_OK(perform(section));
    store().add(anAsset(u"A-1"_s).kind(u"写真機"_s).model(u"Z9"_s));
    for (const QString& text : {u"かいぎしつ"_s, u"kaigishitsu"_s, u"ｶｲｷﾞｼﾂ"_s, u"カイギ"_s, u"会議室"_s}) {
        const QStringList lines = found(text);
        QVERIFY2(lines.contains(QString::number(int(CodeMeaning::Place)) + u" 会議室"_s), qPrintable(text));
    }
    for (const QString& text : {u"しゃしんき"_s, u"shashinki"_s, u"ｼｬｼﾝｷ"_s})
        QVERIFY2(found(text).contains(QString::number(int(CodeMeaning::Kind)) + u" 写真機"_s), qPrintable(text));
    QVERIFY(found(u"soumuka"_s).contains(QString::number(int(CodeMeaning::Section)) + u" 総務課"_s));
    // With another word, as the title of an item has it.
    QCOMPARE(found(u"shashinki z9"_s), QStringList{QString::number(int(CodeMeaning::Asset)) + u" 写真機 Z9"_s});
    // Who says nothing of it lets it be; nothing takes it away.
    VERIFY_OK(perform(SavePlace{u"会議室"_s, u"R-2"_s}));
    QVERIFY(!found(u"kaigishitsu"_s).isEmpty());
    room.reading = QString();
    VERIFY_OK(perform(room));
    QCOMPARE(found(u"kaigishitsu"_s), QStringList());
}

void MergeNamesTest::onlyWhoMayEdit()
{
    addTwoKinds();
    const Order order = TestStore::as(store().deskStaff());
    VERIFY_REFUSED(store().desk().perform(MergeKinds{m_kept, m_merged, &recordTables()}, order),
                   u"operator.not-allowed");
    VERIFY_REFUSED(store().desk().perform(CloseName<NameList::Kinds>{m_kept}, order), u"operator.not-allowed");
    VERIFY_REFUSED(store().desk().perform(RemoveName<NameList::Kinds>{m_kept, &recordTables()}, order),
                   u"operator.not-allowed");
    const auto done = mergeKinds();
    VERIFY_OK(done);
    VERIFY_REFUSED(performUndo(store().desk(), Undo{done->outcome.document, {}, &recordTables()}, order),
                   u"operator.not-allowed");
}

void MergeNamesTest::everyStatementMayFail()
{
    addTwoKinds();
    const FaultReport report = failEveryStatement(store(), [&] { return refusalOf(mergeKinds()); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 15);
}

QTEST_GUILESS_MAIN(MergeNamesTest)
#include "tst_mergenames.moc"
