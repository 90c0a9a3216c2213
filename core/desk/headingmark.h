// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace madoguchi {

struct StationSeat;

/// Up to which entry this computer has seen that none of the record is without its heading (completeHeadings), so that
/// a program that is opened does not count a million of them each time. Where it cannot be written, all are counted.
class HeadingMark
{
public:
    explicit HeadingMark(const StationSeat& seat);

    /// An order number; 0: nothing is kept.
    [[nodiscard]] qint64 kept() const { return m_kept; }
    /// Writes only now and then: to look at some hundred entries again costs less.
    void keep(qint64 orderNo);

private:
    QString m_path;
    qint64 m_kept = 0;
};

} // namespace madoguchi
