// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palette.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textReadsOnItsGround_data();
    void textReadsOnItsGround();
    void controlsStandOut_data();
    void controlsStandOut();
    void contrastIsThatOfWcag();
    void paletteKnowsItsScheme_data();
    void paletteKnowsItsScheme();
    void everyRoleDiffersFromItsGround_data();
    void everyRoleDiffersFromItsGround();
};

namespace {

void addSchemes()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

const Tokens& tokensFor(bool isDark)
{
    return tokens(isDark ? Scheme::Dark : Scheme::Light);
}

void addPairs(const char* scheme, const QList<std::tuple<const char*, QColor, QColor>>& pairs)
{
    for (const auto& [name, ink, ground] : pairs)
        QTest::addRow("%s %s", scheme, name) << ink << ground;
}

} // namespace

void TestTokens::textReadsOnItsGround_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const bool isDark : {false, true}) {
        const Tokens& t = tokensFor(isDark);
        addPairs(isDark ? "dark" : "light", {{"text on background", t.text, t.background},
                                             {"text on side", t.text, t.side},
                                             {"text on surface", t.text, t.surface},
                                             {"text on raised", t.text, t.raised},
                                             {"text on selection", t.text, t.selection},
                                             {"muted on background", t.muted, t.background},
                                             {"muted on surface", t.muted, t.surface},
                                             {"muted on raised", t.muted, t.raised},
                                             {"muted on selection", t.muted, t.selection},
                                             {"text on accent", t.onAccent, t.accent},
                                             {"accent on surface", t.accent, t.surface},
                                             {"ok", t.ok.ink, t.ok.ground},
                                             {"warn", t.warn.ink, t.warn.ground},
                                             {"error", t.error.ink, t.error.ground},
                                             {"info", t.info.ink, t.info.ground},
                                             {"neutral", t.neutral.ink, t.neutral.ground},
                                             {"error on surface", t.error.ink, t.surface},
                                             {"ok on raised", t.ok.ink, t.raised}});
    }
}

void TestTokens::textReadsOnItsGround()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    const double reached = contrast(ink, ground);
    QVERIFY2(reached >= 4.5, qPrintable(QString::number(reached)));
}

void TestTokens::controlsStandOut_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const bool isDark : {false, true}) {
        const Tokens& t = tokensFor(isDark);
        addPairs(isDark ? "dark" : "light", {{"border on background", t.controlBorder, t.background},
                                             {"border on surface", t.controlBorder, t.surface},
                                             {"border on raised", t.controlBorder, t.raised},
                                             {"focus on background", t.accent, t.background},
                                             {"focus on surface", t.accent, t.surface},
                                             {"focus on side", t.accent, t.side},
                                             {"focus on selection", t.accent, t.selection},
                                             {"focus on the primary button", t.onAccent, t.accent}});
    }
}

void TestTokens::controlsStandOut()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    const double reached = contrast(ink, ground);
    QVERIFY2(reached >= 3.0, qPrintable(QString::number(reached)));
}

void TestTokens::contrastIsThatOfWcag()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrast(rgb(0x777777), Qt::white) - 4.48) < 0.01);
}

void TestTokens::paletteKnowsItsScheme_data()
{
    addSchemes();
}

void TestTokens::paletteKnowsItsScheme()
{
    QFETCH(bool, isDark);
    const QPalette palette = paletteOf(isDark ? Scheme::Dark : Scheme::Light);
    QCOMPARE(&tokensOf(palette), &tokensFor(isDark));
}

void TestTokens::everyRoleDiffersFromItsGround_data()
{
    addSchemes();
}

// The usual dark Fusion palette leaves the placeholder black on black.
void TestTokens::everyRoleDiffersFromItsGround()
{
    QFETCH(bool, isDark);
    const QPalette p = paletteOf(isDark ? Scheme::Dark : Scheme::Light);
    const QList<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs{
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::Link, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase}};
    for (const auto& [ink, ground] : pairs) {
        QVERIFY(contrast(p.color(QPalette::Active, ink), p.color(QPalette::Active, ground)) >= 4.5);
        QVERIFY(contrast(p.color(QPalette::Inactive, ink), p.color(QPalette::Inactive, ground)) >= 4.5);
    }
    QVERIFY(contrast(p.color(QPalette::Disabled, QPalette::Text), p.color(QPalette::Disabled, QPalette::Base)) > 2);
}

QTEST_APPLESS_MAIN(TestTokens)
#include "tst_tokens.moc"
