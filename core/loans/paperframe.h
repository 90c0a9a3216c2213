// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/settings.h"
#include "core/documents/formparts.h"
#include "core/ledger/assetrecord.h"

namespace madoguchi {

/// What is known of a paper at the moment it is issued.
struct PaperOrigin {
    QString number;
    Instant at;
    QString operatorName;
    QString language; ///< "ja" or "en"
};

/// The frame of a paper of the counter: issuer, number, who signs how.
[[nodiscard]] FormFrame paperFrame(const OrganisationSettings& settings, const PaperOrigin& origin,
                                   const FormSettings& form);
/// The same settings for a form that has no number of its own (様式番号), on a whole sheet.
[[nodiscard]] FormSettings unnumbered(FormSettings form);

/// Who holds what the paper is about: a person, or a section (or place) by its name.
[[nodiscard]] FormHolder formHolder(const std::optional<PersonRecord>& person, const QString& otherwise);

} // namespace madoguchi
