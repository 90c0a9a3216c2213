// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/holderofkey.h"

#include "core/desk/settings.h"
#include "core/ledger/codelookup.h"
#include "core/ledger/ledgerquestions.h"
#include "core/scanning/scanpipeline.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

Result<PersonId> personOf(ReadScope& scope, const QString& key)
{
    Result<PersonId> found = personByKey(scope.connection, key);
    const Scan scan = interpret(key, readSettings(scope.connection).scanner);
    QStringList candidates = scan.candidates;
    if (candidates.isEmpty())
        candidates << scan.key;
    for (const QString& candidate : std::as_const(candidates)) {
        if (found || !found.refusal().has(u"code.unknown"))
            break;
        found = personByKey(scope.connection, candidate);
    }
    return found;
}

} // namespace

Result<AskHolderOfKey::Answer> AskHolderOfKey::run(ReadScope& scope) const
{
    const Result<PersonId> id = personOf(scope, key);
    if (id) {
        const Result<PersonRecord> person = AskPerson{*id}.run(scope);
        return person ? Result<Answer>(HolderOfKey{*id, {}, person->values.name}) : Result<Answer>(person.refusal());
    }
    if (id.refusal().has(u"code.ambiguous"))
        return id.refusal();
    const Result<AskNames::Answer> sections = AskNames{AskNames::Of::Sections}.run(scope);
    if (!sections)
        return sections.refusal();
    for (const NamedRow& section : *sections) {
        if (section.name == key)
            return HolderOfKey{{}, SectionId(section.id), section.name};
    }
    return refusal(RefusalKind::NotFound, u"holder.unknown"_s, key);
}

} // namespace madoguchi
