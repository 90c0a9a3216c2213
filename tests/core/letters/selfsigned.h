// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/letters/smtpstub.h"

namespace madoguchi {

/// Makes a key and a certificate for 127.0.0.1 that vouches for itself, for a day, as two PEM files of this name in the
/// folder. Ends the program when it cannot.
[[nodiscard]] SmtpStub::Identity makeSelfSigned(const QString& folder, const QString& name);

} // namespace madoguchi
