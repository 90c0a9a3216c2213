// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/order.h"
#include "core/journal/entry.h"

namespace madoguchi {

/// The arguments of a verb as its entry keeps them: with the words that asked for it (Order::asked), where there were
/// any.
[[nodiscard]] QByteArray writtenArguments(const QByteArray& arguments, const Order& order);

/// Whether a repeat asks for what was asked for before: in the same words, about a file of the same content; where
/// there were no words on one side, with the same arguments. Nobody knows any more where these have been deleted as
/// personal, nor what the words were of which an earlier program kept only what they meant then.
[[nodiscard]] bool isSameRequest(const Entry& entry, const QByteArray& now);

} // namespace madoguchi
