// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/desk/settings.h"

namespace madoguchi {

/// A new record and its first operator, who may do everything.
struct Founding {
    Desk::Config config;
    QString operatorCode; ///< as typed; see foldedOperatorCode
    QString operatorName;
    QString pinHash; ///< from hashPin; may be empty in a sandbox only
    bool isSandbox = false;
    OrganisationSettings settings;
};

/// Creates the record: schema, station, first operator and settings, with the first journal entry: all at once, so
/// that a program that is ended meanwhile leaves no half of a record. Codes: "database.exists", "operator.bad-code",
/// "operator.no-name", "operator.no-pin", storage codes.
[[nodiscard]] Result<std::unique_ptr<Desk>> foundRecord(const Founding& founding);

} // namespace madoguchi
