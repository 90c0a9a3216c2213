// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace madoguchi {

/// Refuses to replace a file that another program has open, as far as such programs say so by a file beside it:
/// `.~lock.NAME#` of LibreOffice, `~$NAME` of Microsoft Office. Whoever works on it would else save over the new one,
/// or go on with the old one unawares. Code "export.open-elsewhere" (who: may be missing; lock: the file that says so).
[[nodiscard]] Result<Done> refuseOpenElsewhere(const QString& path);

/// Refuses to look into a record that is in use (its write-ahead log lies beside it), or to replace it: a program that
/// has it open loses its locks on it where it opens the same file by itself and closes it again. Code "file.is-record".
[[nodiscard]] Result<Done> refuseRecordInUse(const QString& path);

} // namespace madoguchi
