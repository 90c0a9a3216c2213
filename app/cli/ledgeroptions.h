// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandrun.h"
#include "core/ledger/assetstatus.h"

#include <QMap>

namespace madoguchi {

/// Code "setting.bad-value" (value, known) with the option as subject.
[[nodiscard]] Refusal badChoice(const CommandRun& run, const char* option, const QString& known);

/// What --ownership and --state say; nothing where they are not given. Code "setting.bad-value".
struct StandingOptions {
    std::optional<Ownership> ownership;
    std::optional<AssetState> state;
};
[[nodiscard]] Result<StandingOptions> readStanding(const CommandRun& run);

/// The further fields that --custom names, by name; an empty value takes one away. Code "setting.bad-value".
[[nodiscard]] Result<QMap<QString, QString>> readCustom(const CommandRun& run);

} // namespace madoguchi
