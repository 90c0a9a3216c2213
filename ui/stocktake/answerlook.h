// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stocktake/stocktake.h"
#include "ui/theme/statuslook.h"
#include "ui/widgets/sounds.h"

namespace madoguchi {

/// How an answer looks and sounds; its word comes from ui/text. The only place that decides it.
struct AnswerLook {
    StatusLook look;
    Sound sound = Sound::Ok;
};
[[nodiscard]] AnswerLook answerLook(ScanVerdict verdict);
[[nodiscard]] StatusLook differenceLook(DifferenceKind kind);

} // namespace madoguchi
