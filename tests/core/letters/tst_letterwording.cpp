// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/documents.h"
#include "core/documents/snapshot.h"
#include "tests/core/letters/lettertest.h"
#include "tests/support/faults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class LetterWordingTest : public LetterTest
{
    Q_OBJECT

private Q_SLOTS:
    void theOfficesOwnWords();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void whatIsWrongIsNotStored();
    void theFixedWordsAgain();
    void somebodyElseWasFaster();
    void onlyTheOwner();
    void aFileThatIsNone();
    void everyStatementMayFail();

private:
    static LetterWording own()
    {
        LetterWording wording = fixedWording(LetterKind::Overdue, u"ja"_s);
        wording.body = u"{name}さん、返してください。\n{items}\n{contact}より"_s;
        return wording;
    }
    auto change(std::optional<LetterWording> wording, std::optional<LetterWording> seen = {})
    {
        return store().desk().perform(ChangeWording{LetterKind::Overdue, u"ja"_s, wording, seen},
                                      TestStore::as(store().owner()));
    }
    AskWording::Answer now() { return *store().desk().ask(AskWording{LetterKind::Overdue, u"ja"_s}); }
};

void LetterWordingTest::theOfficesOwnWords()
{
    QVERIFY(now().isFixed);
    const auto done = change(own());
    VERIFY_OK(done);
    QVERIFY(!done->outcome.isFixed);
    QVERIFY(!now().isFixed);
    QCOMPARE(now().wording, own());
    // Other kinds and languages keep theirs.
    QVERIFY(store().desk().ask(AskWording{LetterKind::Overdue, u"en"_s})->isFixed);
    QVERIFY(store().desk().ask(AskWording{LetterKind::Notice, u"ja"_s})->isFixed);
    lendUntil(store().add(aPerson(u"E-1"_s).name(u"髙橋 花子"_s)), u"A-1"_s, QDate(2026, 6, 12));
    passDays(5);
    VERIFY_OK(write(letters(LetterKind::Overdue)));
    const QString snapshot = store().text("select snapshot from document where kind = 'letter'");
    const auto letter = letterOfSnapshot(snapshot.toUtf8());
    VERIFY_OK(letter);
    QCOMPARE(letter->before, QStringList{u"髙橋 花子さん、返してください。"_s});
    QCOMPARE(letter->after, QStringList{u"情報サービスデスクより"_s});
}

void LetterWordingTest::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("unknown") << u"一行目\nほら{naem}{items}"_s << u"letter.unknown-placeholder"_s << u"{naem}"_s << 2
                             << 3;
    QTest::newRow("of another part") << u"{items}{asset}"_s << u"letter.unknown-placeholder"_s << u"{asset}"_s << 1
                                     << 8;
    QTest::newRow("not closed") << u"{items}\n{name さん\n次}"_s << u"letter.unclosed-placeholder"_s << u"{name さん"_s
                                << 2 << 1;
    QTest::newRow("nothing") << u"{items}{}"_s << u"letter.unknown-placeholder"_s << u"{}"_s << 1 << 8;
    QTest::newRow("no items") << u"返してください"_s << u"letter.items-once"_s << u"{items}"_s << 0 << 0;
    QTest::newRow("items twice") << u"{items}{items}"_s << u"letter.items-once"_s << u"{items}"_s << 0 << 0;
    QTest::newRow("empty") << u" \n"_s << u"letter.part-empty"_s << QString() << 0 << 0;
}

void LetterWordingTest::whatIsWrongIsNamed()
{
    QFETCH(QString, body);
    QFETCH(QString, code);
    QFETCH(QString, subject);
    QFETCH(int, line);
    QFETCH(int, column);
    LetterWording wording = own();
    wording.body = body;
    const QList<Problem> problems = problemsOfWording(wording);
    QVERIFY(!problems.isEmpty());
    const Problem& first = problems.first();
    QCOMPARE(first.code, code);
    QCOMPARE(first.subject, subject);
    QCOMPARE(first.arguments.value(u"line"_s).toInt(), line);
    QCOMPARE(first.arguments.value(u"column"_s).toInt(), column);
    if (code == u"letter.unknown-placeholder")
        QVERIFY(first.arguments.value(u"known"_s).toString().contains(u"{return-by}"_s));
}

void LetterWordingTest::whatIsWrongIsNotStored()
{
    VERIFY_OK(change(own()));
    LetterWording wrong = own();
    wrong.subject = u"{sujet}"_s;
    wrong.item = u"{items}"_s;
    const auto done = change(wrong);
    VERIFY_REFUSED(done, u"letter.unknown-placeholder");
    QCOMPARE(done.refusal().problems.size(), 2); // all of them at once
    QCOMPARE(now().wording, own());
}

void LetterWordingTest::theFixedWordsAgain()
{
    VERIFY_OK(change(own()));
    const auto done = change(std::nullopt);
    VERIFY_OK(done);
    QVERIFY(done->outcome.isFixed);
    QVERIFY(now().isFixed);
    QCOMPARE(now().wording, fixedWording(LetterKind::Overdue, u"ja"_s));
    // Saving just these words means them, too: a later version of the program may say it better.
    VERIFY_OK(change(own()));
    VERIFY_OK(change(fixedWording(LetterKind::Overdue, u"ja"_s)));
    QVERIFY(now().isFixed);
}

void LetterWordingTest::somebodyElseWasFaster()
{
    VERIFY_OK(change(own()));
    VERIFY_REFUSED(change(own(), fixedWording(LetterKind::Overdue, u"ja"_s)), u"setting.changed-meanwhile");
    VERIFY_OK(change(std::nullopt, own()));
}

void LetterWordingTest::onlyTheOwner()
{
    VERIFY_REFUSED(store().desk().perform(ChangeWording{LetterKind::Overdue, u"ja"_s, own()}, asDesk()),
                   u"operator.not-allowed");
    VERIFY_REFUSED(
        store().desk().perform(ChangeWording{LetterKind::Overdue, u"fr"_s, own()}, TestStore::as(store().owner())),
        u"letter.unknown-language");
}

void LetterWordingTest::aFileThatIsNone()
{
    VERIFY_REFUSED(LetterWording::fromText(u"Betreff: Hallo\n\nText"_s), u"letter.wording-line");
    const auto sparse = LetterWording::fromText(u"\r\nOnly {items}\r\n"_s);
    VERIFY_OK(sparse);
    QCOMPARE(sparse->body, u"Only {items}"_s);
    QVERIFY(problemsOfWording(*sparse).size() == 4);
}

void LetterWordingTest::everyStatementMayFail()
{
    const FaultReport report = failEveryStatement(store(), [&] { return refusalOf(change(own())); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
}

QTEST_APPLESS_MAIN(LetterWordingTest)
#include "tst_letterwording.moc"
