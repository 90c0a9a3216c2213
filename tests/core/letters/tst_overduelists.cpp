// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/documents.h"
#include "core/ledger/ledgerverbs.h"
#include "core/ledger/sections.h"
#include "core/letters/letterdraft.h"
#include "core/letters/letterpreview.h"
#include "core/letters/mailqueue.h"
#include "core/loans/printable.h"
#include "tests/core/letters/lettertest.h"
#include "tests/support/faults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// What is late in a section, told to its head (延滞一覧, LN-17).
class OverdueListsTest : public LetterTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSectionsHeadIsToldEverything();
    void goesByMail();
    void isNoStepOfALoan();
    void onceADay();
    void whatIsLateSinceWaitsForTheNextOne();
    void onlyWholeSections();
    void whoHasNoSectionIsNamed();
    void looksAsItWouldComeOut();
    void undoMakesItVoid();
    void theJournalRebuildsThem();
    void everyStatementMayFail();

private:
    static WriteLetters list() { return letters(LetterKind::OverdueList, 0); }
    void setHead(const QString& section, const QString& mail);

    PersonId m_first;
};

/// Lent on 2026-06-10; today is Monday, 2026-06-15, and all but C-1 is late.
void OverdueListsTest::init()
{
    LetterTest::init();
    if (isWithoutServer(testedDatabase()))
        return;
    m_first = store().add(aPerson(u"E-1"_s).name(u"髙橋 健一"_s).section(u"営業部"_s).mail(u"ken@example.jp"_s));
    const PersonId second = store().add(aPerson(u"E-2"_s).name(u"渡邊 花子"_s).section(u"営業部"_s));
    const PersonId third = store().add(aPerson(u"E-3"_s).name(u"佐藤 次郎"_s).section(u"総務部"_s));
    lendUntil(m_first, u"A-1"_s, QDate(2026, 6, 12));
    lendUntil(second, u"B-1"_s, QDate(2026, 6, 11));
    lendUntil(third, u"D-1"_s, QDate(2026, 6, 12));
    lendUntil(m_first, u"C-1"_s, QDate(2026, 6, 17));
    passDays(5);
    setHead(u"営業部"_s, u"head@example.jp"_s);
}

void OverdueListsTest::setHead(const QString& section, const QString& mail)
{
    SaveSection verb;
    verb.sectionName = section;
    verb.headName = u"営業 部長"_s;
    verb.headMail = mail;
    VERIFY_OK(store().desk().perform(verb, TestStore::as(store().manager())));
}

void OverdueListsTest::aSectionsHeadIsToldEverything()
{
    const auto done = write(list());
    VERIFY_OK(done);
    QCOMPARE(done->outcome.documents.size(), 2); // one for each section
    QCOMPARE(done->outcome.items, 3);
    QCOMPARE(done->outcome.people, 3);
    const auto paper = printableDocument(store().desk(), {done->outcome.documents.first(), 0, {}});
    VERIFY_OK(paper);
    QCOMPARE(paper->title, Phrase::word(u"form.letter-overdue-list"_s));
    QCOMPARE(paper->addressee.name, u"営業部　営業 部長"_s);
    const auto& table = std::get<FormTable>(paper->blocks.at(2));
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows.first().at(1), Phrase(u"B-1"_s)); // the latest first
    QVERIFY(table.rows.first().contains(Phrase(u"渡邊 花子"_s)));
    QCOMPARE(table.rows.first().last(), Phrase::word(u"letter.days"_s, {u"4"_s}));
    const QList<LetterRecord> log = written();
    QCOMPARE(log.size(), 2);
    QCOMPARE(log.first().kind, LetterKind::OverdueList);
    QVERIFY(!log.first().returnBy.isValid());
    QCOMPARE(log.last().to, u"営業部"_s);
    QCOMPARE(log.last().stillOut, 2);
    QCOMPARE(store().text("select work_item from journal_heading order by order_no desc limit 1"), u"LN-17"_s);
}

void OverdueListsTest::goesByMail()
{
    WriteLetters verb = list();
    verb.way = LetterWay::Mail;
    const auto done = write(verb);
    VERIFY_OK(done);
    const auto routes = store().desk().ask(AskLetterRoutes{done->outcome.documents});
    VERIFY_OK(routes);
    QCOMPARE(routes->onPaper, done->outcome.documents.mid(1)); // nobody's address is known there
    QVERIFY(routes->withoutCopy.isEmpty());
    const auto mail = store().desk().ask(AskLetterMail{done->outcome.documents.first()});
    VERIFY_OK(mail);
    QCOMPARE(mail->to, u"head@example.jp"_s);
    QVERIFY(mail->copy.isEmpty());
    QVERIFY2(mail->subject.contains(u"営業部の延滞一覧（令和8年6月15日現在、2件）"_s), qPrintable(mail->subject));
    QVERIFY2(mail->text.contains(u"・B-1"_s) && mail->text.contains(u"渡邊 花子"_s), qPrintable(mail->text));
    QVERIFY(mail->text.contains(u"4日超過"_s));
    const auto queued = store().desk().ask(ListMails{});
    VERIFY_OK(queued);
    QCOMPARE(queued->size(), 1);
}

/// Whoever is told does not get a reminder less.
void OverdueListsTest::isNoStepOfALoan()
{
    VERIFY_OK(write(list()));
    const LetterPlan next = plan(letters(LetterKind::Overdue, 0).query);
    QCOMPARE(next.items(), 3);
    for (const PlannedLetter& letter : next.letters)
        QCOMPARE(letter.step, 1);
    VERIFY_OK(write(letters(LetterKind::Overdue)));
    QCOMPARE(written().first().kind, LetterKind::Overdue);
}

void OverdueListsTest::onceADay()
{
    VERIFY_OK(write(list()));
    const auto again = write(list());
    VERIFY_OK(again);
    QVERIFY(again->outcome.documents.isEmpty());
    QCOMPARE(reasons(plan(list().query)),
             (QStringList{u"letter.listed-today B-1"_s, u"letter.listed-today A-1"_s, u"letter.listed-today D-1"_s}));
    passDays(1);
    const auto next = write(list());
    VERIFY_OK(next);
    QCOMPARE(next->outcome.items, 3);
}

/// A second list of the day would name a part of what is late as if it were all.
void OverdueListsTest::whatIsLateSinceWaitsForTheNextOne()
{
    VERIFY_OK(write(list()));
    store().raw()->execute(
        "update loan_line set due_on = '2026-06-14' where due_on = '2026-06-17'"); // as if it were late
    QVERIFY(plan(list().query).letters.isEmpty());
    passDays(1);
    QCOMPARE(plan(list().query).items(), 4);
}

void OverdueListsTest::onlyWholeSections()
{
    WriteLetters ofPerson = list();
    ofPerson.query.person = m_first;
    VERIFY_REFUSED(write(ofPerson), u"letter.list-of-person");
    VERIFY_REFUSED(write(letters(LetterKind::OverdueList, 2)), u"letter.list-of-person");
    WriteLetters ofSection = list();
    ofSection.query.section = SectionId(store().number("select id from section where name = '総務部'"));
    const auto done = write(ofSection);
    VERIFY_OK(done);
    QCOMPARE(done->outcome.items, 1);
    QCOMPARE(plan(list().query).items(), 2); // the other section is still to be told
}

void OverdueListsTest::whoHasNoSectionIsNamed()
{
    const PersonId alone = store().add(aPerson(u"E-9"_s).name(u"所属 なし"_s).mail(u"nashi@example.jp"_s));
    lendUntil(alone, u"Z-1"_s, QDate(2026, 6, 30));
    store().raw()->execute("update loan_line set due_on = '2026-06-14' where due_on = '2026-06-30'");
    QCOMPARE(reasons(plan(list().query)), QStringList{u"letter.no-addressee Z-1"_s});
}

void OverdueListsTest::looksAsItWouldComeOut()
{
    const auto papers = store().desk().ask(AskLetterPreviews{list().query, {}, u"窓口 太郎"_s});
    VERIFY_OK(papers);
    QCOMPARE(papers->size(), 2);
    QVERIFY(papers->first().number.isEmpty());
    QVERIFY(papers->first().barcodes.isEmpty());
    QVERIFY(papers->first().marks.isSample);
    QCOMPARE(std::get<FormTable>(papers->first().blocks.at(2)).rows.size(), 2);
    QVERIFY(written().isEmpty());
    const auto reminders = store().desk().ask(AskLetterPreviews{letters(LetterKind::Overdue).query, {}, {}});
    VERIFY_OK(reminders);
    QCOMPARE(reminders->size(), 3);
}

void OverdueListsTest::undoMakesItVoid()
{
    const auto done = write(list());
    VERIFY_OK(done);
    VERIFY_OK(undo(done->outcome.documents.first()));
    QVERIFY(written().first().isUndone);
    QCOMPARE(plan(list().query).items(), 3);
}

void OverdueListsTest::theJournalRebuildsThem()
{
    VERIFY_OK(write(list()));
    const DatabaseUrl url = newEmptyDatabase(testedDatabase(), folder());
    const auto rebuilt = store().desk().ask(RebuildJournal{url, store().desk().info(), recordTables(), {}});
    VERIFY_OK(rebuilt);
    QVERIFY(rebuilt->isOk);
}

void OverdueListsTest::everyStatementMayFail()
{
    const FaultReport report = failEveryStatement(store(), [&] { return refusalOf(write(list())); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
}

QTEST_GUILESS_MAIN(OverdueListsTest)
#include "tst_overduelists.moc"
