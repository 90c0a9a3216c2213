// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scanning/layoutrepair.h"

#include <algorithm>
#include <iterator>

namespace madoguchi {
namespace {

// One key (with or without Shift) and what either layout makes of it.
struct Key {
    char16_t us;
    char16_t jis;
};

constexpr Key keys[] = {
    {u'@', u'"'}, {u'^', u'&'}, {u'&', u'\''}, {u'*', u'('}, {u'(', u')'},  {u')', u'~'},
    {u'_', u'='}, {u'=', u'^'}, {u'+', u'~'},  {u'[', u'@'}, {u'{', u'`'},  {u']', u'['},
    {u'}', u'{'}, {u':', u'+'}, {u'\'', u':'}, {u'"', u'*'}, {u'\\', u']'}, {u'|', u'}'},
};

QChar otherSide(QChar c, char16_t Key::*from, char16_t Key::*to)
{
    const auto key = std::find_if(std::begin(keys), std::end(keys), [&](const Key& k) { return c == k.*from; });
    return key == std::end(keys) ? c : QChar(key->*to);
}

bool hasOpenParenthesis(const QString& text)
{
    return text.count(u'(') > text.count(u')');
}

} // namespace

QString undoUsScannerOnJis(const QString& text)
{
    QString meant;
    meant.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'~')
            meant.append(hasOpenParenthesis(meant) ? u')' : u'+');
        else
            meant.append(otherSide(c, &Key::jis, &Key::us));
    }
    return meant;
}

QString undoJisScannerOnUs(const QString& text)
{
    QString meant = text;
    for (QChar& c : meant)
        c = otherSide(c, &Key::us, &Key::jis);
    return meant;
}

} // namespace madoguchi
