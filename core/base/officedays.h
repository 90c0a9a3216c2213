// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QSet>

namespace madoguchi {

/// Days that an office has decided on, one a line: "2026-08-13", a span "2026-08-13..2026-08-15"; what follows a blank
/// is a remark ("2026-08-13 夏季休業"). Refused with the line as subject: "setting.bad-day".
[[nodiscard]] Result<QSet<QDate>> readOfficeDays(const QString& text);

} // namespace madoguchi
