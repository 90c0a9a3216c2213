// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/documents.h"
#include "core/desk/journalquestions.h"
#include "core/journal/entryreader.h"
#include "core/loans/printable.h"
#include "tests/core/letters/lettertest.h"
#include "tests/support/faults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class WriteLettersTest : public LetterTest
{
    Q_OBJECT

private Q_SLOTS:
    void onePaperForEachPerson();
    void neverTwiceForTheSameStep();
    void theDatabaseItselfRefusesASecondTime();
    void whoMayNot();
    void theNextStepWaits();
    void anExtensionBeginsAnew();
    void bySectionToItsHead();
    void whoHasLeftIsWrittenToThroughTheHead();
    void nobodyToWriteTo();
    void noticesLookAheadOpenDays();
    void collectionTakesEverything();
    void onlyTheseLoans();
    void whatCameBackIsLeftOut();
    void manyInParts();
    void undoMakesThemVoid();
    void answers();
    void answers_refusals();
    void isJournalled();
    void theJournalRebuildsThem();
    void twoCountersAtOnce();
    void badStepsAndDays();
    void everyStatementMayFail();

private:
    PersonId somebody(const QString& key = u"E-1"_s, const QString& section = u"営業部"_s)
    {
        return store().add(aPerson(key).section(section).mail(key.toLower() + u"@example.jp"_s));
    }
    /// Two loans of one person and one of another, all overdue by three days.
    void someOverdue()
    {
        const PersonId first = somebody(u"E-1"_s);
        const PersonId second = somebody(u"E-2"_s, u"総務部"_s);
        lendUntil(first, u"A-1"_s, QDate(2026, 6, 12));
        lendUntil(first, u"A-2"_s, QDate(2026, 6, 12));
        lendUntil(second, u"B-1"_s, QDate(2026, 6, 12));
        passDays(5);
    }
};

void WriteLettersTest::onePaperForEachPerson()
{
    someOverdue();
    const auto done = write(letters(LetterKind::Overdue));
    VERIFY_OK(done);
    QCOMPARE(done->outcome.documents, (QStringList{u"R8-L1-000001"_s, u"R8-L1-000002"_s}));
    QCOMPARE(done->outcome.items, 3);
    QCOMPARE(done->outcome.people, 2);
    QCOMPARE(done->outcome.left, 0);
    ListLetters question;
    question.number = u"r8-l1-000001"_s;
    const QList<LetterRecord> found = written(question);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().assets, (QStringList{u"A-1"_s, u"A-2"_s}));
    QCOMPARE(found.first().step, 1);
    QCOMPARE(found.first().stillOut, 2);
    QCOMPARE(found.first().section, u"営業部"_s);
    QCOMPARE(found.first().returnBy, QDate(2026, 6, 22));
    QCOMPARE(store().number("select count(*) from letter_line where days_late = 3 and due_on = '2026-06-12'"), 3);
    const auto paper = printableDocument(store().desk(), {u"R8-L1-000001"_s, 0, {}});
    VERIFY_OK(paper);
    QCOMPARE(paper->kind, u"letter"_s);
    QCOMPARE(paper->title, Phrase::word(u"form.letter-overdue"_s));
    QCOMPARE(paper->marks.copies, (QList<Copy>{Copy::Original, Copy::ForHead}));
}

void WriteLettersTest::neverTwiceForTheSameStep()
{
    someOverdue();
    VERIFY_OK(write(letters(LetterKind::Overdue)));
    const qint64 before = entries();
    const auto again = write(letters(LetterKind::Overdue));
    VERIFY_OK(again);
    QVERIFY(again->outcome.documents.isEmpty());
    QCOMPARE(again->outcome.items, 0);
    QCOMPARE(entries(), before);
    QCOMPARE(reasons(plan(letters(LetterKind::Overdue).query)),
             (QStringList{u"letter.already-written A-1"_s, u"letter.already-written A-2"_s,
                          u"letter.already-written B-1"_s}));
    // The second time is another step, and what is new meanwhile gets its first.
    const auto second = write(letters(LetterKind::Overdue, 2));
    VERIFY_OK(second);
    QCOMPARE(second->outcome.documents.size(), 2);
    lendUntil(somebody(u"E-3"_s), u"C-1"_s, QDate(2026, 6, 16));
    passDays(2);
    const auto third = write(letters(LetterKind::Overdue));
    VERIFY_OK(third);
    QCOMPARE(third->outcome.items, 1);
}

void WriteLettersTest::theDatabaseItselfRefusesASecondTime()
{
    someOverdue();
    VERIFY_OK(write(letters(LetterKind::Overdue)));
    const std::unique_ptr<Connection> raw = store().raw();
    bool isRefused = false;
    try {
        raw->execute("insert into letter_line (id, letter_id, loan_line_id, asset_id, kind, step, occasion, days_late)"
                     " select 1, letter_id, loan_line_id, asset_id, kind, step, occasion, 0 from letter_line"
                     " where id = (select min(id) from letter_line)");
    } catch (const StorageError& error) {
        isRefused = error.fault() == StorageFault::Unique;
    }
    QVERIFY(isRefused);
}

void WriteLettersTest::whoMayNot()
{
    someOverdue();
    const auto done = store().desk().perform(letters(LetterKind::Overdue), TestStore::as(store().auditor()));
    VERIFY_REFUSED(done, u"operator.not-allowed");
    QCOMPARE(store().number("select count(*) from letter"), 0);
}

void WriteLettersTest::theNextStepWaits()
{
    someOverdue();
    const WriteLetters next = letters(LetterKind::Overdue, 0);
    VERIFY_OK(write(next));
    passDays(6);
    QCOMPARE(reasons(plan(next.query)).first(), u"letter.too-soon A-1"_s);
    QVERIFY(write(next)->outcome.documents.isEmpty());
    passDays(1);
    const auto second = write(next);
    VERIFY_OK(second);
    QCOMPARE(second->outcome.documents.size(), 2);
    QCOMPARE(written().first().step, 2);
}

void WriteLettersTest::anExtensionBeginsAnew()
{
    const PersonId person = somebody();
    lendUntil(person, u"A-1"_s, QDate(2026, 6, 12));
    passDays(5);
    VERIFY_OK(write(letters(LetterKind::Overdue)));
    store().raw()->execute("update loan_line set due_on = '2026-06-19'");
    QVERIFY(plan(letters(LetterKind::Overdue).query).letters.isEmpty());
    passDays(10);
    const auto again = write(letters(LetterKind::Overdue));
    VERIFY_OK(again);
    QCOMPARE(again->outcome.items, 1);
}

void WriteLettersTest::bySectionToItsHead()
{
    const PersonId first = somebody(u"E-1"_s);
    lendUntil(first, u"A-1"_s, QDate(2026, 6, 12));
    lendUntil(somebody(u"E-2"_s), u"A-2"_s, QDate(2026, 6, 12));
    lendUntil(store().add(aPerson(u"E-9"_s)), u"Z-1"_s, QDate(2026, 6, 12));
    passDays(5);
    WriteLetters verb = letters(LetterKind::Overdue);
    verb.query.by = LetterBy::Section;
    const auto done = write(verb);
    VERIFY_OK(done);
    QCOMPARE(done->outcome.documents.size(), 2); // the section's head, and the person without a section
    QCOMPARE(done->outcome.people, 3);
    ListLetters ofFirst;
    ofFirst.person = first;
    const QList<LetterRecord> found = written(ofFirst);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().to, u"営業部"_s);
    QCOMPARE(found.first().assets, (QStringList{u"A-1"_s, u"A-2"_s}));
    const auto paper = printableDocument(store().desk(), {found.first().number, 0, {}});
    VERIFY_OK(paper);
    QCOMPARE(paper->addressee.form, Phrase::word(u"addressee.head-sama"_s));
    QVERIFY(paper->marks.copies.isEmpty());
}

void WriteLettersTest::whoHasLeftIsWrittenToThroughTheHead()
{
    const PersonId person = somebody();
    const PersonId homeless = store().add(aPerson(u"E-9"_s));
    lendUntil(person, u"A-1"_s, QDate(2026, 6, 12));
    lendUntil(homeless, u"Z-1"_s, QDate(2026, 6, 12));
    store().raw()->execute("update person set left_on = '2026-06-11'");
    passDays(5);
    const LetterPlan found = plan(letters(LetterKind::Overdue).query);
    QCOMPARE(found.letters.size(), 1);
    QVERIFY(found.letters.first().section.isValid());
    QCOMPARE(reasons(found), QStringList{u"letter.no-addressee Z-1"_s});
}

void WriteLettersTest::nobodyToWriteTo()
{
    const qint64 before = entries();
    const auto done = write(letters(LetterKind::Overdue));
    VERIFY_OK(done);
    QVERIFY(done->outcome.documents.isEmpty());
    QCOMPARE(entries(), before);
}

void WriteLettersTest::noticesLookAheadOpenDays()
{
    const PersonId person = somebody();
    lendUntil(person, u"A-1"_s, QDate(2026, 6, 15)); // Wednesday 10 + three open days = Monday 15
    lendUntil(person, u"A-2"_s, QDate(2026, 6, 16));
    lendUntil(person, u"A-3"_s, QDate(2026, 6, 10));
    const auto done = write(letters(LetterKind::Notice));
    VERIFY_OK(done);
    QCOMPARE(done->outcome.items, 2);
    QCOMPARE(written().first().assets, (QStringList{u"A-3"_s, u"A-1"_s}));
    QVERIFY(!written().first().returnBy.isValid());
    QCOMPARE(store().number("select count(*) from letter where kind = 'notice'"), 1);
    // A notice is not repeated as the next step of itself.
    passDays(30);
    QVERIFY(plan(letters(LetterKind::Notice, 0).query).letters.isEmpty());
    // An overdue letter is another kind: its first step is still to come.
    QCOMPARE(plan(letters(LetterKind::Overdue).query).items(), 3);
}

void WriteLettersTest::collectionTakesEverything()
{
    const PersonId person = somebody();
    lendUntil(person, u"A-1"_s, QDate(2026, 12, 25));
    WriteLetters verb = letters(LetterKind::Collection);
    verb.query.person = person;
    const auto done = write(verb);
    VERIFY_OK(done);
    QCOMPARE(done->outcome.items, 1);
    QVERIFY(write(verb)->outcome.documents.isEmpty());
}

void WriteLettersTest::onlyTheseLoans()
{
    someOverdue();
    WriteLetters verb = letters(LetterKind::Overdue);
    verb.query.lines = {LoanLineId(store().number("select max(id) from loan_line"))};
    const auto done = write(verb);
    VERIFY_OK(done);
    QCOMPARE(done->outcome.items, 1);
    verb.query.lines.clear();
    QCOMPARE(write(verb)->outcome.items, 2);
}

void WriteLettersTest::whatCameBackIsLeftOut()
{
    someOverdue();
    VERIFY_OK(takeBack(store().asset(AssetId(store().number("select id from asset where asset_no = 'A-1'"))).id));
    const auto done = write(letters(LetterKind::Overdue));
    VERIFY_OK(done);
    QCOMPARE(done->outcome.items, 2);
    QVERIFY(!written().first().assets.contains(u"A-1"_s));
}

void WriteLettersTest::manyInParts()
{
    constexpr int many = WriteLetters::most + 2;
    for (int i = 0; i < many; ++i)
        lendUntil(somebody(u"E-%1"_s.arg(i, 4, 10, QChar(u'0'))), u"A-%1"_s.arg(i), QDate(2026, 6, 12));
    passDays(5);
    Order order = asDesk();
    order.commandId = u"01900000-0000-7000-8000-000000000001"_s;
    const auto all = writeAllLetters(store().desk(), letters(LetterKind::Overdue), order);
    VERIFY_OK(all);
    QCOMPARE(all->outcome.documents.size(), many);
    QCOMPARE(all->outcome.left, 0);
    QCOMPARE(all->outcome.people, many);
    // Repeated under the same id it gives the same answer and writes nothing.
    const auto again = writeAllLetters(store().desk(), letters(LetterKind::Overdue), order);
    VERIFY_OK(again);
    QCOMPARE(again->outcome.documents, all->outcome.documents);
    QCOMPARE(store().number("select count(*) from letter"), many);
}

void WriteLettersTest::undoMakesThemVoid()
{
    someOverdue();
    const auto done = write(letters(LetterKind::Overdue));
    VERIFY_OK(done);
    VERIFY_OK(undo(done->outcome.documents.first()));
    QVERIFY(written().first().isUndone);
    const auto paper = printableDocument(store().desk(), {done->outcome.documents.last(), 1, {}});
    VERIFY_OK(paper);
    QVERIFY(paper->marks.isVoid);
    // The step is free again, under new numbers.
    const auto again = write(letters(LetterKind::Overdue));
    VERIFY_OK(again);
    QCOMPARE(again->outcome.documents.first(), u"R8-L1-000003"_s);
}

void WriteLettersTest::answers()
{
    someOverdue();
    const auto done = write(letters(LetterKind::Overdue));
    VERIFY_OK(done);
    const QString number = done->outcome.documents.first();
    VERIFY_OK(store().desk().perform(RecordLetterAnswer{number, u"出張中"_s, QDate(2026, 6, 30)}, asDesk()));
    ListLetters question;
    question.number = number;
    const LetterRecord letter = written(question).first();
    QCOMPARE(letter.answer, u"出張中"_s);
    QCOMPARE(letter.promisedOn, QDate(2026, 6, 30));
    QVERIFY(letter.answeredAt.isValid());
    // What has been answered is no longer simply void.
    VERIFY_REFUSED(undo(number), u"undo.moved-on");
    QCOMPARE(store().text("select answer from letter where answer is not null"), u"出張中"_s);
}

void WriteLettersTest::answers_refusals()
{
    someOverdue();
    const auto done = write(letters(LetterKind::Overdue));
    VERIFY_OK(done);
    const QString number = done->outcome.documents.first();
    const auto say = [&](const QString& which, const QString& text, QDate day) {
        return store().desk().perform(RecordLetterAnswer{which, text, day}, asDesk());
    };
    VERIFY_REFUSED(say(number, u" "_s, {}), u"letter.no-answer");
    VERIFY_REFUSED(say(number, {}, QDate(2026, 6, 1)), u"letter.promise-past");
    VERIFY_REFUSED(say(u"R8-J1-000001"_s, u"はい"_s, {}), u"document.unknown");
    VERIFY_OK(undo(number));
    VERIFY_REFUSED(say(number, u"はい"_s, {}), u"document.already-undone");
}

void WriteLettersTest::isJournalled()
{
    someOverdue();
    const qint64 before = entries();
    const auto done = write(letters(LetterKind::Overdue));
    VERIFY_OK(done);
    QCOMPARE(entries(), before + 1);
    const std::optional<Entry> entry = entryOfCommand(*store().raw(), done->commandId, 0);
    QVERIFY(entry.has_value());
    QCOMPARE(entry->command.verb, u"letters.write"_s);
    QCOMPARE(entry->command.workItem, u"LN-17"_s);
    QCOMPARE(entry->images.size(), 2 + 2 + 3); // documents, letters, lines
}

void WriteLettersTest::theJournalRebuildsThem()
{
    someOverdue();
    const auto done = write(letters(LetterKind::Overdue));
    VERIFY_OK(done);
    VERIFY_OK(store().desk().perform(RecordLetterAnswer{done->outcome.documents.first(), u"出張中"_s, {}}, asDesk()));
    const DatabaseUrl url = newEmptyDatabase(testedDatabase(), folder());
    const auto rebuilt = store().desk().ask(RebuildJournal{url, store().desk().info(), recordTables(), {}});
    VERIFY_OK(rebuilt);
    QVERIFY(rebuilt->isOk);
}

void WriteLettersTest::twoCountersAtOnce()
{
    someOverdue();
    const std::unique_ptr<Desk> other = store().secondDesk();
    VERIFY_OK(write(letters(LetterKind::Overdue)));
    const auto done = other->perform(letters(LetterKind::Overdue), asDesk());
    VERIFY_OK(done);
    QVERIFY(done->outcome.documents.isEmpty());
    const auto next = other->perform(letters(LetterKind::Overdue, 2), asDesk());
    VERIFY_OK(next);
    QCOMPARE(next->outcome.documents.first(), u"R8-L2-000001"_s); // a series of its own
}

void WriteLettersTest::badStepsAndDays()
{
    VERIFY_REFUSED(write(letters(LetterKind::Overdue, 10)), u"letter.bad-step");
    VERIFY_REFUSED(write(letters(LetterKind::Overdue, -1)), u"letter.bad-step");
    WriteLetters verb = letters(LetterKind::Overdue);
    verb.returnBy = QDate(2026, 6, 9);
    VERIFY_REFUSED(write(verb), u"letter.return-by-past");
}

void WriteLettersTest::everyStatementMayFail()
{
    someOverdue();
    const FaultReport report =
        failEveryStatement(store(), [&] { return refusalOf(write(letters(LetterKind::Overdue))); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 10);
}

QTEST_APPLESS_MAIN(WriteLettersTest)
#include "tst_writeletters.moc"
