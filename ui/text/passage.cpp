// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/passage.h"

namespace madoguchi {

QString passage(const QStringList& sentences)
{
    constexpr QChar fullStop(0x3002);
    QString text;
    for (const QString& sentence : sentences) {
        if (!text.isEmpty() && !sentence.isEmpty() && !text.endsWith(fullStop))
            text += u' ';
        text += sentence;
    }
    return text;
}

} // namespace madoguchi
