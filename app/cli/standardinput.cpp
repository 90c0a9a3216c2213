// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/standardinput.h"

#include <QFile>

#include <cstdio>

namespace madoguchi {

using namespace Qt::StringLiterals;

Result<Done> eachInputLine(const std::function<Result<Done>(const QByteArray& line)>& take)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return refusal(RefusalKind::Unavailable, u"import.file-unreadable"_s, u"stdin"_s);
    for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        if (const Result<Done> taken = take(line); !taken)
            return taken.refusal();
    }
    return Done{};
}

} // namespace madoguchi
