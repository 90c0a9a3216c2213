// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandrun.h"
#include "core/ledger/ledgerquestions.h"

namespace madoguchi {

// What a type asks for beside its terms, as options of the command `kind`: --check, --accessory, --person-limit,
// --section-limit, --field.
void declareKindRules(QCommandLineParser& parser);
[[nodiscard]] bool setsKindRules(const CommandRun& run);
/// What is given, over what is stored. Code "option.bad-value".
[[nodiscard]] Result<KindRules> kindRules(const CommandRun& run, KindRules stored);

/// The type of this name; nothing when there is none.
[[nodiscard]] Result<std::optional<KindRecord>> storedKind(CommandRun& run, const QString& name);
/// A type as JSON and as lines for people.
[[nodiscard]] QJsonObject kindAsJson(const KindRecord& kind);
[[nodiscard]] QString kindTable(const QList<KindRecord>& kinds);

// How a list says that a type, place or section is closed.
[[nodiscard]] QString openOrClosed(const QString& name, bool isClosed);
[[nodiscard]] QJsonObject withClosed(QJsonObject json, bool isClosed);

} // namespace madoguchi
