// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/headingmark.h"

#include "core/base/wholefile.h"
#include "core/desk/stationseat.h"

#include <QFile>

namespace madoguchi {

using namespace Qt::StringLiterals;

HeadingMark::HeadingMark(const StationSeat& seat) : m_path(u"%1/%2.headings"_s.arg(seat.keyFolder, seat.recordId))
{
    constexpr qint64 longest = 20; // digits of a number
    QFile file(m_path);
    bool isNumber = false;
    if (file.open(QIODevice::ReadOnly))
        m_kept = file.read(longest).trimmed().toLongLong(&isNumber);
    if (!isNumber || m_kept < 0)
        m_kept = 0;
}

void HeadingMark::keep(qint64 orderNo)
{
    constexpr qint64 worthWriting = 1000; // entries
    const bool isOfEarlierDay = orderNo < m_kept;
    if (isOfEarlierDay || orderNo >= m_kept + worthWriting)
        (void)writeWholeFile(m_path, QByteArray::number(orderNo) + '\n');
}

} // namespace madoguchi
