// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace madoguchi {

/// "2027-03-31"; empty where the day is not valid.
[[nodiscard]] inline QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace madoguchi
