// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/mailaddress.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

bool isMailAddress(const QString& text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at == text.lastIndexOf(u'@') && at < text.size() - 1 && text.size() <= 254 &&
           std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c > u' ' && c <= u'~' && !u"<>,;:\"()[]\\"_s.contains(c); });
}

QString addressIn(const QString& text)
{
    const QString line = text.trimmed();
    const qsizetype open = line.lastIndexOf(u'<');
    return open < 0 || !line.endsWith(u'>') ? line : line.mid(open + 1).chopped(1).trimmed();
}

} // namespace madoguchi
