// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/officezone.h"

#include "core/desk/settings.h"

#include <algorithm>

namespace madoguchi {

std::optional<ZoneDifference> zoneDifference(const QTimeZone& office, const QTimeZone& here, QDate day)
{
    const QDate days[] = {day, day.addMonths(6)};
    const bool isSame = std::all_of(std::begin(days), std::end(days), [&](QDate each) {
        const QDateTime noon(each, QTime(12, 0), Qt::UTC);
        return office.offsetFromUtc(noon) == here.offsetFromUtc(noon);
    });
    if (isSame)
        return std::nullopt;
    return ZoneDifference{QString::fromLatin1(office.id()), QString::fromLatin1(here.id())};
}

Result<AskZoneDifference::Answer> AskZoneDifference::run(ReadScope& scope) const
{
    const QTimeZone office(readSettings(scope.connection).timeZone.toLatin1());
    return office.isValid() ? zoneDifference(office, here, scope.today()) : Answer();
}

} // namespace madoguchi
