// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letterkind.h"

#include "core/base/codetable.h"

#include <algorithm>

namespace madoguchi {

namespace {

struct KindRow {
    LetterKind kind;
    const char* code;
    const char* workItem;
    bool asksBack = true;
};

constexpr KindRow kinds[] = {{LetterKind::Notice, "notice", "LN-16", false},
                             {LetterKind::Overdue, "overdue", "LN-17"},
                             {LetterKind::Collection, "collection", "LN-27"},
                             {LetterKind::Accessory, "accessory", "LN-26"},
                             {LetterKind::OverdueList, "overdue-list", "LN-17", false}};

constexpr CodeRow<LetterWay> ways[] = {
    {LetterWay::Paper, "paper"}, {LetterWay::Draft, "draft"}, {LetterWay::Mail, "mail"}};

const KindRow& rowOf(LetterKind kind)
{
    return *std::find_if(std::begin(kinds), std::end(kinds), [&](const KindRow& row) { return row.kind == kind; });
}

} // namespace

QString letterKindCode(LetterKind kind)
{
    return QString::fromLatin1(rowOf(kind).code);
}

std::optional<LetterKind> letterKindFromCode(const QString& code)
{
    for (const KindRow& row : kinds) {
        if (code == QLatin1String(row.code))
            return row.kind;
    }
    return std::nullopt;
}

QString letterWayCode(LetterWay way)
{
    return codeIn(ways, way);
}

LetterWay letterWayFromCode(const QString& code)
{
    return valueIn(ways, code).value_or(LetterWay::Paper);
}

bool asksBack(LetterKind kind)
{
    return rowOf(kind).asksBack;
}

QString workItemOf(LetterKind kind)
{
    return QString::fromLatin1(rowOf(kind).workItem);
}

} // namespace madoguchi
