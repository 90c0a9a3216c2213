// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/readscope.h"
#include "core/ledger/assetstatus.h"
#include "core/ledger/codelookup.h"
#include "core/loans/holderofkey.h"
#include "core/loans/kitofkey.h"
#include "core/loans/proxy.h"
#include "core/loans/reservationquestions.h"

#include <QStringList>

#include <optional>

class QCommandLineParser;

namespace madoguchi {

class CommandRun;

/// The assets that keys mean, as a scanner would read them; every key that means none is named in the refusal. Where
/// `kits` says what is done with them, the code of a kit means its units (codes of AskUnitsOfKit).
struct AssetsByKey {
    using Answer = QList<AssetId>;
    QStringList keys;
    std::optional<KitUse> kits = std::nullopt;
    Result<Answer> run(ReadScope& scope) const;
};

/// The one thing that a key means. Codes "code.unknown" when nothing, "code.ambiguous".
struct MeaningOfKey {
    using Answer = CodeMatch;
    QString key;
    Result<Answer> run(ReadScope& scope) const;
};

/// The people that all words of a command name. Codes of AskHolderOfKey, "person.unknown" where one is a section.
[[nodiscard]] Result<QList<PersonId>> peopleOf(CommandRun& run);

/// A type by its name, also by that of one that was merged into it. Code "kind.unknown".
[[nodiscard]] Result<KindId> kindByName(CommandRun& run, const QString& name);

/// The reservation that the first word of a command names, by its number or that of its pick-up slip. Code
/// "reservation.unknown".
[[nodiscard]] Result<ReservationRecord> reservationOf(CommandRun& run);

/// What --due says, as the window takes it; nothing where it is not given. Codes of readComingDayAndTime.
[[nodiscard]] Result<std::optional<LoanDue>> dueOption(CommandRun& run);
/// A day to come that an option says, where it is given. Codes of readComingDay.
[[nodiscard]] Result<Done> readComingDayOption(CommandRun& run, const char* option, QDate& day);

/// --proxy and --basis of whatever is handed over.
void declareProxy(QCommandLineParser& parser);
[[nodiscard]] std::optional<Proxy> proxyOption(const CommandRun& run);

/// What an option says, where it is given. Codes of readDay.
[[nodiscard]] Result<Done> readDayOption(const CommandRun& run, const char* option, QDate& day);

} // namespace madoguchi
