// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace madoguchi {

/// What an operator may do grows from left to right, except that an auditor reads everything and changes nothing.
enum class Role { Desk, Manager, Auditor, Owner };

/// Who acts, and where: the signed-in operator at a station.
struct Actor {
    OperatorId operatorId;
    QString operatorCode;
    QString operatorName;
    Role role = Role::Desk;
    StationId stationId;
    QString stationCode;
};

} // namespace madoguchi
