// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/laneend.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberWidth = 20;                         ///< always as long, so that it is written over in one go
constexpr qsizetype oldLineWidth = 2 * numberWidth + 1; ///< of earlier versions: the size once
constexpr qsizetype lineWidth = 3 * numberWidth + 1;

QByteArray padded(qint64 number)
{
    return QByteArray::number(number).rightJustified(numberWidth, ' ');
}

} // namespace

LaneEndFile::LaneEndFile(const StationSeat& seat)
    : m_file(u"%1/%2-%3.end"_s.arg(seat.keyFolder, seat.recordId, seat.code))
{
}

LaneEnd LaneEndFile::kept()
{
    constexpr auto reading = QIODevice::Unbuffered | QIODevice::ExistingOnly;
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadWrite | reading) && !m_file.open(QIODevice::ReadOnly | reading))
        return {};
    char bytes[lineWidth];
    const qint64 read = m_file.seek(0) ? m_file.read(bytes, sizeof bytes) : 0;
    if (read != lineWidth && read != oldLineWidth)
        return {};
    const auto number = [&bytes](int place) {
        return QByteArrayView(bytes + place * numberWidth, numberWidth).trimmed().toLongLong();
    };
    // Another program may be at writing: half of a number is none.
    const bool isWhole = read == oldLineWidth || number(1) == number(2);
    return isWhole ? LaneEnd{StationId(number(0)), number(1)} : LaneEnd{};
}

void LaneEndFile::keep(const LaneEnd& end)
{
    if (!m_file.isOpen() &&
        !m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner))
        return;
    const QByteArray line = padded(end.station.value()) + padded(end.size) + padded(end.size) + '\n';
    if (m_file.seek(0))
        m_file.write(line);
}

qint64 entriesLost(const LaneEnd& kept, const LaneEnd& there)
{
    const bool isSame = !there.station.isValid() || kept.station == there.station;
    return kept.station.isValid() && isSame ? std::max<qint64>(kept.size - there.size, 0) : 0;
}

} // namespace madoguchi
