// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/keys.h"

#include "app/cli/commandrun.h"
#include "core/base/comingday.h"
#include "core/base/wareki.h"
#include "core/desk/counterscanner.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/names.h"
#include "core/loans/candidatesofkey.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

Result<Done> keptIn(QDate& day, const Result<QDate>& read)
{
    if (!read)
        return read.refusal();
    day = *read;
    return Done{};
}

} // namespace

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

Result<MeaningOfKey::Answer> MeaningOfKey::run(ReadScope& scope) const
{
    const Scan scan = interpret(key, readScannerProfile(scope));
    const QStringList keys = scan.candidates.isEmpty() ? QStringList{scan.key} : scan.candidates;
    const Result<QList<CodeMatch>> matches = LookUpCode{keys, scan.serial}.run(scope);
    if (!matches)
        return matches.refusal();
    if (matches->isEmpty())
        return refusal(RefusalKind::NotFound, u"code.unknown"_s, key);
    if (matches->size() > 1)
        return ambiguousCode(scope.connection, key, *matches);
    return matches->first();
}

Result<QList<PersonId>> peopleOf(CommandRun& run)
{
    QList<PersonId> ids;
    for (const QString& key : run.words()) {
        const Result<AskHolderOfKey::Answer> who = run.ask(AskHolderOfKey{key});
        if (!who)
            return who.refusal();
        if (!who->person.isValid())
            return refusal(RefusalKind::NotFound, u"person.unknown"_s, key);
        ids << who->person;
    }
    return ids;
}

Result<KindId> kindByName(CommandRun& run, const QString& name)
{
    const Result<KnownName> known = run.ask(FindName{NameList::Kinds, name});
    return known ? Result<KindId>(KindId(known->id)) : Result<KindId>(known.refusal());
}

Result<ReservationRecord> reservationOf(CommandRun& run)
{
    return run.ask(AskReservation{run.words().value(0), {}});
}

Result<std::optional<LoanDue>> dueOption(CommandRun& run)
{
    if (!run.isSet("due"))
        return std::optional<LoanDue>();
    const Result<Desk*> desk = run.desk();
    if (!desk)
        return desk.refusal();
    const Result<DayAndTime> read = readComingDayAndTime(run.value("due"), (*desk)->clock().today());
    if (!read)
        return read.refusal();
    return std::optional(LoanDue{read->day, read->time});
}

Result<Done> readComingDayOption(CommandRun& run, const char* option, QDate& day)
{
    if (!run.isSet(option))
        return Done{};
    const Result<Desk*> desk = run.desk();
    if (!desk)
        return desk.refusal();
    return keptIn(day, readComingDay(run.value(option), (*desk)->clock().today()));
}

void declareProxy(QCommandLineParser& parser)
{
    addOption(parser, "proxy",
              Cli::tr("Who receives it in the user's place: a name, or the number, user name or card of a person"),
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
    return keptIn(day, readDay(run.value(option)));
}

} // namespace madoguchi
