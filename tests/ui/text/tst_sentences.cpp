// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/counterlines.h"
#include "ui/text/counts.h"
#include "ui/text/formats.h"
#include "ui/text/passage.h"
#include "ui/text/sentencerows.h"
#include "ui/text/sentences.h"
#include "ui/text/stationlines.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void aSentenceIsFilled_data();
    void aSentenceIsFilled();
    void theWholeOfARefusalIsTold();
    void manyProblemsAreCounted();
    void anUnknownOutcomeIsAllThatIsTold();
    void everyCodeHasOneSentence();
    void bothLanguagesFillTheSameArguments();
    void noSentenceShowsACode();
    void everyWordIsTranslated();
    void daysAreWrittenByLanguage();
    void longListsAreCounted();
    void oneIsCountedAsOne();
    void sentencesFollowEachOther();
    void counterEventsAreTold_data();
    void counterEventsAreTold();
    void whatACounterNeedsIsTold();

private:
    void speak(const QString& language);

    QTranslator m_japanese;
    QTranslator m_english;
    QTranslator* m_installed = nullptr;
};

namespace {

QList<SentenceRow> allRows()
{
    QList<SentenceRow> all;
    for (const auto& rows : {deskSentences(), exchangeSentences(), journalSentences(), ledgerSentences(),
                             letterSentences(), printingSentences(), reportSentences(), reservationSentences(),
                             stocktakeSentences(), termSentences(), collectionSentences()})
        all.append(QList<SentenceRow>(rows.begin(), rows.end()));
    for (const auto& rows : {consumableSentences(), kitSentences(), paperSentences()})
        all.append(QList<SentenceRow>(rows.begin(), rows.end()));
    return all;
}

QSet<QString> argumentsOf(const QString& text)
{
    static const QRegularExpression argument(u"\\{[^}]*\\}|%L?n"_s);
    QSet<QString> found;
    for (auto matches = argument.globalMatch(text); matches.hasNext();)
        found.insert(matches.next().captured());
    return found;
}

Problem problem(const QString& code, const QString& subject, const QVariantMap& arguments = {})
{
    return {code, subject, arguments};
}

} // namespace

void TestSentences::initTestCase()
{
    QVERIFY(m_japanese.load(u":/i18n/madoguchi_ja"_s));
    QVERIFY(m_english.load(u":/i18n/madoguchi_en"_s));
}

void TestSentences::cleanup()
{
    if (m_installed)
        QCoreApplication::removeTranslator(m_installed);
    m_installed = nullptr;
}

void TestSentences::speak(const QString& language)
{
    cleanup();
    m_installed = language == u"ja" ? &m_japanese : &m_english;
    QCoreApplication::installTranslator(m_installed);
    QLocale::setDefault(language == u"ja" ? QLocale(QLocale::Japanese) : QLocale(QLocale::English));
}

void TestSentences::aSentenceIsFilled_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<madoguchi::Problem>("given");
    QTest::addColumn<QString>("beginning");
    const QVariantMap held{{u"holder"_s, u"髙橋"_s}, {u"section"_s, u"営業部"_s}, {u"due"_s, u"2026-06-04"_s}};
    const QVariantMap atPlace{{u"holder"_s, u"倉庫"_s}, {u"section"_s, QString()}, {u"due"_s, QString()}};
    QTest::newRow("all parts") << u"en"_s << problem(u"asset.on-loan"_s, u"A-1"_s, held)
                               << u"A-1 is on loan to 髙橋 (営業部), due 2026-06-04. "_s;
    QTest::newRow("parts left out") << u"en"_s << problem(u"asset.on-loan"_s, u"A-1"_s, atPlace)
                                    << u"A-1 is on loan to 倉庫. "_s;
    QTest::newRow("in Japanese") << u"ja"_s << problem(u"asset.on-loan"_s, u"A-1"_s, held)
                                 << u"A-1は髙橋さん（営業部）が2026/06/04期限で借用中です。"_s;
    QTest::newRow("a place in Japanese") << u"ja"_s << problem(u"asset.on-loan"_s, u"A-1"_s, atPlace)
                                         << u"A-1は倉庫が借用中です。"_s;
    QTest::newRow("one") << u"en"_s << problem(u"person.overdue"_s, {}, {{u"name"_s, u"Ito"_s}, {u"count"_s, 1}})
                         << u"Ito has 1 overdue item. "_s;
    QTest::newRow("several") << u"en"_s << problem(u"person.overdue"_s, {}, {{u"name"_s, u"Ito"_s}, {u"count"_s, 3}})
                             << u"Ito has 3 overdue items. "_s;
    QTest::newRow("a state") << u"ja"_s
                             << problem(u"asset.illegal-move"_s, u"A-1"_s,
                                        {{u"from"_s, u"usable"_s}, {u"to"_s, u"disposed"_s}})
                             << u"A-1を「使用可」から「廃棄済み」に"_s;
    QTest::newRow("brackets in a value") << u"en"_s << problem(u"code.unknown"_s, u"[{subject}] %1"_s)
                                         << u"Nothing is registered under “[{subject}] %1”."_s;
    QTest::newRow("no sentence") << u"en"_s << problem(u"no.such-code"_s, u"x"_s)
                                 << u"The program has no words for this (no.such-code: x)."_s;
}

void TestSentences::aSentenceIsFilled()
{
    QFETCH(QString, language);
    QFETCH(madoguchi::Problem, given);
    QFETCH(QString, beginning);
    speak(language);
    const QString text = sentence(given);
    QVERIFY2(text.startsWith(beginning), qPrintable(text));
}

void TestSentences::theWholeOfARefusalIsTold()
{
    speak(u"en"_s);
    Refusal both = refused(u"asset.lost"_s, u"A-1"_s);
    both.problems << problem(u"asset.faulty"_s, u"A-2"_s);
    QCOMPARE(sentences(both).size(), 2);
}

void TestSentences::manyProblemsAreCounted()
{
    speak(u"en"_s);
    Refusal many;
    for (int i = 0; i < mostSentences; ++i)
        many.problems << problem(u"asset.lost"_s, u"A-%1"_s.arg(i));
    QCOMPARE(sentences(many).size(), mostSentences);
    for (int i = 0; i < 1000; ++i)
        many.problems << problem(u"asset.lost"_s, u"B-%1"_s.arg(i));
    QCOMPARE(sentences(many).size(), mostSentences + 1);
    QVERIFY(sentences(many).at(mostSentences - 1).contains(u"A-19"_s));
    QCOMPARE(sentences(many).last(), u"… and 1000 more."_s);
}

void TestSentences::anUnknownOutcomeIsAllThatIsTold()
{
    speak(u"en"_s);
    Refusal lost = refusal(RefusalKind::Unavailable, u"storage.unavailable"_s);
    lost.outcomeUnknown = true;
    const QStringList told = sentences(lost);
    QCOMPARE(told.size(), 1);
    QVERIFY(!told.first().contains(u"Nothing was saved"_s));
}

void TestSentences::everyCodeHasOneSentence()
{
    QCOMPARE(sentenceCodes().size(), allRows().size());
}

void TestSentences::bothLanguagesFillTheSameArguments()
{
    speak(u"ja"_s);
    for (const SentenceRow& row : allRows()) {
        const QString english = QString::fromUtf8(row.source);
        const QString japanese = m_japanese.translate("Sentences", row.source, nullptr, -1);
        QVERIFY2(!japanese.isEmpty(), row.code);
        QVERIFY2(argumentsOf(english) == argumentsOf(japanese), row.code);
    }
}

void TestSentences::noSentenceShowsACode()
{
    speak(u"en"_s);
    for (const SentenceRow& row : allRows())
        QVERIFY2(!sentence(problem(QString::fromLatin1(row.code), u"A-1"_s)).contains(QLatin1String(row.code)),
                 row.code);
}

void TestSentences::everyWordIsTranslated()
{
    speak(u"ja"_s);
    QVERIFY(wordCodes().size() > 50);
    QCOMPARE(wordOf(AssetStatus::NeedsReset), u"初期化待ち"_s);
    QCOMPARE(wordOf(AssetState::Usable), u"使用可"_s);
    QCOMPARE(wordOf(Ownership::State), u"国有"_s);
    QCOMPARE(wordOf(Role::Auditor), u"監査者"_s);
    QCOMPARE(wordOf(DocumentKind::Receipt), u"受領書"_s);
    QCOMPARE(wordOf(KindCategory::Media), u"外部記憶媒体"_s);
    QCOMPARE(verbWord(u"loans.hand-over"_s), u"引渡し"_s);
    QCOMPARE(verbWord(u"later.verb"_s), u"later.verb"_s);
    QCOMPARE(channelWord(u"counter"_s), u"窓口"_s);
}

void TestSentences::daysAreWrittenByLanguage()
{
    const LoanDue due{QDate(2026, 6, 4), u"17:00"_s};
    speak(u"ja"_s);
    QCOMPARE(formatDue(due), u"2026/06/04 17:00"_s);
    QCOMPARE(formatDayAndWeekday(due.day), u"2026/06/04(木)"_s);
    QCOMPARE(formatLate(3), u"3日延滞"_s);
    QCOMPARE(statusWord(AssetStatus::Overdue, due, due.day.addDays(2)), u"2日延滞"_s);
    QCOMPARE(statusWord(AssetStatus::DueToday, due, due.day), wordOf(AssetStatus::DueToday));
    QCOMPARE(formatPrice(98000), u"98,000円"_s);
    QCOMPARE(formatDue({}), u"期限なし"_s);
    speak(u"en"_s);
    QCOMPARE(formatDue(due), u"2026-06-04 17:00"_s);
    QCOMPARE(formatLate(1), u"1 day late"_s);
    QCOMPARE(formatLate(0), u"due today, time passed"_s);
    QCOMPARE(statusWord(AssetStatus::Overdue, due, due.day), formatLate(0));
    QCOMPARE(formatReadDay({due.day, {}}, due.day), u"= Thu 2026-06-04, today"_s);
    const QString ahead = formatReadDay({due.day, u"17:00"_s}, due.day.addDays(-1));
    QVERIFY2(ahead.startsWith(u"= Thu 2026-06-04 17:00, in 1 day"), qPrintable(ahead));
    const QString past = formatReadDay({due.day, {}}, due.day.addDays(2));
    QVERIFY2(past.startsWith(u"= Thu 2026-06-04, 2 day") && past.endsWith(u"ago"), qPrintable(past));
    QCOMPARE(formatPrice(std::nullopt), QString());
    QCOMPARE(formatDay({}), QString());
}

/// In the words of what is counted; the catalogues have the forms.
void TestSentences::longListsAreCounted()
{
    const QStringList names{u"A-1"_s, u"A-2"_s, u"A-3"_s};
    speak(u"ja"_s);
    QCOMPARE(formatListed(names, Counted::Items), u"A-1、A-2、A-3"_s);
    QCOMPARE(formatListed(names, Counted::Items, 2), u"A-1、A-2 ほか1点"_s);
    QCOMPARE(formatListed(names, Counted::People, 1), u"A-1 ほか2人"_s);
    QCOMPARE(formatListed(names, Counted::Things, 3, 12), u"A-1、A-2、A-3 ほか9件"_s);
    QCOMPARE(formatListed({}, Counted::Things), QString());
    speak(u"en"_s);
    QCOMPARE(formatListed(names, Counted::Items), u"A-1, A-2, A-3"_s);
    QVERIFY(formatListed(names, Counted::Things, 2).startsWith(u"A-1, A-2 and 1 more"_s));
}

void TestSentences::oneIsCountedAsOne()
{
    speak(u"en"_s);
    QCOMPARE(countOfRows(0), u"0 rows"_s);
    QCOMPARE(countOfRows(1), u"1 row"_s);
    QCOMPARE(countOfRows(1234567), u"1,234,567 rows"_s);
    QCOMPARE(countOfRows(5'000'000'000), u"2,147,483,647 rows"_s); // more than any record holds
    QCOMPARE(countOfJournalEntries(1), u"1 journal entry"_s);
    QCOMPARE(countOfAttachedFiles(1), u"1 attached file"_s);
    QCOMPARE(countOfItems(1), u"1 item"_s);
    QCOMPARE(countOfPeople(1), u"1 person"_s);
    QCOMPARE(countOfPeople(2), u"2 people"_s);
    QCOMPARE(countOfOpenLoans(1), u"1 open loan"_s);
    const Problem inUse = problem(u"kind.in-use"_s, u"Laptop"_s, {{u"count"_s, 1}});
    QVERIFY(sentence(inUse).startsWith(u"The type “Laptop” is in use: 1 row of the record refers to it. "_s));
    const Problem scarce = problem(u"reservation.not-enough"_s, u"Laptop"_s,
                                   {{u"day"_s, u"2026-06-04"_s}, {u"free"_s, 1}, {u"wanted"_s, 3}});
    QVERIFY(sentence(scarce).startsWith(u"On 2026-06-04 only 1 of this type (Laptop) is free, not 3. "_s));
    speak(u"ja"_s);
    QCOMPARE(countOfRows(1200), u"1,200行"_s);
}

void TestSentences::sentencesFollowEachOther()
{
    QCOMPARE(passage({}), QString());
    QCOMPARE(passage({u"One."_s, {}, u"Two."_s}), u"One. Two."_s);
    QCOMPARE(passage({{}, u"登録しました。"_s, u"続けてください。"_s}), u"登録しました。続けてください。"_s);
    QCOMPARE(passage({u"停止"_s, u"続けてください。"_s}), u"停止 続けてください。"_s);
}

void TestSentences::counterEventsAreTold_data()
{
    QTest::addColumn<madoguchi::CounterEvent>("event");
    QTest::addColumn<QString>("line");
    CounterEvent event;
    event.kind = CounterEvent::Kind::Committed;
    event.count = 2;
    event.personName = u"Ito"_s;
    event.documents = QStringList{u"R8-J1-000001"_s};
    QTest::newRow("handed over") << event << u"2 items handed over to Ito. Receipt R8-J1-000001"_s;
    event.personName.clear();
    event.count = 1;
    QTest::newRow("returned") << event << u"1 item taken back. Return slip R8-J1-000001"_s;
    event = {};
    event.kind = CounterEvent::Kind::Item;
    event.asset = u"A-1"_s;
    event.title = u"Router"_s;
    QTest::newRow("without a card") << event << u"A-1 Router: scan the user's card"_s;
    event = {};
    event.kind = CounterEvent::Kind::Returned;
    event.kit = u"KIT-1"_s;
    event.title = u"Travel set"_s;
    event.assets = QStringList{u"A-1"_s, u"A-2"_s};
    event.personName = u"Ito"_s;
    QTest::newRow("a kit comes back") << event << u"KIT-1 Travel set (2 items) taken back from Ito"_s;
    event = {};
    event.kind = CounterEvent::Kind::Unknown;
    event.isStop = true;
    event.problems << LoanProblem{problem(u"code.unknown"_s, u"X"_s), true};
    QTest::newRow("stopped") << event
                             << u"STOPPED. Nothing is registered under “X”. Nothing was done. Check the number on "
                                "the label."_s;
}

void TestSentences::counterEventsAreTold()
{
    QFETCH(madoguchi::CounterEvent, event);
    QFETCH(QString, line);
    speak(u"en"_s);
    QCOMPARE(counterLine(event), line);
}

/// What must be acted on first comes first; both front ends say the same.
void TestSentences::whatACounterNeedsIsTold()
{
    speak(u"en"_s);
    StationTrust trust;
    QVERIFY(stationWarnings(trust, u"2"_s).isEmpty());
    trust.isKeyElsewhere = true;
    QVERIFY(stationWarnings(trust, u"2"_s).constFirst().startsWith(u"Counter 2 signs with a key"_s));
    trust.contradicting << u"note"_s;
    const QStringList both = stationWarnings(trust, u"2"_s);
    QCOMPARE(both.size(), 2);
    QVERIFY2(both.first().contains(u"restored from a backup"_s), qPrintable(both.first()));
    trust.copiedAt = Instant::fromIso(u"2026-07-01T00:00:00.000Z"_s);
    QVERIFY(stationWarnings(trust, u"2"_s).constFirst().startsWith(u"This record is a backup of"_s));
    QCOMPARE(stationWarnings(trust, u"2"_s).size(), 2);
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
