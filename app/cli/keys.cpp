// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/keys.h"

#include "app/cli/commandrun.h"
#include "core/base/moment.h"
#include "core/base/wareki.h"
#include "core/desk/settings.h"
#include "core/ledger/ledgerquestions.h"
#include "core/scanning/scanpipeline.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// What a scanner's reading of the key may be registered under; the first that anything is known by counts.
QStringList candidates(const QString& key, const ScannerProfile& profile)
{
    const Scan scan = interpret(key, profile);
    return scan.candidates.isEmpty() ? QStringList{scan.key} : scan.candidates;
}

template<class Find>
auto firstKnown(const QString& key, const ScannerProfile& profile, Find find)
{
    auto found = find(key);
    for (const QString& candidate : candidates(key, profile)) {
        if (found || !found.refusal().has(u"code.unknown"))
            break;
        found = find(candidate);
    }
    return found;
}

} // namespace

Result<AssetsByKey::Answer> AssetsByKey::run(ReadScope& scope) const
{
    const ScannerProfile profile = readSettings(scope.connection).scanner;
    Answer ids;
    Refusal missing;
    for (const QString& key : keys) {
        const Result<AssetId> id =
            firstKnown(key, profile, [&](const QString& text) { return assetByKey(scope.connection, text); });
        if (id) {
            ids << *id;
            continue;
        }
        missing.kind = id.refusal().kind;
        for (Problem problem : id.refusal().problems) {
            problem.subject = key;
            missing.problems << problem;
        }
    }
    if (!missing.problems.isEmpty())
        return missing;
    return ids;
}

Result<HolderByKey::Answer> HolderByKey::run(ReadScope& scope) const
{
    const ScannerProfile profile = readSettings(scope.connection).scanner;
    const Result<PersonId> person =
        firstKnown(key, profile, [&](const QString& text) { return personByKey(scope.connection, text); });
    if (person)
        return Answer{*person, {}};
    if (person.refusal().has(u"code.ambiguous"))
        return person.refusal();
    const Result<AskNames::Answer> sections = AskNames{AskNames::Of::Sections}.run(scope);
    if (!sections)
        return sections.refusal();
    for (const NamedRow& section : *sections) {
        if (section.name == key)
            return Answer{{}, SectionId(section.id)};
    }
    return refusal(RefusalKind::NotFound, u"holder.unknown"_s, key);
}

Result<MeaningsOfKey::Answer> MeaningsOfKey::run(ReadScope& scope) const
{
    const Result<Answer> matches = LookUpCode{candidates(key, readSettings(scope.connection).scanner)}.run(scope);
    if (matches && matches->isEmpty())
        return refusal(RefusalKind::NotFound, u"code.unknown"_s, key);
    return matches;
}

Result<LoanDue> readDue(const QString& text)
{
    const Result<DayAndTime> read = readDayAndTime(text);
    if (!read)
        return read.refusal();
    return LoanDue{read->day, read->time};
}

Result<Done> readDayOption(const CommandRun& run, const char* option, QDate& day)
{
    if (!run.isSet(option))
        return Done{};
    const Result<QDate> read = readDay(run.value(option));
    if (!read)
        return read.refusal();
    day = *read;
    return Done{};
}

} // namespace madoguchi
