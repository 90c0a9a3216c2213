// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/stepplace.h"

#include "core/base/moment.h"
#include "ui/text/formats.h"

using namespace Qt::StringLiterals;

namespace madoguchi {

StepItem StepItem::of(const LoanRecord& loan)
{
    return {loan.asset, loan.assetNo, loan.title, loan.holder, {loan.line, loan.due}};
}

StepItem StepItem::of(const AssetRecord& asset)
{
    StepItem item{asset.id, asset.values.assetNo, asset.title(), {}, {}};
    if (asset.holder) {
        item.holder = asset.holder->name;
        item.seen = {asset.holder->line, asset.holder->due};
    }
    return item;
}

QString namesOf(const QList<StepItem>& items)
{
    if (items.size() == 1)
        return items.first().name();
    QStringList numbers;
    for (const StepItem& item : items)
        numbers << item.assetNo;
    return formatListed(numbers, Counted::Items);
}

std::optional<LoanDue> dueIn(const QVariantMap& values, const QString& field)
{
    const QString typed = values.value(field).toString();
    const Result<DayAndTime> read = readDayAndTime(typed);
    if (typed.isEmpty() || !read)
        return std::nullopt;
    return LoanDue{read->day, read->time};
}

QString textIn(const QVariantMap& values, const QString& field)
{
    return values.value(field).toString().trimmed();
}

} // namespace madoguchi
