// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

#include "core/base/isoday.h"

#include <QTimeZone>

namespace madoguchi {

std::optional<Instant> Instant::fromIso(const QString& text)
{
    QDateTime parsed = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!parsed.isValid())
        return std::nullopt;
    return fromDateTime(parsed);
}

QString Instant::toIso() const
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(m_msecs, Qt::UTC);
    QString text = isoDay(at.date());
    const std::pair<QChar, int> parts[] = {
        {u'T', at.time().hour()}, {u':', at.time().minute()}, {u':', at.time().second()}};
    for (const auto& [before, number] : parts) {
        text += before;
        appendDigits(text, number, 2);
    }
    text += u'.';
    appendDigits(text, at.time().msec(), 3);
    text += u'Z';
    return text;
}

} // namespace madoguchi
