// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/service.h"
#include "ui/steps/steps.h"

namespace madoguchi {

// What repair, reset and the check of spares have in common.

/// Tells what became of the items, with Undo.
void tellServed(const StepPlace& place, const Performed<ServiceOutcome>& done);

/// Performs a verb of `assets` with all of these; all or nothing.
template<class Verb>
void performService(const StepPlace& place, Verb verb, const QList<StepItem>& items, const FormAnswer& answer)
{
    for (const StepItem& item : items)
        verb.assets << item.asset;
    performFromForm(place, verb, place.context.host.order(), answer,
                    [place](const Performed<ServiceOutcome>& done) { tellServed(place, done); });
}

/// The check of one spare, or of several of which some may be bad.
[[nodiscard]] FormQuestion spareForm(const StepPlace& place, const QList<StepItem>& items);

} // namespace madoguchi
