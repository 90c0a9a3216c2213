// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/documents/document.h"

namespace madoguchi {

/// A command of the counter's dialogue as it stands on the card: its code, and the word for what it does.
struct CardCommand {
    const char* code;     ///< "CMD-DONE"
    const char* wordCode; ///< "command.done"
};

/// What the counter's command card says.
struct CommandCardContent {
    PrintLanguage language = PrintLanguage::Japanese;
    Issuer issuer;
    Instant printedAt;
};

/// The commands on the card, in print order.
[[nodiscard]] QList<CardCommand> cardCommands();

/// One page of barcodes to lie on the desk: what is done most stands first.
[[nodiscard]] Document commandCard(const CommandCardContent& content);

} // namespace madoguchi
