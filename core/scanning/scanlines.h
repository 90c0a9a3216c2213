// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace madoguchi {

/// Cuts what a serial scanner sends into scans: each ends with CR or LF (CR LF is one end). However the bytes are
/// grouped when they are read, the scans are the same.
class ScanLines
{
public:
    /// Longer than any scan: what comes without an end, as at a wrong speed, is given back as one that is too long.
    static constexpr qsizetype greatest = 8192;

    /// The scans these bytes complete, without their ends; none is empty.
    [[nodiscard]] QList<QByteArray> feed(const QByteArray& bytes);
    /// Forgets a scan that has begun.
    void reset() { m_line.clear(); }

private:
    QByteArray m_line;
};

} // namespace madoguchi
