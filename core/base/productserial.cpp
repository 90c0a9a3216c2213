// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/productserial.h"

#include <algorithm>

namespace madoguchi {

namespace {

bool areDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QString productOfCode(const QString& code)
{
    constexpr qsizetype withIdentifier = 16;
    constexpr qsizetype jan = 13;
    const QStringView text(code);
    if (text.startsWith(u"01") && text.size() >= withIdentifier && areDigits(text.first(withIdentifier)) &&
        (text.size() == withIdentifier || text.sliced(withIdentifier).startsWith(u"21")))
        return code.sliced(2, withIdentifier - 2);
    if (text.size() == jan && areDigits(text) && (text.startsWith(u"45") || text.startsWith(u"49")))
        return u'0' + code;
    return {};
}

} // namespace madoguchi
