// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/exchange/columnmap.h"

#include <QList>

namespace madoguchi {

/// What a row of a file means for the record.
enum class Verdict { Create, Update, Unchanged, Rejected };

/// With the values before and after, where they were needed to judge.
template<class Values>
struct Judgement {
    Verdict verdict = Verdict::Rejected;
    Values before;
    Values after;
    bool opensLoan = false;
    QList<Problem> problems; ///< of a rejected row
    QList<Problem> warnings; ///< of one that is taken over
};

/// A problem of a row with the arguments every such problem has.
[[nodiscard]] inline Problem rowProblem(const QString& code, const QString& subject, qint64 line,
                                        const TableLayout& layout, Field field, const QString& value,
                                        QVariantMap arguments = {})
{
    arguments.insert(QStringLiteral("line"), line);
    arguments.insert(QStringLiteral("column"),
                     layout.has(field) ? layout.header.value(layout.of(field).first()) : QString());
    arguments.insert(QStringLiteral("value"), value);
    return {code, subject, std::move(arguments)};
}

} // namespace madoguchi
