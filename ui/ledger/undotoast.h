// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pagecontext.h"

namespace madoguchi {

/// What was done, and how it is taken back.
struct UndoOffer {
    QString text;
    QString commandId;
    QString undoneText; ///< told once it is undone
    bool isLarge = false; ///< an import: undone part by part in a job
};

/// Tells it in a toast that undoes for as long as the office allows; without such a time in a plain one. `receiver` is
/// the page.
void offerUndo(const PageContext& context, QObject* receiver, const UndoOffer& offer);

} // namespace madoguchi
