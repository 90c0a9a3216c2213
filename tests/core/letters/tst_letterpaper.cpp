// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/snapshot.h"
#include "core/letters/letterpaper.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class LetterPaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFixedWordsAreWhole_data();
    void theFixedWordsAreWhole();
    void saysWhatTheFormAsksFor();
    void readsBackFromItsSnapshot_data();
    void readsBackFromItsSnapshot();
    void theMailSaysTheSame();
    void howLateIsSaidWithoutNoughtDays();
    void namesStayAsTheyAre();
    void aNoticeCountsNoTimes();

private:
    static OrganisationSettings settings()
    {
        OrganisationSettings settings;
        settings.organisation = u"架空県"_s;
        settings.desk = u"ICT窓口"_s;
        settings.phone = u"03-0000-0000"_s;
        return settings;
    }
    static LetterContent letter(LetterKind kind, const QString& language)
    {
        return sampleLetter(kind, language, fixedWording(kind, language), settings(),
                            *Instant::fromIso(u"2026-06-10T01:00:00.000Z"_s));
    }
    static void eachKindAndLanguage()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("language");
        for (LetterKind kind : allLetterKinds) {
            for (const char* language : {"ja", "en"})
                QTest::addRow("%s %s", qPrintable(letterKindCode(kind)), language)
                    << letterKindCode(kind) << QString::fromLatin1(language);
        }
    }
};

void LetterPaperTest::theFixedWordsAreWhole_data()
{
    eachKindAndLanguage();
}

void LetterPaperTest::theFixedWordsAreWhole()
{
    QFETCH(QString, kind);
    QFETCH(QString, language);
    const LetterWording wording = fixedWording(*letterKindFromCode(kind), language);
    QCOMPARE(problemsOfWording(wording), QList<Problem>());
    const Result<LetterWording> again = LetterWording::fromText(wording.toText());
    QVERIFY(again.isOk());
    QCOMPARE(*again, wording);
    const QString text = letterMailText(letter(*letterKindFromCode(kind), language));
    QVERIFY2(!text.contains(u'{'), qPrintable(text));
    QVERIFY2(!text.contains(u'円') && !text.contains(u"弁償"_s), "a letter names no amount of money");
}

void LetterPaperTest::saysWhatTheFormAsksFor()
{
    const LetterContent content = letter(LetterKind::Overdue, u"ja"_s);
    const Document paper = letterDocument(content);
    QCOMPARE(paper.number, u"R8-L1-000001"_s);
    QCOMPARE(paper.addressee.name, u"総務課　見本 太郎"_s);
    QCOMPARE(paper.addressee.form, Phrase::word(u"addressee.sama"_s));
    QCOMPARE(paper.marks.copies, (QList<Copy>{Copy::Original, Copy::ForHead}));
    const auto& fields = std::get<FieldGroup>(paper.blocks.at(1)).fields;
    QCOMPARE(fields.at(0).value, Phrase::word(u"letter.step-number"_s, {u"1"_s}));
    QCOMPARE(fields.at(1).value, Phrase::day(QDate(2026, 6, 17)));
    QCOMPARE(fields.at(2).value, Phrase(u"ICT窓口 03-0000-0000"_s));
    QCOMPARE(fields.last().value, Phrase::word(u"letter.head-of"_s, {u"総務課"_s}));
    const auto& table = std::get<FormTable>(paper.blocks.at(2));
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows.first().at(1), Phrase(u"A-000001"_s));
    QCOMPARE(table.rows.first().last(), Phrase::word(u"letter.days"_s, {u"3"_s}));
    const QString apology = std::get<Paragraphs>(paper.blocks.at(3)).texts.last().value;
    QVERIFY(apology.contains(u"行き違い"_s));
}

void LetterPaperTest::readsBackFromItsSnapshot_data()
{
    eachKindAndLanguage();
}

void LetterPaperTest::readsBackFromItsSnapshot()
{
    QFETCH(QString, kind);
    QFETCH(QString, language);
    const LetterContent content = letter(*letterKindFromCode(kind), language);
    const QByteArray stored = letterSnapshotJson(content);
    const Result<Document> paper = documentOfSnapshot(stored);
    QVERIFY(paper.isOk());
    QCOMPARE(*paper, letterDocument(content));
    const Result<LetterContent> again = letterOfSnapshot(stored);
    QVERIFY(again.isOk());
    QCOMPARE(letterSnapshotJson(*again), stored);
    QVERIFY(!letterOfSnapshot(R"({"form":"receipt","facts":1})").isOk());
}

void LetterPaperTest::theMailSaysTheSame()
{
    const LetterContent content = letter(LetterKind::Overdue, u"ja"_s);
    const QString text = letterMailText(content);
    QVERIFY(text.startsWith(u"見本 太郎 様\n\n"_s));
    QVERIFY(text.contains(u"\n\n・A-000001　ノートPC　返却期限 令和8年6月7日（3日超過）\n・A-000002"_s));
    QVERIFY(text.contains(u"令和8年6月17日までにICT窓口へ"_s));
    QVERIFY(text.endsWith(u"\n\n-- \n架空県\nICT窓口\n03-0000-0000\nR8-L1-000001\n"_s));
    QVERIFY(letterMailText(letter(LetterKind::Overdue, u"en"_s)).contains(u"by 17 June 2026."_s));
}

void LetterPaperTest::howLateIsSaidWithoutNoughtDays()
{
    for (const auto& [language, some, none] : {std::tuple(u"ja"_s, u"（3日超過）"_s, u"（期限時刻超過）"_s),
                                               std::tuple(u"en"_s, u", 3 days late"_s, u", past its time of day"_s)}) {
        LetterFacts facts{LetterKind::Overdue, u"R8-L1-000001"_s, {}, settings(), {}, {}, {}, {}};
        facts.wording = fixedWording(LetterKind::Overdue, language);
        facts.letter.language = language;
        for (const int days : {0, 3})
            facts.letter.items << LetterItem{{}, {QDate(2026, 6, 10), u"09:00"_s}, days, {}};
        const QStringList lines = letterContent(facts).itemLines;
        QVERIFY2(lines.at(0).contains(none), qPrintable(lines.at(0)));
        QVERIFY2(lines.at(1).contains(some), qPrintable(lines.at(1)));
    }
}

void LetterPaperTest::namesStayAsTheyAre()
{
    LetterWording wording = fixedWording(LetterKind::Overdue, u"ja"_s);
    wording.greeting = u"{name}"_s;
    // A name that looks like a placeholder is none.
    QCOMPARE(filledIn(u"{name} {section} {nobody}."_s, {{u"name"_s, u"{section}"_s}, {u"section"_s, u"総務"_s}}),
             u"{section} 総務 ."_s);
}

void LetterPaperTest::aNoticeCountsNoTimes()
{
    const Document paper = letterDocument(letter(LetterKind::Notice, u"ja"_s));
    QVERIFY(paper.marks.copies.isEmpty());
    const auto& fields = std::get<FieldGroup>(paper.blocks.at(1)).fields;
    QCOMPARE(fields.first().label, Phrase::word(u"letter.contact"_s));
    QCOMPARE(std::get<FormTable>(paper.blocks.at(2)).columns.size(), 4);
}

QTEST_APPLESS_MAIN(LetterPaperTest)
#include "tst_letterpaper.moc"
