// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace madoguchi {

/// What was said on the command line and in the environment (MADOGUCHI_DB, MADOGUCHI_OPERATOR, MADOGUCHI_PIN,
/// MADOGUCHI_STATION); empty: not said.
struct Options {
    QString database;
    QString operatorKey;
    QString pin;
    QString station;
    QString language;
    QString screenshots; ///< folder
    std::optional<Instant> now;
};

struct ParsedOptions {
    Options options;
    QString message;   ///< for the terminal: help, version or what was wrong
    int exitCode = -1; ///< -1: go on
};
[[nodiscard]] ParsedOptions parseOptions(const QStringList& arguments);

} // namespace madoguchi
