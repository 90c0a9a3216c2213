// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid7.h"

#include <QRandomGenerator>
#include <QUuid>

namespace madoguchi {

QString makeUuid7(Instant at)
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    const auto msecs = quint64(at.msecs());
    const auto high = quint32(msecs >> 16);
    const auto low = quint16(msecs & 0xffff);
    const auto version = quint16(0x7000 | (words[0] & 0x0fff));
    const auto variant = quint8(0x80 | (words[1] & 0x3f));
    const auto byte = [](quint32 word, int index) { return uchar(word >> (8 * index)); };
    return QUuid(high, low, version, variant, byte(words[1], 1), byte(words[2], 0), byte(words[2], 1),
                 byte(words[2], 2), byte(words[2], 3), byte(words[3], 0), byte(words[3], 1))
        .toString(QUuid::WithoutBraces);
}

bool isUuid(const QString& text)
{
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

} // namespace madoguchi
