// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/kits.h"
#include "ui/widgets/pagecontext.h"

#include <QPointer>
#include <QWidget>

namespace madoguchi {

/// Asks what is in a kit: a new one where `kit` has no id. The items are a list of numbers, one a line, as scanning
/// them one after the other gives it. `saved` hears what was stored under which number; answers come only while `page`
/// lives.
void askForKit(const PageContext& context, QWidget* page, const KitRecord& kit,
               std::function<void(const Performed<LedgerOutcome>& done, const QString& number)> saved);

} // namespace madoguchi
