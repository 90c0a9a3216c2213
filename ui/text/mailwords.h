// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace madoguchi {

/// What went wrong with a mail, from what is kept of it (MailAnswer::detail, LetterRecord::mailError): a sentence where
/// its meaning is known, else the words of the server.
[[nodiscard]] QString mailTrouble(const QString& error);

} // namespace madoguchi
