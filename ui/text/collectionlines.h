// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collections/closecollection.h"
#include "core/collections/collectionquestions.h"

#include <QStringList>

namespace madoguchi {

// The words of a collection on the screen and the command line. Papers have their own (ui/printing/formwords.h).

[[nodiscard]] QString wordOf(CollectionReason reason);
[[nodiscard]] QString wordOf(CollectionState state);
/// "Open", or "Closed".
[[nodiscard]] QString collectionStateWord(const CollectionRecord& record);

/// What is collected, in one line: "Laptop, General Affairs, due by 2026-03-31".
[[nodiscard]] QString scopeText(const CollectionRecord& record);

/// "3 of 12 back"
[[nodiscard]] QString progressText(int returned, int items);

/// What is remarkable about an item besides its state: when it came back, until when it was extended, why it need not
/// come back.
[[nodiscard]] QString itemNote(const CollectionItem& item);

/// "R8-R1-000001 closed: 9 of 12 back. Still out: 2, Lost: 1"
[[nodiscard]] QString resultLine(const CloseCollectionOutcome& outcome);

} // namespace madoguchi
