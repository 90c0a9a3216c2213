// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problem.h"

#include <QStringList>

#include <algorithm>

namespace madoguchi {

bool Refusal::has(QStringView code) const
{
    return std::any_of(problems.begin(), problems.end(), [&](const Problem& p) { return p.code == code; });
}

QString Refusal::toDebugText() const
{
    QStringList parts;
    for (const Problem& problem : problems) {
        QStringList arguments;
        for (auto it = problem.arguments.begin(); it != problem.arguments.end(); ++it)
            arguments << it.key() + u'=' + it.value().toString();
        parts << QStringLiteral("%1(%2)").arg(problem.code, (QStringList{problem.subject} + arguments).join(u' '));
    }
    return parts.join(u", ");
}

Refusal refused(QString code, QString subject, QVariantMap arguments)
{
    return refusal(RefusalKind::Refused, std::move(code), std::move(subject), std::move(arguments));
}

Refusal refused(Problem problem)
{
    return {RefusalKind::Refused, {std::move(problem)}, false};
}

Refusal refusal(RefusalKind kind, QString code, QString subject, QVariantMap arguments)
{
    return {kind, {{std::move(code), std::move(subject), std::move(arguments)}}, false};
}

} // namespace madoguchi
