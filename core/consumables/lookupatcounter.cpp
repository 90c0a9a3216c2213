// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consumables/lookupatcounter.h"

#include "core/consumables/consumablequestions.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

Result<LookUpAtCounter::Answer> LookUpAtCounter::run(ReadScope& scope) const
{
    Result<Answer> answer = question.run(scope);
    const CountedDesk* counted = answer ? std::get_if<CountedDesk>(&*answer) : nullptr;
    if (!counted)
        return answer;
    Result<CountedDesk> desk = AskCounted{ConsumableId(counted->id)}.run(scope);
    if (desk)
        return Answer(*std::move(desk));
    if (desk.refusal().has(u"consumable.unknown"))
        return Answer(UnknownCode{}); // dropped since the row was shown
    return desk.refusal();
}

Result<AskCounted::Answer> AskCounted::run(ReadScope& scope) const
{
    const std::optional<ConsumableRecord> record = readConsumable(scope.connection, consumable);
    if (!record)
        return refusal(RefusalKind::NotFound, u"consumable.unknown"_s, QString::number(consumable.value()));
    const ConsumableValues& values = record->values;
    return CountedDesk{consumable.value(), values.number, values.name, values.unit, record->stock, values.reorderLevel};
}

} // namespace madoguchi
