// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/isoday.h"
#include "core/storage/value.h"

#include <QDate>

namespace madoguchi {

/// A day as the record keeps it; nothing where it is not valid.
[[nodiscard]] inline Value dayOrNull(QDate day)
{
    return day.isValid() ? Value(isoDay(day)) : Value();
}

} // namespace madoguchi
