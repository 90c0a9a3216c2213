// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/desk/readscope.h"
#include "core/journal/writescope.h"

#include <QJsonObject>

#include <optional>

namespace madoguchi {

/// A digit and up to three more of A-Z and 0-9, because it is part of document numbers.
[[nodiscard]] bool isUsableStationCode(const QString& code);

/// A counter writes its own journal lane under its code; this makes it known, with the key it signs with.
struct RegisterStation {
    static constexpr const char* name = "desk.register-station";
    static constexpr Permission permission = Permission::Look; ///< whoever signs in is the first to write

    QString code;
    QString stationName;
    QByteArray publicKey;

    struct Outcome {
        StationId station;
        QJsonObject toJson() const { return {{QStringLiteral("station"), QString::number(station.value())}}; }
        static Outcome fromJson(const QJsonObject& json)
        {
            return {StationId(json.value(QStringLiteral("station")).toString().toLongLong())};
        }
    };

    QJsonObject toJson() const { return {{QStringLiteral("code"), code}, {QStringLiteral("name"), stationName}}; }
    /// Code "station.bad-code", see isUsableStationCode.
    Result<Outcome> run(WriteScope& scope) const;
};

/// The number of a registered station.
struct FindStation {
    using Answer = std::optional<StationId>;
    QString code;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
