// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/base32.h"

namespace madoguchi {

QString toBase32Groups(QByteArrayView bytes, int characters)
{
    constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    QString text;
    for (int i = 0; i < characters; ++i) {
        int value = 0;
        for (int bit = i * 5; bit < i * 5 + 5; ++bit) {
            const auto byte = static_cast<unsigned char>(bytes[bit / 8]);
            value = value * 2 + (byte >> (7 - bit % 8) & 1);
        }
        if (i > 0 && i % 4 == 0)
            text += u'-';
        text += QLatin1Char(alphabet[value]);
    }
    return text;
}

QString tidyBase32(const QString& typed)
{
    QString tidy;
    for (QChar c : typed.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (c == u'O')
            tidy += u'0';
        else if (c == u'I' || c == u'L')
            tidy += u'1';
        else if (c != u' ' && c != u'-')
            tidy += c;
    }
    return tidy;
}

} // namespace madoguchi
