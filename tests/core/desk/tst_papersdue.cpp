// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/papersdue.h"

#include "core/base/uuid7.h"
#include "core/desk/documents.h"
#include "tests/support/storetest.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace madoguchi;

namespace {

const QString gone = u"1.1.before-the-last-start"_s; // a program that ended

/// Numbers so many papers, or is refused after that.
struct NumberPapers {
    static constexpr const char* name = "test.number";
    static constexpr Permission permission = Permission::Lend;
    struct Outcome {
        QStringList numbers;
        QJsonObject toJson() const { return {{u"numbers"_s, numbers.join(u' ')}}; }
        static Outcome fromJson(const QJsonObject& json) { return {json.value(u"numbers"_s).toString().split(u' ')}; }
    };
    int count = 1;
    bool isRefused = false;
    QString snapshot = u"{}"_s;
    QJsonObject toJson() const { return {}; }
    Result<Outcome> run(WriteScope& scope) const
    {
        Outcome outcome;
        for (int i = 0; i < count; ++i) {
            DocumentDraft draft;
            draft.number = nextDocumentNumber(scope, DocumentKind::Receipt);
            draft.language = u"ja"_s;
            draft.snapshot = snapshot;
            storeDocument(scope, draft);
            outcome.numbers << textOf(draft.number);
        }
        return isRefused ? Result<Outcome>(refused(u"test.refused"_s)) : Result<Outcome>(outcome);
    }
};

} // namespace

/// Papers that were asked for, from before the COMMIT until they are out: what is left of a program that was cut off
/// is noted as missing, and nothing else is.
class PapersDueTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPaperStandsThereUntilItIsSettled();
    void whatARunningProgramWaitsForIsNotLeft();
    void severalProgramsKeepTheirPapers();
    void aDamagedFileIsReadAsFarAsItGoes();
    void aFileThatCannotBeWrittenHoldsNothingUp();
    void whatACutOffProgramLeavesIsNoted();
    void ofACommandOnlyWhatIsToBePrinted();
    void aCommandThatDidNothingLeavesNothing();
    void aRefusalIsForgotten();
    void whatTheRecordHasHeardOfIsNotLeft();
    void aReprintThatWasCutOffIsThatReprint();
    void whoeverMayNotNoteItLeavesItThere();

private:
    [[nodiscard]] Order order() { return TestStore::as(store().deskStaff(), makeUuid7(store().clock().now())); }
    [[nodiscard]] PapersDue due(const QString& program = {}) { return PapersDue(store().desk().seat(), program); }
    [[nodiscard]] QString path()
    {
        const StationSeat seat = store().desk().seat();
        return u"%1/%2-%3.papers"_s.arg(seat.keyFolder, seat.recordId, seat.code);
    }
    [[nodiscard]] QStringList note()
    {
        const Result<QStringList> noted = noteLeftPapers(store().desk(), order());
        return noted ? *noted : QStringList{noted.refusal().toDebugText()};
    }
    [[nodiscard]] bool isLost(const QString& number) { return store().desk().ask(FindDocument{number})->isLost; }
    [[nodiscard]] int printAgain(const QString& number)
    {
        const auto counted = store().desk().perform(RecordReprint{number}, order());
        return counted ? counted->outcome.count : -1;
    }
    /// As a program does that is cut off after the COMMIT.
    QStringList numberAndStop(const NumberPapers& verb = {})
    {
        const auto done = performForPaper(store().desk(), verb, order(), due(gone));
        return done ? done->outcome.numbers : QStringList{done.refusal().toDebugText()};
    }
};

/// All records of a template have one id, and the keys of all of them one folder.
void PapersDueTest::init()
{
    StoreTest::init();
    if (!isWithoutServer(testedDatabase()))
        QFile::remove(path());
}

void PapersDueTest::aPaperStandsThereUntilItIsSettled()
{
    const QString command = makeUuid7(store().clock().now());
    QVERIFY(due(gone).expectFrom(command));
    QCOMPARE(due().left(), (QList<PapersDue::Paper>{{{}, command}}));
    QVERIFY(due(gone).expect({u"J-1"_s, u"J-2"_s}, command));
    QCOMPARE(due().left(), (QList<PapersDue::Paper>{{u"J-1"_s, command}, {u"J-2"_s, command}}));
    QVERIFY(due(gone).expect({u"J-2"_s})); // known already, with its command
    due().settle(u"J-1"_s);
    QCOMPARE(due().left(), (QList<PapersDue::Paper>{{u"J-2"_s, command}}));
    QVERIFY(!(QFile(path()).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    due().settle(u"J-2"_s);
    QVERIFY(due().left().isEmpty());
    QVERIFY(!QFile::exists(path()));
    QVERIFY(!PapersDue().expectFrom(command));
    QVERIFY(PapersDue().left().isEmpty());
}

void PapersDueTest::whatARunningProgramWaitsForIsNotLeft()
{
    const auto done = performForPaper(store().desk(), NumberPapers(), order(), due());
    VERIFY_OK(done);
    QVERIFY(QFile::exists(path()));
    QVERIFY(due().left().isEmpty());
    QCOMPARE(note(), QStringList());
    QVERIFY(!isLost(done->outcome.numbers.first()));
}

void PapersDueTest::severalProgramsKeepTheirPapers()
{
    constexpr int each = 20;
    const StationSeat seat = store().desk().seat();
    std::atomic<int> failures = 0;
    const auto work = [&](const QString& name) {
        const PapersDue mine(seat, gone);
        for (int i = 0; i < each; ++i)
            failures += mine.expect({name + QString::number(i)}) ? 0 : 1;
    };
    std::thread one(work, u"A"_s);
    std::thread other(work, u"B"_s);
    one.join();
    other.join();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(due().left().size(), 2 * each);
}

void PapersDueTest::aDamagedFileIsReadAsFarAsItGoes()
{
    const QString number = numberAndStop().first();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    QVERIFY(file.resize(0) && file.seek(0));
    file.write("\n\t\t\nnonsense\n1.1.x\tnot-an-id\tJ-1\n1.1.x\t-\t-\n\xff\xfe\x00\t\t\n1.1.x\t-\tJ-9\n");
    file.write(whole + whole.left(whole.size() / 2));
    file.close();
    QCOMPARE(note(), QStringList{number}); // J-9 is nothing that the record knows
    QVERIFY(isLost(number));
    QVERIFY(due().left().isEmpty());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(2 << 20, '\0'));
    file.close();
    QCOMPARE(note(), QStringList());
    QVERIFY(due().expect({u"J-1"_s})); // begun anew
    QVERIFY(file.size() < 1000);
}

void PapersDueTest::aFileThatCannotBeWrittenHoldsNothingUp()
{
    QFile inTheWay(folder() + u"/in-the-way"_s);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    StationSeat seat = store().desk().seat();
    seat.keyFolder = inTheWay.fileName();
    const PapersDue nowhere(seat, gone);
    QVERIFY(!nowhere.expect({u"J-1"_s}));
    VERIFY_OK(performForPaper(store().desk(), NumberPapers(), order(), nowhere));
    nowhere.settle(u"J-1"_s);
    QVERIFY(nowhere.left().isEmpty());
    // Something else under its name.
    QVERIFY(QDir().mkpath(path()));
    VERIFY_OK(performForPaper(store().desk(), NumberPapers(), order(), due()));
    due().settle(u"J-1"_s);
    QCOMPARE(note(), QStringList());
    QVERIFY(QDir(path()).removeRecursively());
}

void PapersDueTest::whatACutOffProgramLeavesIsNoted()
{
    const QStringList numbers = numberAndStop({2});
    QCOMPARE(numbers.size(), 2);
    QVERIFY(!isLost(numbers.at(0)));
    QCOMPARE(note(), numbers);
    QVERIFY(isLost(numbers.at(0)) && isLost(numbers.at(1)));
    QVERIFY(!QFile::exists(path()));
    QCOMPARE(note(), QStringList());
    QCOMPARE(printAgain(numbers.at(0)), 0); // as what it was
    QCOMPARE(printAgain(numbers.at(0)), 1);
    QVERIFY(isLost(numbers.at(1)));
}

void PapersDueTest::ofACommandOnlyWhatIsToBePrinted()
{
    const Order by = order();
    const auto done = performForPaper(store().desk(), NumberPapers{3}, by, due(gone));
    VERIFY_OK(done);
    const QStringList numbers = done->outcome.numbers;
    due(gone).expect(numbers.first(2), by.commandId);
    due(gone).settle(numbers.at(0)); // it is out, then the power fails
    QCOMPARE(note(), QStringList{numbers.at(1)});
    const QString bare = numberAndStop({1, false, QString()}).first(); // nothing that could be printed
    QCOMPARE(note(), QStringList());
    QVERIFY(!isLost(bare));
    QVERIFY(!QFile::exists(path()));
}

void PapersDueTest::aCommandThatDidNothingLeavesNothing()
{
    due(gone).expectFrom(makeUuid7(store().clock().now())); // cut off before the COMMIT
    due(gone).expect({u"R8-J1-000001"_s}, makeUuid7(store().clock().now()));
    const auto later = store().desk().perform(NumberPapers(), order()); // the number belongs to somebody else's paper
    VERIFY_OK(later);
    QCOMPARE(later->outcome.numbers.first(), u"R8-J1-000001"_s);
    QCOMPARE(note(), QStringList());
    QVERIFY(!isLost(u"R8-J1-000001"_s));
    QVERIFY(!QFile::exists(path()));
}

void PapersDueTest::aRefusalIsForgotten()
{
    VERIFY_REFUSED(performForPaper(store().desk(), NumberPapers{1, true}, order(), due(gone)), u"test.refused");
    QVERIFY(!QFile::exists(path()));
    VERIFY_REFUSED(
        performForPaper(store().desk(), RecordReprint{u"R8-J1-000009"_s}, order(), due(gone), u"R8-J1-000009"_s),
        u"document.unknown");
    QVERIFY(!QFile::exists(path()));
}

void PapersDueTest::whatTheRecordHasHeardOfIsNotLeft()
{
    const QString printed = numberAndStop().first();
    QCOMPARE(printAgain(printed), 1); // at another counter, which knew nothing of it
    const QString noted = numberAndStop().first();
    VERIFY_OK(store().desk().perform(NotePaperLost{noted, 0}, order()));
    QCOMPARE(printAgain(noted), 0);
    const QString undone = numberAndStop().first();
    store().raw()->execute("update document set withdrawn_at = issued_at where number = '" + undone.toUtf8() + "'");
    const qint64 entries = store().number("select count(*) from journal_entry");
    QCOMPARE(note(), QStringList());
    QCOMPARE(store().number("select count(*) from journal_entry"), entries);
    QVERIFY(!QFile::exists(path()));
}

void PapersDueTest::aReprintThatWasCutOffIsThatReprint()
{
    const auto first = store().desk().perform(NumberPapers(), order());
    VERIFY_OK(first);
    const QString number = first->outcome.numbers.first();
    store().clock().advance(60'000);
    QCOMPARE(printAgain(number), 1);
    store().clock().advance(60'000);
    VERIFY_OK(performForPaper(store().desk(), RecordReprint{number}, order(), due(gone), number));
    store().clock().advance(60'000);
    QCOMPARE(note(), QStringList{number});
    QCOMPARE(printAgain(number), 2);
    QCOMPARE(printAgain(number), 3);
}

void PapersDueTest::whoeverMayNotNoteItLeavesItThere()
{
    const QString number = numberAndStop().first();
    VERIFY_REFUSED(noteLeftPapers(store().desk(), TestStore::as(store().auditor())), u"operator.not-allowed");
    QCOMPARE(note(), QStringList{number});
}

QTEST_GUILESS_MAIN(PapersDueTest)
#include "tst_papersdue.moc"
