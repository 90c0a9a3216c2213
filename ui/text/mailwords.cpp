// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/mailwords.h"

#include "ui/text/sentences.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

QString mailTrouble(const QString& error)
{
    const QString code = error.section(u": "_s, 0, 0);
    for (const QLatin1StringView known : {"mail.untrusted"_L1, "mail.no-encryption"_L1, "mail.login-refused"_L1}) {
        if (code == known)
            return sentence({code, error.mid(code.size() + 2), {}});
    }
    return error;
}

} // namespace madoguchi
