// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/missingglyphs.h"

#include "tests/ui/printing/samples.h"

#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;
using namespace madoguchi;

namespace {

/// No character has this code, so no font has it.
const QString nowhere = u"\u2fe0"_s;
const QString alsoNowhere = u"\U0003ABCD"_s;

} // namespace

class MissingGlyphsUiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFontsHaveIsNotTold_data();
    void whatFontsHaveIsNotTold();
    void whatNoFontHasIsTold();
    void aVariantIsNoBox();
    void everyTextOfAPaperIsLookedAt();
    void theWarningNamesIt();
    void onAnyThread();
    void manyTextsAreWatched();
};

void MissingGlyphsUiTest::whatFontsHaveIsNotTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("Latin") << u"Alex Smith-3"_s;
    QTest::newRow("kana") << u"ﾀｶﾊｼ ハナコ　さん"_s;
    QTest::newRow("rare forms") << samples::rareName + samples::rareProxy;
    QTest::newRow("outside the plane") << u"\U00020BB7田"_s;
    QTest::newRow("what is not seen") << u"a\u00a0\u200b\u3000\n\t"_s;
    QTest::newRow("a selector without a character") << u"\U000E0100"_s;
}

void MissingGlyphsUiTest::whatFontsHaveIsNotTold()
{
    QFETCH(QString, text);
    const MissingGlyphs missing = missingGlyphs(text);
    QVERIFY2(missing.isEmpty(), qPrintable((missing.boxes + missing.variants).join(u' ')));
}

void MissingGlyphsUiTest::whatNoFontHasIsTold()
{
    const MissingGlyphs missing = missingGlyphs(u"山"_s + nowhere + u"田"_s + alsoNowhere + nowhere);
    QCOMPARE(missing.boxes, (QStringList{nowhere + u" (U+2FE0)"_s, alsoNowhere + u" (U+3ABCD)"_s}));
    QVERIFY(missing.variants.isEmpty());
}

/// An ideographic variation sequence: the character is there, its form is not.
void MissingGlyphsUiTest::aVariantIsNoBox()
{
    const QString sequence = u"\u845b\U000E01EF"_s; // of no collection
    const MissingGlyphs missing = missingGlyphs(sequence + u"西"_s);
    QVERIFY(missing.boxes.isEmpty());
    QCOMPARE(missing.variants, QStringList{sequence + u" (U+845B U+E01EF)"_s});
}

void MissingGlyphsUiTest::everyTextOfAPaperIsLookedAt()
{
    const auto found = [](const std::function<void(Document&)>& change) {
        Document document;
        document.kind = u"receipt"_s;
        document.blocks = {FieldGroup{{}, {{u"a"_s, u"b"_s}}}, FormTable{{}, {{u"a"_s}}, {{u"b"_s}}, {}, 0},
                           Paragraphs{{}, {u"a"_s}, false},
                           SignatureRow{{{u"a"_s, SignatureStyle::Sign, {{u"b"_s, u"c"_s}}}}}};
        change(document);
        return missingGlyphs(document).boxes.size();
    };
    QCOMPARE(found([](Document&) {}), 0);
    QCOMPARE(found([](Document& d) { d.addressee.name = nowhere; }), 1);
    QCOMPARE(found([](Document& d) { d.issuer.desk = nowhere; }), 1);
    QCOMPARE(found([](Document& d) { d.footer.printedBy = nowhere; }), 1);
    QCOMPARE(found([](Document& d) { std::get<FieldGroup>(d.blocks[0]).fields[0].value = nowhere; }), 1);
    QCOMPARE(found([](Document& d) { std::get<FormTable>(d.blocks[1]).rows[0][0] = nowhere; }), 1);
    QCOMPARE(found([](Document& d) { std::get<Paragraphs>(d.blocks[2]).texts[0] = Phrase::word(u"x"_s, {nowhere}); }),
             1);
    QCOMPARE(found([](Document& d) { std::get<SignatureRow>(d.blocks[3]).boxes[0].fields[0].value = nowhere; }), 1);
}

void MissingGlyphsUiTest::theWarningNamesIt()
{
    QVERIFY(glyphWarning(u"髙橋"_s).isEmpty());
    const QString warning = glyphWarning(u"髙"_s + nowhere);
    QVERIFY2(warning.contains(u"U+2FE0"_s) && warning.contains(u"box"_s), qPrintable(warning));
    QVERIFY2(!warning.contains(u'{') && !warning.startsWith(u':'), qPrintable(warning));
}

void MissingGlyphsUiTest::onAnyThread()
{
    MissingGlyphs missing;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { missing = missingGlyphs(samples::rareName + nowhere + u"\u845b\U000E01EF"_s); }));
    thread->start();
    QVERIFY(thread->wait(60'000));
    QCOMPARE(missing.boxes.size(), 1);
    QCOMPARE(missing.variants.size(), 1);
}

/// A character that was met is not looked at again, but what stands beside it may be new.
void MissingGlyphsUiTest::manyTextsAreWatched()
{
    GlyphWatch watch;
    watch.look(u"西山"_s);
    watch.look(u"山"_s + nowhere);
    watch.look(nowhere + u"西"_s);
    QCOMPARE(watch.missing().boxes, QStringList{nowhere + u" (U+2FE0)"_s});
    watch.look(u"\u845b"_s);
    watch.look(u"\u845b\U000E01EF"_s);
    watch.look(alsoNowhere);
    QCOMPARE(watch.missing().boxes.size(), 2);
    QCOMPARE(watch.missing().variants.size(), 1);
}

QTEST_MAIN(MissingGlyphsUiTest)
#include "tst_missingglyphs.moc"
