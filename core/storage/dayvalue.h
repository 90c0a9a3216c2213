// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/value.h"

#include <QDate>

namespace madoguchi {

/// A day as the record keeps it; nothing where it is not valid.
[[nodiscard]] inline Value dayOrNull(QDate day)
{
    return day.isValid() ? Value(day.toString(Qt::ISODate)) : Value();
}

} // namespace madoguchi
