// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/ledgerverbs.h"
#include "tests/support/faults.h"
#include "tests/support/recorddump.h"
#include "tests/support/storetest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class SavePersonTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueComesBack();
    void onlyWhatWasChangedIsStored();
    void codesOfTheCommandCardAreNobodys();
    void savingTheSameChangesNothing();
    void leavingIsWritten();
    void cardsAreReconciled();
    void wrongValuesAreRefused_data();
    void wrongValuesAreRefused();
    void keysBelongToOnePerson_data();
    void keysBelongToOnePerson();
    void personalValuesStandBesideTheJournal();
    void namesOfSections();
    void everyStatementMayFail();

private:
    Result<Performed<LedgerOutcome>> save(PersonId id, const PersonValues& values)
    {
        return store().desk().perform(SavePerson{id, values}, TestStore::as(store().manager()));
    }
    static PersonBuilder fullPerson()
    {
        return aPerson(u"e-10001"_s)
            .name(u"髙𠮷 花子"_s)
            .reading(u"タカヨシ ハナコ"_s)
            .userName(u"Hanako.T"_s)
            .section(u"総務部 総務課"_s)
            .card(u"0123 4567"_s)
            .card(u"ABCD"_s)
            .mail(u"hanako@example.jp"_s)
            .language(u"en"_s);
    }
};

void SavePersonTest::onlyWhatWasChangedIsStored()
{
    const PersonId id = store().add(fullPerson());
    const PersonValues seen = store().person(id).values;
    PersonValues meanwhile = seen;
    meanwhile.extension = u"1234"_s;
    meanwhile.section = u"税務課"_s;
    VERIFY_OK(save(id, meanwhile));
    PersonValues entered = seen;
    entered.cards = {u"ABCD"_s};
    const auto manager = TestStore::as(store().manager());
    VERIFY_OK(store().desk().perform(SavePerson{id, entered, seen}, manager));
    meanwhile.cards = {u"ABCD"_s};
    QCOMPARE(store().person(id).values, meanwhile);
    entered.section = u"会計課"_s;
    entered.extension = u"5678"_s;
    const auto done = store().desk().perform(SavePerson{id, entered, seen}, manager);
    VERIFY_REFUSED(done, u"person.changed-meanwhile");
    QCOMPARE(done.refusal().problems.first().arguments.value(u"fields"_s).toStringList(),
             (QStringList{u"person.section_id"_s, u"person.extension"_s}));
    QCOMPARE(store().person(id).values, meanwhile);
}

void SavePersonTest::codesOfTheCommandCardAreNobodys()
{
    VERIFY_REFUSED(save({}, aPerson(u"Cmd-1"_s)), u"code.reserved");
    VERIFY_REFUSED(save({}, aPerson(u"E-1"_s).userName(u"CMD-X"_s)), u"code.reserved");
    VERIFY_REFUSED(save({}, aPerson(u"E-1"_s).card(u"CMD-OK"_s)), u"code.reserved");
    QCOMPARE(store().number("select count(*) from person"), 0);
}

void SavePersonTest::everyValueComesBack()
{
    PersonValues values = fullPerson();
    values.extension = u"内線 123"_s;
    values.note = u"一行目\n'二行目'"_s;
    const auto done = save({}, values);
    VERIFY_OK(done);
    const PersonRecord stored = store().person(PersonId(done->outcome.id));
    QCOMPARE(stored.values, values);
    QVERIFY(stored.sectionId.isValid());
    QCOMPARE(stored.key(), u"e-10001"_s);
    QVERIFY(!stored.hasLeft(store().clock().today()) && !stored.isWithdrawn);
}

void SavePersonTest::savingTheSameChangesNothing()
{
    const PersonId id = store().add(fullPerson());
    const std::unique_ptr<Connection> eye = store().raw();
    const auto before = dumpRecord(*eye);
    const auto again = save(id, store().person(id).values);
    VERIFY_OK(again);
    QCOMPARE(again->outcome.document, QString());
    QCOMPARE(differences(before, dumpRecord(*eye)), QStringList());
}

void SavePersonTest::leavingIsWritten()
{
    const PersonId id = store().add(fullPerson());
    PersonValues values = store().person(id).values;
    values.leftOn = store().clock().today();
    VERIFY_OK(save(id, values));
    QVERIFY(store().person(id).hasLeft(store().clock().today()));
    QCOMPARE(store().person(id).values, values);
    values.mail = u"other@example.jp"_s; // any other change leaves it alone
    VERIFY_OK(save(id, values));
    QCOMPARE(store().person(id).values.leftOn, store().clock().today());
    values.leftOn = store().clock().today().addDays(1); // known beforehand: still here today
    VERIFY_OK(save(id, values));
    QVERIFY(!store().person(id).hasLeft(store().clock().today()));
    QVERIFY(store().person(id).hasLeft(values.leftOn));
    values.leftOn = store().clock().today().addYears(mostLeavingYears).addDays(1);
    QVERIFY(save(id, values).refusal().has(u"person.left-later"));
    values.leftOn = {};
    VERIFY_OK(save(id, values));
    QVERIFY(!store().person(id).hasLeft(store().clock().today()));
}

void SavePersonTest::cardsAreReconciled()
{
    const PersonId id = store().add(fullPerson());
    PersonValues values = store().person(id).values;
    values.cards = {u"NEW"_s, u"ABCD"_s, u"abcd"_s, u"　"_s};
    VERIFY_OK(save(id, values));
    QCOMPARE(store().person(id).values.cards, (QStringList{u"ABCD"_s, u"NEW"_s}));
    QCOMPARE(store().number("select count(*) from person_card where withdrawn_at is not null"), 1);
}

void SavePersonTest::wrongValuesAreRefused_data()
{
    QTest::addColumn<PersonValues>("values");
    QTest::addColumn<QString>("code");
    QTest::newRow("no number, no user name") << PersonValues(aPerson({})) << u"person.no-number"_s;
    QTest::newRow("blanks only") << PersonValues(aPerson(u" "_s).userName(u"　"_s)) << u"person.no-number"_s;
    QTest::newRow("no name") << PersonValues(aPerson(u"E-1"_s).name({})) << u"person.no-name"_s;
    QTest::newRow("blank name") << PersonValues(aPerson(u"E-1"_s).name(u"　"_s)) << u"person.no-name"_s;
}

void SavePersonTest::wrongValuesAreRefused()
{
    QFETCH(PersonValues, values);
    QFETCH(QString, code);
    const PersonId id = store().add(aPerson(u"E-0"_s));
    const std::unique_ptr<Connection> eye = store().raw();
    const auto before = dumpRecord(*eye);
    VERIFY_REFUSED(save({}, values), code);
    VERIFY_REFUSED(save(id, values), code);
    VERIFY_REFUSED(save(PersonId(99), aPerson(u"E-9"_s)), u"person.unknown");
    QCOMPARE(differences(before, dumpRecord(*eye)), QStringList());
}

void SavePersonTest::keysBelongToOnePerson_data()
{
    QTest::addColumn<PersonValues>("values");
    QTest::addColumn<bool>("isFree");
    QTest::newRow("staff number") << PersonValues(aPerson(u"Ｅ-10001"_s)) << false;
    QTest::newRow("user name") << PersonValues(aPerson(u"E-2"_s).userName(u"hanako.t"_s)) << false;
    QTest::newRow("user name only") << PersonValues(aPerson({}).name(u"委託"_s).userName(u"vendor1"_s)) << true;
    QTest::newRow("blank staff number") << PersonValues(aPerson(u" "_s).userName(u"vendor2"_s)) << true;
    QTest::newRow("same name") << PersonValues(aPerson(u"E-3"_s).name(u"髙𠮷 花子"_s)) << true;
    QTest::newRow("another's staff number as user name")
        << PersonValues(aPerson(u"E-4"_s).userName(u"e-10001"_s)) << true;
}

void SavePersonTest::keysBelongToOnePerson()
{
    QFETCH(PersonValues, values);
    QFETCH(bool, isFree);
    store().add(fullPerson());
    store().add(aPerson(u"　"_s).userName(u"vendor0"_s));
    const auto done = save({}, values);
    QCOMPARE(done.isOk(), isFree);
    if (!isFree)
        QVERIFY(done.refusal().has(u"person.exists"));
}

void SavePersonTest::personalValuesStandBesideTheJournal()
{
    VERIFY_OK(save({}, fullPerson()));
    const std::unique_ptr<Connection> raw = store().raw();
    Cursor cursor = raw->select("select body from journal_entry order by order_no desc limit 1");
    QVERIFY(cursor.next());
    const QByteArray body = cursor.bytes(0);
    for (const QString& personal :
         {u"髙𠮷"_s, u"e-10001"_s, u"E-10001"_s, u"Hanako"_s, u"hanako@"_s, u"ABCD"_s, u"タカヨシ"_s})
        QVERIFY2(!body.contains(personal.toUtf8()), qPrintable(personal));
    QVERIFY(store().number("select count(*) from journal_personal") > 7);
}

void SavePersonTest::namesOfSections()
{
    store().add(fullPerson());
    store().add(aPerson(u"E-2"_s).section(u"総務部総務課"_s));
    store().add(aPerson(u"E-3"_s).section(u" "_s));
    store().add(aPerson(u"E-4"_s).section(u"会計課"_s));
    const auto names = store().desk().ask(AskNames{AskNames::Of::Sections});
    VERIFY_OK(names);
    QStringList read;
    for (const NamedRow& row : *names)
        read << row.name;
    QCOMPARE(read, (QStringList{u"会計課"_s, u"総務部 総務課"_s}));
    const auto counts = store().desk().ask(AskCounts{});
    VERIFY_OK(counts);
    QCOMPARE(counts->people, 4);
    QCOMPARE(counts->assets, 0);
}

void SavePersonTest::everyStatementMayFail()
{
    const FaultReport report = failEveryStatement(store(), [&] { return refusalOf(save({}, fullPerson())); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 15);
}

QTEST_APPLESS_MAIN(SavePersonTest)
#include "tst_saveperson.moc"
