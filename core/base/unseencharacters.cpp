// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unseencharacters.h"

#include <algorithm>

namespace madoguchi {

namespace {

/// Embeddings, overrides and isolates: what stands behind them is shown in another order than it is stored in.
bool turnsWriting(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

bool isLineEnd(char16_t c)
{
    return c == u'\n' || c == u'\r' || c == u'\t' || c == 0x2028 || c == 0x2029;
}

bool isUnseen(char16_t c, TextForm form)
{
    if (isLineEnd(c))
        return form == TextForm::Line;
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || turnsWriting(c);
}

QString nameOf(QChar c)
{
    return QStringLiteral("U+") + QString::number(uint(c.unicode()), 16).toUpper().rightJustified(4, u'0');
}

std::optional<Problem> problemOf(const QStringList& texts, const QStringList& before, TextForm form)
{
    for (const QString& text : texts) {
        const std::optional<QString> character = unseenCharacter(text, form);
        if (!character || before.contains(text))
            continue;
        const bool isOnlyLines = !unseenCharacter(text, TextForm::Lines);
        return Problem{isOnlyLines ? QStringLiteral("text.line-break") : QStringLiteral("text.unseen-character"),
                       shownInMessage(text),
                       {{QStringLiteral("character"), *character}}};
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> unseenCharacter(QStringView text, TextForm form)
{
    const auto found = std::find_if(text.begin(), text.end(), [form](QChar c) { return isUnseen(c.unicode(), form); });
    if (found == text.end())
        return std::nullopt;
    return nameOf(*found);
}

QString shownInMessage(QString text)
{
    constexpr qsizetype shownLength = 60;
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return isUnseen(c.unicode(), TextForm::Line); }, QChar(u' '));
    return text.size() > shownLength ? text.first(shownLength) + u'…' : text;
}

std::optional<Problem> problemOfLines(const QStringList& texts, const QStringList& before)
{
    return problemOf(texts, before, TextForm::Line);
}

std::optional<Problem> problemOfNotes(const QStringList& texts, const QStringList& before)
{
    return problemOf(texts, before, TextForm::Lines);
}

} // namespace madoguchi
