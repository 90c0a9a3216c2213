// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/reservation.h"

#include <QStringList>

#include <algorithm>

namespace madoguchi {

QString reservationStateCode(ReservationState state)
{
    switch (state) {
    case ReservationState::Waiting:
        return QStringLiteral("waiting");
    case ReservationState::Allocated:
        return QStringLiteral("allocated");
    case ReservationState::Ready:
        return QStringLiteral("ready");
    case ReservationState::HandedOver:
        return QStringLiteral("handed-over");
    case ReservationState::Cancelled:
        return QStringLiteral("cancelled");
    case ReservationState::Lapsed:
        break;
    }
    return QStringLiteral("lapsed");
}

int ReservationRecord::openLines() const
{
    return int(std::count_if(lines.begin(), lines.end(), [](const ReservationLine& line) { return line.isOpen; }));
}

int ReservationRecord::allocatedLines() const
{
    return int(std::count_if(lines.begin(), lines.end(),
                             [](const ReservationLine& line) { return line.isOpen && line.isAllocated; }));
}

bool ReservationRecord::isCurrent() const
{
    return state == ReservationState::Waiting || state == ReservationState::Allocated ||
           state == ReservationState::Ready;
}

QString ReservationRecord::contents() const
{
    QList<std::pair<QString, int>> kinds;
    QStringList units;
    for (const ReservationLine& line : lines) {
        if (line.isWanted) {
            units << line.assetNo;
            continue;
        }
        const auto known =
            std::find_if(kinds.begin(), kinds.end(), [&](const auto& kind) { return kind.first == line.kindName; });
        if (known == kinds.end())
            kinds.append({line.kindName, 1});
        else
            ++known->second;
    }
    QStringList parts;
    for (const auto& [name, count] : std::as_const(kinds))
        parts << (count == 1 ? name : QStringLiteral("%1 ×%2").arg(name).arg(count));
    return (parts + units).join(QStringLiteral(", "));
}

} // namespace madoguchi
