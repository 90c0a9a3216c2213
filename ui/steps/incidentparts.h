// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/incident.h"
#include "ui/steps/steps.h"
#include "ui/text/words.h"

namespace madoguchi {

// What the steps about loss and damage have in common.

/// As a form shows a moment; empty for what is not known.
[[nodiscard]] QString minute(Instant at);
/// Not valid where the field is empty.
[[nodiscard]] Instant momentIn(const QVariantMap& values, const QString& field);
/// The words of a row of kinds, for a choice.
template<class Kinds>
QStringList wordsOfKinds(const Kinds& kinds)
{
    QStringList words;
    for (const auto kind : kinds)
        words << wordOf(kind);
    return words;
}
/// Prints the report, and tells what was recorded with Undo.
void tellReported(const StepPlace& place, const Performed<IncidentOutcome>& done, const QString& text);

} // namespace madoguchi
