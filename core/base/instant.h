// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <compare>
#include <optional>

namespace madoguchi {

/// A point in time, to the millisecond. Stored and exchanged as ISO text in UTC ("2026-04-01T00:04:05.678Z"),
/// shown in the time zone of the machine.
class Instant
{
public:
    constexpr Instant() = default;
    constexpr static Instant fromMSecs(qint64 msecsSinceEpoch) { return Instant(msecsSinceEpoch); }
    static Instant fromDateTime(const QDateTime& dateTime) { return Instant(dateTime.toMSecsSinceEpoch()); }
    /// Reads ISO text; text without an offset is local time. Nothing when it is not a time.
    static std::optional<Instant> fromIso(const QString& text);

    [[nodiscard]] constexpr qint64 msecs() const { return m_msecs; }
    [[nodiscard]] constexpr bool isValid() const { return m_msecs != 0; }
    [[nodiscard]] QString toIso() const;
    [[nodiscard]] QDateTime toLocal() const { return QDateTime::fromMSecsSinceEpoch(m_msecs); }
    [[nodiscard]] QDate localDay() const { return toLocal().date(); }
    [[nodiscard]] Instant plusMSecs(qint64 msecs) const { return Instant(m_msecs + msecs); }

    constexpr auto operator<=>(const Instant&) const = default;

private:
    constexpr explicit Instant(qint64 msecs) : m_msecs(msecs) {}
    qint64 m_msecs = 0;
};

} // namespace madoguchi
