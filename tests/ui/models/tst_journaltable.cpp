// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/deskclient.h"
#include "core/desk/inlineexecutor.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/handover.h"
#include "core/loans/takeback.h"
#include "tests/support/storetest.h"
#include "ui/models/journaltablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class JournalTableTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoDidWhatToWhat();
    void readsOnAsOneScrolls();
    void filters();
    void showsNewEntriesOnTop();
    void isEmptyUntilOpened();
};

void JournalTableTest::tellsWhoDidWhatToWhat()
{
    using C = JournalTableModel;
    const PersonId person = store().add(aPerson(u"E-1"_s).name(u"髙橋 花子"_s));
    HandOver lend;
    lend.person = person;
    for (int i = 1; i <= 5; ++i)
        lend.items << store().add(anAsset(u"A-%1"_s.arg(i)));
    const auto lent = store().desk().perform(lend, TestStore::as(store().deskStaff()));
    VERIFY_OK(lent);
    VERIFY_OK(store().desk().perform(TakeBack{{{lend.items[0], {}, {}}}, true}, TestStore::as(store().deskStaff())));
    DeskClient client(std::make_unique<InlineExecutor>(store().desk()));
    JournalTableModel model(client);
    const QAbstractItemModelTester tester(&model);
    model.setReader(store().owner());
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, C::Subject), u"A-1 · 髙橋 花子"_s);
    QVERIFY(!text(0, C::Document).isEmpty());
    QCOMPARE(text(1, C::Document), lent->outcome.document);
    QCOMPARE(text(1, C::Operator), store().deskStaff().operatorName);
    QCOMPARE(text(1, C::Station), u"1"_s);
    QVERIFY(text(1, C::Subject).startsWith(u"A-1, A-2, A-3"_s));
    QVERIFY(text(1, C::Subject).contains(u'2'));
    QVERIFY(text(1, C::Subject).endsWith(u"髙橋 花子"_s));
    QVERIFY(text(0, C::What) != text(1, C::What));
}

void JournalTableTest::readsOnAsOneScrolls()
{
    for (int i = 0; i < JournalTableModel::pageRows + 20; ++i)
        store().add(anAsset(u"A-%1"_s.arg(i)));
    DeskClient client(std::make_unique<InlineExecutor>(store().desk()));
    JournalTableModel model(client);
    model.setReader(store().owner());
    QCOMPARE(model.rowCount(), JournalTableModel::pageRows);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QVERIFY(model.isAtEnd());
    QCOMPARE(qint64(model.rowCount()), store().number("select count(*) from journal_entry"));
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(model.rowAt(row)->orderNo < model.rowAt(row - 1)->orderNo);
}

void JournalTableTest::filters()
{
    store().add(anAsset(u"A-1"_s));
    store().add(aPerson(u"E-1"_s).name(u"髙橋"_s));
    DeskClient client(std::make_unique<InlineExecutor>(store().desk()));
    JournalTableModel model(client);
    model.setReader(store().owner());
    EntryQuery query;
    query.verb = u"ledger.save-person"_s;
    QSignalSpy progress(&model, &JournalTableModel::progressed);
    model.setQuery(query);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!progress.isEmpty()); // what reads entries says how far it is
    QVERIFY(progress.first().at(1).toLongLong() > 0);
    query.operatorCode = u"nobody"_s;
    model.setQuery(query);
    QCOMPARE(model.rowCount(), 0);
    query = {};
    query.from = store().clock().now().plusMSecs(1);
    model.setQuery(query);
    QCOMPARE(model.rowCount(), 0);
}

void JournalTableTest::showsNewEntriesOnTop()
{
    DeskClient client(std::make_unique<InlineExecutor>(store().desk()));
    JournalTableModel model(client);
    model.setReader(store().owner());
    const int before = model.rowCount();
    client.perform(SaveAsset{{}, anAsset(u"A-9"_s)}, TestStore::as(store().manager()), this, [](const auto&) {});
    QCOMPARE(model.rowCount(), before + 1);
    QVERIFY(model.rowAt(0)->assets.contains(u"A-9"_s));
}

void JournalTableTest::isEmptyUntilOpened()
{
    DeskClient client(std::make_unique<InlineExecutor>(store().desk()));
    JournalTableModel model(client);
    model.refresh();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.canFetchMore({}));
    model.setReader(store().owner());
    QVERIFY(model.rowCount() > 0);
    model.setReader(Actor());
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(JournalTableTest)
#include "tst_journaltable.moc"
