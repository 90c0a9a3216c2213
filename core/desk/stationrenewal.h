// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/permission.h"
#include "core/desk/readscope.h"
#include "core/desk/stationtrust.h"
#include "core/journal/writescope.h"

#include <QJsonObject>

namespace madoguchi {

class Desk;
struct Order;

/// An owner's word about a counter that does not simply go on: with a new key, from its next entry on. Checkpoints of
/// before verify with the key that signed them.
///
/// Restored: entries written after the backup are gone, with the numbers of papers that are in people's hands. So every
/// counter's series goes on at the next full hundred thousand of this fiscal year, beyond what any of them can have
/// given out, and what this computer had signed stays in the entry and in a file of its own.
/// Not restored: another computer or login took the counter over, or a copy that nothing was written after.
///
/// Codes "station.unregistered", "station.restored-before" (this computer has signed entries that are not in the
/// record, so it was restored).
struct RenewStation {
    static constexpr const char* name = "desk.renew-station";
    static constexpr Permission permission = Permission::Administrate;
    struct Outcome {
        qint64 lastSerial = 0; ///< numbers of this counter go on after it; 0: as before
        QJsonObject toJson() const { return {{QStringLiteral("lastSerial"), lastSerial}}; }
        static Outcome fromJson(const QJsonObject& json)
        {
            return {json.value(QStringLiteral("lastSerial")).toInteger()};
        }
    };

    StationSeat seat;
    QByteArray newKey;
    bool isRestored = false;

    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// RenewStation with a key made for it, which the desk signs with from then on; the kept notes of before are set aside,
/// and a checkpoint is taken. Codes as RenewStation, and those of StationKey::makeFurther and setNotesAside.
[[nodiscard]] Result<RenewStation::Outcome> renewStation(Desk& desk, const Order& order, bool isRestored);

} // namespace madoguchi
