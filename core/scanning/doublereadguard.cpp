// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scanning/doublereadguard.h"

namespace madoguchi {

bool DoubleReadGuard::isRepeat(const QString& key, qint64 msecs, qint64 windowMSecs)
{
    if (key.isEmpty())
        return false;
    const qint64 gap = msecs - m_last;
    const bool isSame = key == m_key && gap >= 0 && gap <= windowMSecs;
    m_key = key;
    m_last = msecs;
    return isSame;
}

} // namespace madoguchi
