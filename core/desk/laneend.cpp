// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/laneend.h"

#include <QFile>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberWidth = 20; ///< always as long, so that it is written over in one go

QByteArray padded(qint64 number)
{
    return QByteArray::number(number).rightJustified(numberWidth, ' ');
}

} // namespace

QString laneEndFile(const StationSeat& seat)
{
    return u"%1/%2-%3.end"_s.arg(seat.keyFolder, seat.recordId, seat.code);
}

LaneEnd keptLaneEnd(const StationSeat& seat)
{
    QFile file(laneEndFile(seat));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    const QByteArray line = file.read(2 * numberWidth + 1);
    return {StationId(line.left(numberWidth).trimmed().toLongLong()), line.mid(numberWidth).trimmed().toLongLong()};
}

void keepLaneEnd(const StationSeat& seat, const LaneEnd& end)
{
    QFile file(laneEndFile(seat));
    if (file.open(QIODevice::ReadWrite | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner))
        file.write(padded(end.station.value()) + padded(end.size) + '\n');
}

qint64 entriesLost(const StationSeat& seat, const LaneEnd& there)
{
    const LaneEnd kept = keptLaneEnd(seat);
    const bool isSame = !there.station.isValid() || kept.station == there.station;
    return kept.station.isValid() && isSame ? std::max<qint64>(kept.size - there.size, 0) : 0;
}

} // namespace madoguchi
