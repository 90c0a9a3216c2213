// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/exchange/columnmap.h"
#include "core/exchange/importreport.h"
#include "core/exchange/sharednames.h"

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
    QList<ReadingChange> readings; ///< of what the row names
    QList<Problem> problems;       ///< of a rejected row
    QList<Problem> warnings;       ///< of one that is taken over
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

/// What a row says of a name it shares with others, compared with those before: "import.reading-twice" (other) keeps it
/// back, "import.written-otherwise" (other) does not. `fields`: of the name, and of its reading.
template<class Item>
void checkShared(SharedNames& names, const TableLayout& layout, Item& item, std::pair<Field, Field> fields,
                 const QString& name, QString& reading)
{
    if (!item.problems.isEmpty())
        return; // what is not taken over says nothing
    const NameClash clash = names.compare(name, reading);
    const auto about = [&](const QString& code, Field field, const QString& other) {
        return rowProblem(code, item.name(), item.draft.line, layout, field, name, {{QStringLiteral("other"), other}});
    };
    if (!clash.reading.isEmpty())
        item.problems << about(QStringLiteral("import.reading-twice"), fields.second, clash.reading);
    if (!clash.writing.isEmpty())
        item.warnings << about(QStringLiteral("import.written-otherwise"), fields.first, clash.writing);
}

/// What the row changes of the reading of `name`. Code "import.reading-without-name".
template<class Item, class Values>
void judgeReading(Connection& connection, const TableLayout& layout, const Item& item, Judgement<Values>& judged,
                  const ReadingChange& said)
{
    if (said.after.isEmpty())
        return;
    if (said.name.isEmpty()) {
        judged.problems << rowProblem(QStringLiteral("import.reading-without-name"), item.name(), item.draft.line,
                                      layout, said.field, said.after);
        return;
    }
    if (const auto change = readingChange(connection, said.list, said.field, said.name, said.after)) {
        judged.readings << *change;
        if (judged.verdict == Verdict::Unchanged)
            judged.verdict = Verdict::Update;
    }
}

/// For a preview.
template<class Values>
void addReadings(QList<FieldChange>& changes, const Judgement<Values>& judged)
{
    for (const ReadingChange& change : judged.readings)
        changes << FieldChange{columnName(change.field, false), change.before, change.after};
}

} // namespace madoguchi
