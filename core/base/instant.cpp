// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

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
    return QDateTime::fromMSecsSinceEpoch(m_msecs, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace madoguchi
