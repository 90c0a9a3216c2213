// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/readscope.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace madoguchi {

/// A computer whose clock is set to another time zone than the office's: what is due today, the fiscal year, and the
/// times on papers go by the computer's.
struct ZoneDifference {
    QString office; ///< "Asia/Tokyo"
    QString here;
};

/// Nothing where both show the same time, now and half a year from now: names may differ.
[[nodiscard]] std::optional<ZoneDifference> zoneDifference(const QTimeZone& office, const QTimeZone& here, QDate day);

/// How this computer differs from the office's setting.
struct AskZoneDifference {
    using Answer = std::optional<ZoneDifference>;
    QTimeZone here = QTimeZone::systemTimeZone();
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
