// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/listcell.h"

#include <QRegularExpression>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

bool isSeparator(QChar c)
{
    switch (c.unicode()) {
    case u';':
    case u',':
    case u'、':
    case u'，':
    case u'；':
    case u'\n':
    case u'\r':
        return true;
    default:
        return false;
    }
}

QString quoted(const QString& part)
{
    const bool needsQuotes = std::any_of(part.begin(), part.end(), isSeparator) || part.startsWith(u'"');
    return needsQuotes ? u'"' + QString(part).replace(u'"', u"\"\""_s) + u'"' : part;
}

/// One part from `at` on, which moves behind the separator that ends it.
QString takePart(const QString& cell, qsizetype& at)
{
    while (at < cell.size() && cell[at].isSpace())
        ++at;
    const bool inQuotes = at < cell.size() && cell[at] == u'"';
    QString part;
    bool open = inQuotes;
    for (at += inQuotes ? 1 : 0; at < cell.size() && (open || !isSeparator(cell[at])); ++at) {
        if (open && cell[at] == u'"' && !(at + 1 < cell.size() && cell[at + 1] == u'"' && ++at)) {
            open = false;
            continue;
        }
        part += cell[at];
    }
    ++at;
    return part.trimmed();
}

AccessoryDraft parseAccessory(const QString& part)
{
    static const QRegularExpression counted(u"^(.*\\S)(?:\\s+[xX*]|\\s*[×✕ｘＸ])\\s*([0-9０-９]{1,3})$"_s,
                                            QRegularExpression::UseUnicodePropertiesOption |
                                                QRegularExpression::DotMatchesEverythingOption);
    if (part.isEmpty() || !part.back().isDigit())
        return {part, 1};
    const QRegularExpressionMatch match = counted.match(part);
    const int count = match.captured(2).normalized(QString::NormalizationForm_KC).toInt();
    return count > 0 ? AccessoryDraft{match.captured(1), count} : AccessoryDraft{part, 1};
}

} // namespace

QStringList splitList(const QString& cell)
{
    const auto special = [](QChar c) { return c == u'"' || isSeparator(c); };
    if (std::none_of(cell.begin(), cell.end(), special)) {
        const QString only = cell.trimmed();
        return only.isEmpty() ? QStringList() : QStringList{only};
    }
    QStringList parts;
    for (qsizetype at = 0; at < cell.size();) {
        const QString part = takePart(cell, at);
        if (!part.isEmpty() && !parts.contains(part))
            parts.append(part);
    }
    return parts;
}

QString joinList(const QStringList& parts)
{
    QStringList cells;
    for (const QString& part : parts)
        cells.append(quoted(part));
    return cells.join(u"; "_s);
}

QList<AccessoryDraft> parseAccessories(const QString& cell)
{
    QList<AccessoryDraft> accessories;
    for (const QString& part : splitList(cell))
        accessories.append(parseAccessory(part));
    return accessories;
}

QString formatAccessories(const QList<AccessoryDraft>& accessories)
{
    QStringList parts;
    for (const AccessoryDraft& each : accessories) {
        const bool plain = each.count == 1 && parseAccessory(each.name) == each;
        parts.append(plain ? each.name : u"%1 ×%2"_s.arg(each.name).arg(each.count));
    }
    return joinList(parts);
}

} // namespace madoguchi
