// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/keys.h"

#include "app/cli/commandrun.h"
#include "core/base/moment.h"
#include "core/base/wareki.h"
#include "core/desk/counterscanner.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/candidatesofkey.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

Result<AssetsByKey::Answer> AssetsByKey::run(ReadScope& scope) const
{
    Answer ids;
    Refusal missing;
    for (const QString& key : keys) {
        const Result<AssetId> id = findAssetByKey(scope, key);
        if (id) {
            ids << *id;
            continue;
        }
        const Result<QList<AssetRecord>> units = kits ? AskUnitsOfKit{key, *kits}.run(scope) : id.refusal();
        for (const AssetRecord& unit : units.valueOr({}))
            ids << unit.id;
        if (units)
            continue;
        const Refusal& why = units.refusal().has(u"code.unknown"_s) ? id.refusal() : units.refusal();
        missing.kind = why.kind;
        for (Problem problem : why.problems) {
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
    const Result<PersonId> person = findByKey(scope, key, personByKey);
    if (person)
        return Answer{*person, {}};
    if (person.refusal().has(u"code.ambiguous"))
        return person.refusal();
    // By its exact name, or by that of one which it has taken in.
    const KnownName section = knownName(scope.connection, NameList::Sections, key);
    if (section.id != 0 && (section.name == key || section.isMerged))
        return Answer{{}, SectionId(section.id)};
    return refusal(RefusalKind::NotFound, u"holder.unknown"_s, key);
}

Result<MeaningsOfKey::Answer> MeaningsOfKey::run(ReadScope& scope) const
{
    const Scan scan = interpret(key, readScannerProfile(scope));
    const QStringList keys = scan.candidates.isEmpty() ? QStringList{scan.key} : scan.candidates;
    const Result<Answer> matches = LookUpCode{keys, scan.serial}.run(scope);
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

void declareProxy(QCommandLineParser& parser)
{
    addOption(parser, "proxy",
              Cli::tr("Who receives it in the borrower's place: a name, or the number, user name or card of a person"),
              "NAME");
    addOption(parser, "basis", Cli::tr("Why the proxy may"), "TEXT");
}

std::optional<Proxy> proxyOption(const CommandRun& run)
{
    return run.isSet("proxy") ? std::optional(Proxy{run.value("proxy"), run.value("basis"), {}}) : std::nullopt;
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
