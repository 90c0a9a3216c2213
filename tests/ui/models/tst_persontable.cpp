// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/deskclient.h"
#include "core/desk/inlineexecutor.h"
#include "core/ledger/ledgerverbs.h"
#include "tests/support/storetest.h"
#include "ui/models/persontablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class PersonTableTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void showsFiltersAndSorts();
    void followsChanges();
    void marksWhoHasLeft();
};

namespace {

QStringList column(const PersonTableModel& model, int column)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list << model.index(row, column).data().toString();
    return list;
}

} // namespace

void PersonTableTest::showsFiltersAndSorts()
{
    using C = PersonTableModel;
    store().add(aPerson(u"E-2"_s).name(u"髙橋 花子"_s).reading(u"たかはし はなこ"_s).section(u"総務部"_s));
    store().add(aPerson(u"E-1"_s).name(u"渡邉 誠"_s).reading(u"わたなべ まこと"_s));
    DeskClient client(std::make_unique<InlineExecutor>(store().desk()));
    PersonTableModel model(client);
    const QAbstractItemModelTester tester(&model);
    model.refresh();
    QTRY_COMPARE(column(model, C::Number), QStringList({u"E-1"_s, u"E-2"_s}));
    QCOMPARE(model.index(1, C::Section).data().toString(), u"総務部"_s);
    model.sort(C::Name);
    QTRY_COMPARE(column(model, C::Name), QStringList({u"髙橋 花子"_s, u"渡邉 誠"_s}));
    PersonFilter filter;
    filter.words = u"渡辺"_s; // another form of the kanji
    model.setFilter(filter);
    QTRY_COMPARE(column(model, C::Name), QStringList({u"渡邉 誠"_s}));
}

void PersonTableTest::followsChanges()
{
    const PersonId person = store().add(aPerson(u"E-1"_s).name(u"旧姓"_s));
    DeskClient client(std::make_unique<InlineExecutor>(store().desk()));
    PersonTableModel model(client);
    model.refresh();
    QTRY_COMPARE(model.totalRows(), 1);
    PersonValues values = store().person(person).values;
    values.name = u"新姓"_s;
    client.perform(SavePerson{person, values}, TestStore::as(store().manager()), this, [](const auto&) {});
    QCOMPARE(column(model, PersonTableModel::Name), QStringList({u"新姓"_s}));
    client.perform(SavePerson{{}, aPerson(u"E-0"_s).name(u"追加"_s)}, TestStore::as(store().manager()), this,
                   [](const auto&) {});
    QTRY_COMPARE(column(model, PersonTableModel::Name), QStringList({u"追加"_s, u"新姓"_s}));
}

void PersonTableTest::marksWhoHasLeft()
{
    store().add(aPerson(u"E-1"_s).name(u"退職 済"_s));
    {
        const std::unique_ptr<Connection> raw = store().raw();
        raw->run("update person set left_on = '2026-01-01'");
    }
    DeskClient client(std::make_unique<InlineExecutor>(store().desk()));
    PersonTableModel model(client);
    PersonFilter filter;
    filter.isWithLeft = true;
    model.setFilter(filter);
    QTRY_COMPARE(model.totalRows(), 1);
    const QString shown = model.index(0, PersonTableModel::Name).data().toString();
    QVERIFY(shown.startsWith(u"退職 済"_s) && shown.size() > 4);
}

QTEST_GUILESS_MAIN(PersonTableTest)
#include "tst_persontable.moc"
