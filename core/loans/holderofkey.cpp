// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/holderofkey.h"

#include "core/ledger/codelookup.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/candidatesofkey.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

Result<AskHolderOfKey::Answer> AskHolderOfKey::run(ReadScope& scope) const
{
    const Result<PersonId> id = findByKey(scope, key, personByKey);
    if (id) {
        const Result<PersonRecord> person = AskPerson{*id}.run(scope);
        return person ? Result<Answer>(HolderOfKey{*id, {}, person->values.name}) : Result<Answer>(person.refusal());
    }
    if (id.refusal().has(u"code.ambiguous"))
        return id.refusal();
    // By its exact name, or by that of one which it has taken in.
    const KnownName section = knownName(scope.connection, NameList::Sections, key);
    if (section.id != 0 && (section.name == key || section.isMerged))
        return HolderOfKey{{}, SectionId(section.id), section.name};
    return refusal(RefusalKind::NotFound, u"holder.unknown"_s, key);
}

} // namespace madoguchi
