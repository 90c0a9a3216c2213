// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/counterevent.h"

#include <QString>

namespace madoguchi {

/// What has just happened at the counter, in one line: the event and, after it, every problem in words.
[[nodiscard]] QString counterLine(const CounterEvent& event);

/// The event alone: "A-000123 ThinkPad added for Takahashi".
[[nodiscard]] QString counterEventText(const CounterEvent& event);

} // namespace madoguchi
