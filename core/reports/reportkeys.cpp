// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportkeys.h"

#include "core/base/codekey.h"
#include "core/consumables/consumablequestions.h"
#include "core/ledger/codelookup.h"
#include "core/ledger/names.h"
#include "core/stocktake/stocktakequestions.h"

namespace madoguchi {

namespace {

SectionId sectionNamed(Connection& connection, const QString& name)
{
    const KnownName known = knownName(connection, NameList::Sections, name);
    return known.name == name || known.isMerged ? SectionId(known.id) : SectionId();
}

} // namespace

Result<FillReportKeys::Answer> FillReportKeys::run(ReadScope& scope) const
{
    ReportFilter filled = filter;
    if (const QString key = person.trimmed(); !key.isEmpty()) {
        const Result<PersonId> found = personByKey(scope.connection, codeKey(key));
        const SectionId section = found ? SectionId() : sectionNamed(scope.connection, key);
        if (!found && !section.isValid())
            return found.refusal();
        if (found)
            filled.person = *found;
        else
            filled.section = section;
    }
    const QString key = item.trimmed();
    if (!key.isEmpty() && itemIs == ReportSubject::Stocktake) {
        const Result<StocktakeRecord> found = FindStocktake{key}.run(scope);
        if (!found)
            return found.refusal();
        filled.stocktake = found->id;
    } else if (!key.isEmpty() && itemIs == ReportSubject::Consumable) {
        const Result<ConsumableRecord> found = FindConsumable{key}.run(scope);
        if (!found)
            return found.refusal();
        filled.consumable = found->id;
    } else if (!key.isEmpty()) {
        const Result<AssetId> found = assetByKey(scope.connection, codeKey(key));
        if (!found)
            return found.refusal();
        filled.asset = *found;
    }
    return filled;
}

} // namespace madoguchi
