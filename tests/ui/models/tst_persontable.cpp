// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/deskclient.h"
#include "core/desk/documents.h"
#include "core/desk/inlineexecutor.h"
#include "core/ledger/importsunderway.h"
#include "core/ledger/ledgerverbs.h"
#include "core/ledger/ledgerwriter.h"
#include "core/loans/handover.h"
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
    void seldomColumnsSayWhatTheyAre();
    void marksWhatIsBeingImported();
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
    PersonTableModel model(client, store().clock());
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
    PersonTableModel model(client, store().clock());
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

void PersonTableTest::seldomColumnsSayWhatTheyAre()
{
    using C = PersonTableModel;
    PersonValues values = aPerson(u"E-1"_s).name(u"髙橋 花子"_s).userName(u"b"_s).card(u"1111"_s).card(u"2222"_s);
    values.note = u"午後のみ"_s;
    values.leftOn = store().clock().today().addDays(700);
    DeskClient client(std::make_unique<InlineExecutor>(store().desk()));
    PersonTableModel model(client, store().clock());
    const QAbstractItemModelTester tester(&model);
    client.perform(SavePerson{{}, values}, TestStore::as(store().manager()), this, [](const auto&) {});
    const PersonId person(store().number("select id from person where staff_no = 'E-1'"));
    store().add(aPerson(u"E-2"_s).name(u"乙"_s).userName(u"a"_s));
    model.refresh();
    QTRY_COMPARE(column(model, C::Number), QStringList({u"E-1"_s, u"E-2"_s}));
    QCOMPARE(column(model, C::Note), QStringList({u"午後のみ"_s, QString()}));
    QVERIFY(column(model, C::Cards).first().startsWith(u"1111") && column(model, C::Cards).first().endsWith(u"2222"));
    QVERIFY(!column(model, C::LeavingDay).first().isEmpty());
    QCOMPARE(column(model, C::OnLoan), QStringList({QString(), QString()}));
    HandOver verb;
    verb.person = person;
    verb.items = {store().add(anAsset(u"A-1"_s)), store().add(anAsset(u"A-2"_s))};
    client.perform(verb, TestStore::as(store().deskStaff()), this, [](const auto& done) { QVERIFY(done.isOk()); });
    QTRY_COMPARE(column(model, C::OnLoan), QStringList({u"2"_s, QString()})); // without being asked to
    model.sort(C::UserName);
    QTRY_COMPARE(column(model, C::Number), QStringList({u"E-2"_s, u"E-1"_s}));
}

/// A document that is open, as an import has it, and a person with a number of its lane.
void PersonTableTest::marksWhatIsBeingImported()
{
    store().add(aPerson(u"E-1"_s).name(u"前からの人"_s));
    VERIFY_OK(store().desk().performPart(
        {u"exchange.import"_s, Permission::Import, {}, u"import"_s, 0},
        TestStore::as(store().manager(), u"018f0000-0000-7000-8000-000000000001"_s),
        [](WriteScope& scope) -> Result<QJsonObject> {
            const DocumentNumber number = nextDocumentNumber(scope, DocumentKind::Import);
            storeDocument(scope, {DocumentKind::Import, number, {}, {}, 0, u"ja"_s, QString(), true});
            LedgerWriter writer;
            const Result<PersonId> id = writer.addPerson(scope, aPerson(u"E-2"_s).name(u"取込み中の人"_s));
            return id ? Result<QJsonObject>(QJsonObject()) : Result<QJsonObject>(id.refusal());
        }));
    DeskClient client(std::make_unique<InlineExecutor>(store().desk()));
    PersonTableModel model(client, store().clock());
    model.refresh();
    QTRY_COMPARE(model.totalRows(), 2);
    model.setImports(*store().desk().ask(AskImportsUnderWay{}));
    QTRY_COMPARE(column(model, PersonTableModel::Name),
                 QStringList({u"前からの人"_s, u"取込み中の人 (being imported)"_s}));
    model.setImports({});
    QTRY_COMPARE(column(model, PersonTableModel::Name), QStringList({u"前からの人"_s, u"取込み中の人"_s}));
}

void PersonTableTest::marksWhoHasLeft()
{
    store().add(aPerson(u"E-1"_s).name(u"退職 済"_s));
    {
        const std::unique_ptr<Connection> raw = store().raw();
        raw->run("update person set left_on = '2026-01-01'");
    }
    DeskClient client(std::make_unique<InlineExecutor>(store().desk()));
    PersonTableModel model(client, store().clock());
    PersonFilter filter;
    filter.isWithLeft = true;
    model.setFilter(filter);
    QTRY_COMPARE(model.totalRows(), 1);
    const QString shown = model.index(0, PersonTableModel::Name).data().toString();
    QCOMPARE(shown, u"退職 済 (has left)"_s);
    {
        const std::unique_ptr<Connection> raw = store().raw();
        raw->run("update person set left_on = '2026-08-01'");
    }
    model.refresh();
    QTRY_VERIFY(model.index(0, PersonTableModel::Name).data().toString().startsWith(u"退職 済 (leaves on"_s));
}

QTEST_GUILESS_MAIN(PersonTableTest)
#include "tst_persontable.moc"
