// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/texttable.h"

#include <algorithm>

namespace madoguchi {

namespace {

/// How many cells of a terminal a character takes (East Asian Width W and F).
int width(char32_t c)
{
    const bool isWide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
                        (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
                        (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x20000 && c <= 0x3FFFD);
    return isWide ? 2 : 1;
}

int width(const QString& text)
{
    int sum = 0;
    for (char32_t c : text.toUcs4())
        sum += width(c);
    return sum;
}

/// The number after this one; empty where it does not end in digits.
QString following(const QString& number)
{
    qsizetype digits = number.size();
    while (digits > 0 && number.at(digits - 1).isDigit())
        --digits;
    const QString last = number.mid(digits);
    bool isNumber = false;
    const qulonglong next = last.toULongLong(&isNumber) + 1;
    return isNumber ? number.left(digits) + QString::number(next).rightJustified(last.size(), u'0') : QString();
}

} // namespace

QString textTable(const QList<QStringList>& rows)
{
    QList<int> widths;
    for (const QStringList& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], width(row.at(i)));
    }
    QStringList lines;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row.at(i) + QString(widths.at(i) - width(row.at(i)) + 2, u' ');
        while (line.endsWith(u' '))
            line.chop(1);
        lines << line;
    }
    return lines.join(u'\n');
}

QString labelledLines(const QList<std::pair<QString, QString>>& pairs)
{
    QList<QStringList> rows;
    for (const auto& [label, value] : pairs) {
        if (!value.isEmpty())
            rows << QStringList{label, value};
    }
    return textTable(rows);
}

QStringList numberRanges(const QStringList& numbers)
{
    constexpr qsizetype leastRun = 3;
    QStringList ranges;
    for (qsizetype first = 0; first < numbers.size();) {
        qsizetype end = first + 1;
        while (end < numbers.size() && numbers.at(end) == following(numbers.at(end - 1)))
            ++end;
        if (end - first < leastRun)
            ranges << numbers.mid(first, end - first);
        else
            ranges << numbers.at(first) + u'–' + numbers.at(end - 1);
        first = end;
    }
    return ranges;
}

} // namespace madoguchi
