// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scanning/keyburst.h"

#include <algorithm>
#include <utility>

namespace madoguchi {
namespace {

bool isTerminator(QChar c)
{
    return c == u'\r' || c == u'\n' || c == u'\t';
}

} // namespace

KeyBurst::KeyBurst(KeyBurstSettings settings) : m_settings(settings)
{
    m_settings.gapMSecs = std::clamp(m_settings.gapMSecs, KeyBurstSettings::smallestGap, KeyBurstSettings::greatestGap);
}

std::optional<QString> KeyBurst::feed(QChar character, qint64 msecs)
{
    const qint64 gap = msecs - m_last;
    if (gap < 0 || gap > m_settings.gapMSecs)
        reset();
    m_last = msecs;
    if (!isTerminator(character)) {
        m_text.append(character);
        return std::nullopt;
    }
    const QString text = std::exchange(m_text, {});
    if (text.size() < m_settings.minimumLength)
        return std::nullopt;
    return text;
}

void KeyBurst::reset()
{
    m_text.clear();
}

} // namespace madoguchi
