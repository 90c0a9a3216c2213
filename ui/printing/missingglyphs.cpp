// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/missingglyphs.h"

#include "ui/printing/formfonts.h"
#include "ui/text/passage.h"
#include "ui/text/sentences.h"

#include <QFontMetrics>
#include <QGlyphRun>
#include <QHash>
#include <QRawFont>
#include <QTextLayout>

#include <utility>

namespace madoguchi {

namespace {

QFont paperFont()
{
    constexpr int anySize = 100;
    QFont font(formFontFamilies());
    font.setPixelSize(anySize);
    return font;
}

/// Of a variation sequence, which the ideographs have (IVS, standardised variants); not the choice of an emoji's look.
bool choosesVariant(char32_t c)
{
    return (c >= 0xfe00 && c <= 0xfe0d) || (c >= 0xe0100 && c <= 0xe01ef);
}

bool isNeverSeen(char32_t c)
{
    constexpr quint32 categories = 1U << QChar::Separator_Space | 1U << QChar::Separator_Line |
                                   1U << QChar::Separator_Paragraph | 1U << QChar::Other_Control |
                                   1U << QChar::Other_Format;
    return ((1U << QChar::category(c)) & categories) || c == 0xfe0e || c == 0xfe0f || choosesVariant(c);
}

bool isDrawn(char32_t c)
{
    if (c > 0x20 && c < 0x7f)
        return true;
    thread_local QHash<char32_t, bool> known;
    const auto found = known.constFind(c);
    if (found != known.cend())
        return *found;
    const bool isThere = QFontMetrics(paperFont()).inFontUcs4(c);
    known.insert(c, isThere);
    return isThere;
}

using ShapedGlyph = std::pair<QString, quint32>; ///< family and index

/// The glyphs of a text as it is shaped; the parts of several fonts in any order.
QList<ShapedGlyph> shapedGlyphs(const QString& text)
{
    QTextLayout layout(text, paperFont());
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    QList<ShapedGlyph> glyphs;
    const QList<QGlyphRun> runs = layout.glyphRuns();
    for (const QGlyphRun& run : runs) {
        const QString family = run.rawFont().familyName();
        const QList<quint32> indexes = run.glyphIndexes();
        for (const quint32 index : indexes)
            glyphs << ShapedGlyph{family, index};
    }
    return glyphs;
}

/// Qt 6.4 follows no variation selector, whatever the font has: then the glyph of the character alone is there.
bool isVariantDrawn(const QString& base, const QString& sequence)
{
    thread_local QHash<QString, bool> known;
    const auto found = known.constFind(sequence);
    if (found != known.cend())
        return *found;
    const QList<ShapedGlyph> alone = shapedGlyphs(base);
    const bool isItsOwn = alone.isEmpty() || !shapedGlyphs(sequence).contains(alone.first());
    known.insert(sequence, isItsOwn);
    return isItsOwn;
}

QString textOf(char32_t c)
{
    return QString::fromUcs4(&c, 1);
}

void collect(const Phrase& phrase, QStringList& texts)
{
    if (phrase.kind == Phrase::Kind::Text)
        texts << phrase.value;
    for (const Phrase& part : phrase.with)
        collect(part, texts);
}

void collect(const QList<FormField>& fields, QStringList& texts)
{
    for (const FormField& field : fields)
        collect(field.value, texts);
}

void collect(const Block& block, QStringList& texts)
{
    if (const auto* group = std::get_if<FieldGroup>(&block)) {
        collect(group->fields, texts);
    } else if (const auto* table = std::get_if<FormTable>(&block)) {
        for (const QList<Phrase>& row : table->rows) {
            for (const Phrase& cell : row)
                collect(cell, texts);
        }
    } else if (const auto* paragraphs = std::get_if<Paragraphs>(&block)) {
        for (const Phrase& text : paragraphs->texts)
            collect(text, texts);
    } else if (const auto* row = std::get_if<SignatureRow>(&block)) {
        for (const SignatureBox& box : row->boxes)
            collect(box.fields, texts);
    }
}

} // namespace

MissingGlyphs missingGlyphs(const QString& text)
{
    MissingGlyphs missing;
    char32_t before = 0;
    for (const char32_t c : text.toStdU32String()) {
        if (choosesVariant(c) && before != 0 && isDrawn(before)) {
            if (const QString sequence = textOf(before) + textOf(c); !isVariantDrawn(textOf(before), sequence))
                missing.add({{}, {nameOfCharacter(sequence)}});
        } else if (!isNeverSeen(c) && !isDrawn(c)) {
            missing.add({{nameOfCharacter(textOf(c))}, {}});
        }
        before = c;
    }
    return missing;
}

MissingGlyphs missingGlyphs(const Document& document)
{
    QStringList texts{document.addressee.name, document.issuer.organisation, document.issuer.desk,
                      document.issuer.phone,   document.formNumber,          document.footer.printedBy};
    collect(document.title, texts);
    for (const Block& block : document.blocks)
        collect(block, texts);
    for (const Phrase& filter : document.footer.filter)
        collect(filter, texts);
    MissingGlyphs missing;
    for (const QString& text : std::as_const(texts))
        missing.add(missingGlyphs(text));
    return missing;
}

GlyphWatch::GlyphWatch() : m_seen(0x10000) {}

void GlyphWatch::look(const QString& text)
{
    bool isToLookAt = false;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        // Of these it matters what stands beside them.
        const bool isPart = c.isSurrogate() || (code >= 0xfe00 && code <= 0xfe0d);
        isToLookAt = isToLookAt || isPart || !m_seen[code];
        m_seen[code] = true;
    }
    if (isToLookAt)
        m_missing.add(missingGlyphs(text));
}

QString glyphWarning(const QString& text)
{
    QStringList lines;
    for (const Problem& problem : glyphProblems(missingGlyphs(text), {}))
        lines << sentence(problem);
    return passage(lines);
}

} // namespace madoguchi
