// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandrun.h"
#include "core/base/kanarow.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/statewords.h"

#include <QMap>

namespace madoguchi {

/// Code "option.bad-value" (value, known) with the option as subject.
[[nodiscard]] Refusal badChoice(const CommandRun& run, const char* option, const QString& known);

/// Code "option.unfit" (what, known) for the first of these options that is given though it is none of `known`: one
/// that says nothing about `what` is refused, not ignored.
[[nodiscard]] Result<Done> refuseUnfit(const CommandRun& run, const QStringList& options, const QString& what,
                                       const QStringList& known);

/// The id of what an option names, by its name or the code of its label; 0 where the option is not given. Codes
/// "kind.unknown", "place.unknown", "section.unknown".
[[nodiscard]] Result<qint64> namedOption(CommandRun& run, const char* option, AskNames::Of of);

/// What --kind, --section and --place name; not set where an option is not given. Codes as above.
struct NamedScope {
    KindId kind;
    SectionId section;
    PlaceId place;
};
[[nodiscard]] Result<NamedScope> namedScope(CommandRun& run);

/// What --ownership and --state say; nothing where they are not given. Code "option.bad-value".
struct StandingOptions {
    std::optional<Ownership> ownership;
    std::optional<AssetState> state;
};
[[nodiscard]] Result<StandingOptions> readStanding(const CommandRun& run);

/// The state that --status names, by its code; empty where it is not given. Code "option.bad-value" where no state of
/// the list is called so.
[[nodiscard]] Result<QString> stateOption(const CommandRun& run, StatedList list);

/// What --kana says of people; nothing where it is not given. Code "option.bad-value".
void declareKana(QCommandLineParser& parser);
[[nodiscard]] Result<std::optional<KanaRow>> readKana(const CommandRun& run);

/// What --lease-contract, --lessor and --lease-ends say; nothing where they are not given. Codes of readDay.
struct LeaseOptions {
    std::optional<QString> contract;
    std::optional<QString> lessor;
    std::optional<QDate> endsOn; ///< no day: none is known
};
void declareLease(QCommandLineParser& parser);
[[nodiscard]] Result<LeaseOptions> readLease(const CommandRun& run);

/// The further fields that --custom names, by name; an empty value takes one away. Code "option.bad-value".
[[nodiscard]] Result<QMap<QString, QString>> readCustom(const CommandRun& run);

} // namespace madoguchi
