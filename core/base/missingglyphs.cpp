// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/missingglyphs.h"

namespace madoguchi {

namespace {

void addEach(QStringList& list, const QStringList& more)
{
    for (const QString& one : more) {
        if (!list.contains(one))
            list.append(one);
    }
}

} // namespace

void MissingGlyphs::add(const MissingGlyphs& more)
{
    addEach(boxes, more.boxes);
    addEach(variants, more.variants);
}

QString nameOfCharacter(const QString& character)
{
    QStringList codes;
    for (const char32_t code : character.toStdU32String())
        codes << QStringLiteral("U+") + QString::number(uint(code), 16).toUpper().rightJustified(4, u'0');
    return QStringLiteral("%1 (%2)").arg(character, codes.join(u' '));
}

QList<Problem> glyphProblems(const MissingGlyphs& missing, const QString& subject)
{
    QList<Problem> problems;
    const auto addProblem = [&](const QString& code, const QStringList& characters) {
        if (!characters.isEmpty())
            problems << Problem{code, subject, {{QStringLiteral("characters"), characters.join(QStringLiteral(", "))}}};
    };
    addProblem(QStringLiteral("text.no-glyph"), missing.boxes);
    addProblem(QStringLiteral("text.no-variant"), missing.variants);
    return problems;
}

} // namespace madoguchi
