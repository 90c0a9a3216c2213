// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scanning/scanlines.h"

#include <utility>

namespace madoguchi {

QList<QByteArray> ScanLines::feed(const QByteArray& bytes)
{
    QList<QByteArray> scans;
    for (const char byte : bytes) {
        const bool isEnd = byte == '\r' || byte == '\n';
        if (!isEnd)
            m_line.append(byte);
        if ((isEnd && !m_line.isEmpty()) || m_line.size() > greatest)
            scans << std::exchange(m_line, {});
    }
    return scans;
}

} // namespace madoguchi
