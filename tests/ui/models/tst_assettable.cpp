// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/deskclient.h"
#include "core/desk/inlineexecutor.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/handover.h"
#include "core/loans/takeback.h"
#include "tests/support/storetest.h"
#include "ui/models/assettablemodel.h"
#include "ui/models/status.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class AssetTableTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void showsRecords();
    void filtersAsOneTypes();
    void sortsByColumns();
    void seldomColumnsSayAndSortWhatTheyAre();
    void sortsByFieldsOfTypes();
    void movesTheWindow();
    void readsChangedRowsAgain();
    void takesInWhatIsNew();
    void tellsARefusal();
    void everyColumnHasAName();

private:
    struct Table {
        explicit Table(TestStore& store)
            : client(std::make_unique<InlineExecutor>(store.desk())), model(client, store.clock()), tester(&model)
        {
        }
        DeskClient client;
        AssetTableModel model;
        QAbstractItemModelTester tester;

        QString text(int row, int column) const { return model.index(row, column).data().toString(); }
        QStringList numbers() const
        {
            QStringList list;
            for (int row = 0; row < model.rowCount(); ++row)
                list << text(row, AssetTableModel::Number);
            return list;
        }
        void settle() { QTRY_VERIFY(!model.isOrdering()); }
        void load()
        {
            model.refresh();
            settle();
        }
    };
    void lend(AssetId asset, PersonId person, LoanDue due);
};

void AssetTableTest::lend(AssetId asset, PersonId person, LoanDue due)
{
    HandOver verb;
    verb.person = person;
    verb.items = {asset};
    verb.due = due;
    VERIFY_OK(store().desk().perform(verb, TestStore::as(store().deskStaff())));
}

void AssetTableTest::showsRecords()
{
    using C = AssetTableModel;
    const PersonId person = store().add(aPerson(u"E-1"_s).name(u"髙橋 花子"_s).section(u"総務部"_s));
    store().add(anAsset(u"A-1"_s).kind(u"ルーター"_s).maker(u"NEC"_s).model(u"Aterm"_s).place(u"棚 B-2"_s));
    const AssetId lent = store().add(anAsset(u"A-2"_s).kind(u"ノートPC"_s).serial(u"SN1"_s));
    lend(lent, person, {store().clock().today(), {}});
    store().clock().advance(qint64(3) * 24 * 60 * 60 * 1000);
    Table table(store());
    table.load();
    QCOMPARE(table.numbers(), QStringList({u"A-1"_s, u"A-2"_s}));
    QCOMPARE(table.text(0, C::Item), u"ルーター Aterm"_s);
    QCOMPARE(table.text(0, C::Where), u"棚 B-2"_s);
    QCOMPARE(table.text(0, C::Due), QString());
    QCOMPARE(table.model.index(0, C::Status).data(StatusRole).toInt(), int(AssetStatus::Available));
    QCOMPARE(table.text(1, C::Where), u"髙橋 花子 (総務部)"_s);
    QCOMPARE(table.text(1, C::Serial), u"SN1"_s);
    QVERIFY(table.text(1, C::Status).contains(u'3'));
    QCOMPARE(table.model.index(1, C::Status).data(StatusRole).toInt(), int(AssetStatus::Overdue));
    QVERIFY(!table.model.index(1, C::Number).data(StatusRole).isValid());
    QCOMPARE(table.model.recordAt(1)->id, lent);
    QCOMPARE(table.model.rowOf(lent.value()), 1);
}

void AssetTableTest::filtersAsOneTypes()
{
    store().add(anAsset(u"A-1"_s).model(u"ThinkPad"_s));
    store().add(anAsset(u"A-12"_s).model(u"LIFEBOOK"_s));
    store().add(anAsset(u"B-1"_s).model(u"LIFEBOOK A-1"_s));
    Table table(store());
    table.load();
    AssetFilter filter;
    filter.words = u"a-1"_s;
    table.model.setFilter(filter);
    // The beginning is there at once, before any job: one sees it while typing.
    QCOMPARE(table.numbers(), QStringList({u"A-1"_s, u"A-12"_s, u"B-1"_s}));
    table.settle();
    filter.words = u"lifebook"_s;
    table.model.setFilter(filter);
    table.settle();
    QCOMPARE(table.numbers(), QStringList({u"A-12"_s, u"B-1"_s}));
    filter.words = u"どこにもない"_s;
    table.model.setFilter(filter);
    table.settle();
    QCOMPARE(table.numbers(), QStringList());
    table.model.setFilter({});
    table.settle();
    QCOMPARE(table.model.totalRows(), 3);
}

/// What is headed by one thing is not in the order of another.
void AssetTableTest::seldomColumnsSayAndSortWhatTheyAre()
{
    using C = AssetTableModel;
    AssetValues first = anAsset(u"A-1"_s).ownership(Ownership::Lease).note(u"い  次の行"_s).accessory(u"鞄"_s, 2);
    first.leaseContract = u"L-2"_s;
    first.lessor = u"東西リース"_s;
    first.price = 98'000;
    AssetValues second =
        anAsset(u"A-2"_s).ownership(Ownership::Lease).note(u"あ"_s).accessory(u"充電器"_s).accessory(u"鞄"_s);
    second.leaseContract = u"L-1"_s;
    second.lessor = u"中央リース"_s;
    second.price = 120'000;
    QList<AssetId> ids;
    for (const AssetValues& values : {first, second}) {
        const auto saved = store().desk().perform(SaveAsset{{}, values}, TestStore::as(store().manager()));
        VERIFY_OK(saved);
        ids << AssetId(saved->outcome.id);
    }
    store().add(anAsset(u"A-3"_s));
    const LoanDue tomorrow{store().clock().today().addDays(1), {}};
    lend(ids[0], store().add(aPerson(u"E-2"_s).name(u"甲"_s)), tomorrow);
    lend(ids[1], store().add(aPerson(u"E-1"_s).name(u"乙"_s)), tomorrow);
    Table table(store());
    table.load();
    QCOMPARE(table.text(0, C::Note), u"い 次の行"_s);
    QVERIFY2(table.text(0, C::Accessories).contains(u'鞄') && table.text(0, C::Accessories).contains(u'2'),
             qPrintable(table.text(0, C::Accessories)));
    QVERIFY(table.text(1, C::Accessories).startsWith(u"充電器"));
    QVERIFY(table.text(0, C::Price).contains(u"98"_s));
    QCOMPARE(table.text(0, C::HolderNumber), u"E-2"_s);
    QCOMPARE(table.text(2, C::HolderNumber), QString());
    const auto sorted = [&](int column) {
        table.model.sort(column, Qt::AscendingOrder);
        table.settle();
        return table.numbers().join(u' ');
    };
    QCOMPARE(sorted(C::Owner), u"A-3 A-1 A-2"_s); // 国有, リース
    QCOMPARE(sorted(C::LeaseContract), u"A-2 A-1 A-3"_s);
    QCOMPARE(sorted(C::Lessor), u"A-2 A-1 A-3"_s);
    QCOMPARE(sorted(C::Price), u"A-1 A-2 A-3"_s);
    QCOMPARE(sorted(C::Note), u"A-2 A-1 A-3"_s);
    QCOMPARE(sorted(C::HolderNumber), u"A-2 A-1 A-3"_s);
    QCOMPARE(sorted(C::Accessories), u"A-2 A-1 A-3"_s);
}

void AssetTableTest::sortsByColumns()
{
    store().add(anAsset(u"A-1"_s).maker(u"富士通"_s));
    store().add(anAsset(u"A-2"_s).maker(u"HP"_s));
    store().add(anAsset(u"A-3"_s));
    Table table(store());
    table.load();
    table.model.sort(AssetTableModel::Maker, Qt::AscendingOrder);
    QVERIFY(table.model.isOrdering());
    QCOMPARE(table.model.totalRows(), 3); // the old order stays on show meanwhile
    table.settle();
    QCOMPARE(table.numbers(), QStringList({u"A-2"_s, u"A-1"_s, u"A-3"_s}));
    table.model.sort(AssetTableModel::Maker, Qt::DescendingOrder);
    table.settle();
    QCOMPARE(table.numbers(), QStringList({u"A-1"_s, u"A-2"_s, u"A-3"_s}));
    table.model.sort(-1, Qt::DescendingOrder);
    table.settle();
    QCOMPARE(table.numbers(), QStringList({u"A-1"_s, u"A-2"_s, u"A-3"_s}));
}

void AssetTableTest::sortsByFieldsOfTypes()
{
    const QList<std::pair<QString, QString>> rows{{u"A-1"_s, u"1000"_s}, {u"A-2"_s, u"90"_s}, {u"A-3"_s, {}}};
    for (const auto& [number, counter] : rows) {
        AssetValues values = anAsset(number);
        values.custom = {{u"カウンタ"_s, counter}};
        VERIFY_OK(store().desk().perform(SaveAsset{{}, values}, TestStore::as(store().manager())));
    }
    SaveKind kind{store().asset(AssetId(store().number("select min(id) from asset"))).values.kind, KindCategory::Other};
    kind.rules = KindRules{};
    kind.rules->fields = {{u"カウンタ"_s, FieldType::Number}};
    VERIFY_OK(store().desk().perform(kind, TestStore::as(store().manager())));
    Table table(store());
    table.load();
    table.model.setFields({u"IMEI"_s, u"カウンタ"_s});
    table.model.sort(AssetTableModel::ColumnCount + 1, Qt::AscendingOrder);
    table.settle();
    QCOMPARE(table.numbers(), QStringList({u"A-2"_s, u"A-1"_s, u"A-3"_s}));
    table.model.sort(AssetTableModel::ColumnCount + 1, Qt::DescendingOrder);
    table.settle();
    QCOMPARE(table.numbers(), QStringList({u"A-1"_s, u"A-2"_s, u"A-3"_s}));
    table.model.sort(AssetTableModel::ColumnCount + 1, Qt::AscendingOrder);
    table.settle();
    table.model.setFields({u"カウンタ"_s, u"備考欄"_s}); // it stands elsewhere now, and is still what is sorted by
    QVERIFY(!table.model.isOrdering());
    QCOMPARE(table.numbers(), QStringList({u"A-2"_s, u"A-1"_s, u"A-3"_s}));
    table.model.setFields({u"備考欄"_s}); // gone: by number again
    table.settle();
    QCOMPARE(table.numbers(), QStringList({u"A-1"_s, u"A-2"_s, u"A-3"_s}));
}

void AssetTableTest::movesTheWindow()
{
    constexpr int assets = 300;
    for (int i = 0; i < assets; ++i)
        store().add(anAsset(u"A-%1"_s.arg(i, 4, 10, QChar(u'0'))));
    Table table(store());
    table.load();
    QCOMPARE(table.model.totalRows(), assets);
    QCOMPARE(table.model.rowCount(), AssetTableModel::window);
    table.model.setTop(150);
    QCOMPARE(table.model.top(), 150);
    QCOMPARE(table.text(0, AssetTableModel::Number), u"A-0150"_s);
    table.model.setTop(1'000'000);
    QCOMPARE(table.model.top(), assets - AssetTableModel::window);
    QCOMPARE(table.text(AssetTableModel::window - 1, AssetTableModel::Number), u"A-0299"_s);
    table.model.setTop(-5);
    QCOMPARE(table.text(0, AssetTableModel::Number), u"A-0000"_s);
    QCOMPARE(table.model.recordAt(200), nullptr); // what is far away is forgotten
}

void AssetTableTest::readsChangedRowsAgain()
{
    const PersonId person = store().add(aPerson(u"E-1"_s).name(u"青木"_s));
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    store().add(anAsset(u"A-2"_s));
    Table table(store());
    table.load();
    QSignalSpy resets(&table.model, &QAbstractItemModel::modelReset);
    lend(asset, person, {store().clock().today().addDays(5), {}});
    table.client.ask(AskCounts{}, this, [](const auto&) {}); // the inline executor delivers what has happened
    QCOMPARE(table.model.index(0, AssetTableModel::Status).data(StatusRole).toInt(), int(AssetStatus::OnLoan));
    AssetValues values = store().asset(asset).values;
    values.model = u"新しい型番"_s;
    table.client.perform(SaveAsset{asset, values}, TestStore::as(store().manager()), this, [](const auto&) {});
    QCOMPARE(table.text(0, AssetTableModel::Model), u"新しい型番"_s);
    QCOMPARE(resets.count(), 0);
}

void AssetTableTest::takesInWhatIsNew()
{
    store().add(anAsset(u"A-2"_s));
    Table table(store());
    table.load();
    table.client.perform(SaveAsset{{}, anAsset(u"A-1"_s)}, TestStore::as(store().manager()), this, [](const auto&) {});
    QTRY_COMPARE(table.numbers(), QStringList({u"A-1"_s, u"A-2"_s}));
}

void AssetTableTest::tellsARefusal()
{
    store().add(anAsset(u"A-1"_s));
    Table table(store());
    table.load();
    QSignalSpy failures(&table.model, &IdTableModel::failed);
    store().desk().connection().setProbe(
        [](std::string_view) { throw StorageError(StorageFault::Unavailable, {}, u"gone"_s); });
    table.model.refresh();
    QTRY_VERIFY(!failures.isEmpty());
    table.settle();
    store().desk().connection().setProbe({});
    QCOMPARE(table.model.totalRows(), 1); // what is on show stays
}

void AssetTableTest::everyColumnHasAName()
{
    Table table(store());
    const QStringList names = table.model.columnNames();
    for (int column = 0; column < AssetTableModel::ColumnCount; ++column) {
        QVERIFY(!table.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), int(AssetTableModel::ColumnCount));
}

QTEST_GUILESS_MAIN(AssetTableTest)
#include "tst_assettable.moc"
