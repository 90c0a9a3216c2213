// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/desk/readscope.h"
#include "core/journal/writescope.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace madoguchi {

/// A clock that is off by less is not spoken of.
inline constexpr qint64 clockTolerance = 60'000; // milliseconds

/// This computer's clock is wrong, or that of what it is compared with: entries, papers and days go by it.
struct ClockDifference {
    Instant here;
    Instant there;   ///< of the server; or the time that the newest entry of the record says
    QString station; ///< of that entry; empty: it is the server's clock

    [[nodiscard]] bool isOfServer() const { return station.isEmpty(); }
};

/// Compares this computer's clock with the server's. Of a record in a file, which has no clock of its own, with its
/// newest entry: time does not run backwards.
struct AskClockDifference {
    using Answer = std::optional<ClockDifference>;
    Result<Answer> run(ReadScope& scope) const;
};

/// What was found, for whoever reads the journal: in the history of the counter. Changes no row.
struct NoteClock {
    static constexpr const char* name = "desk.note-clock";
    static constexpr Permission permission = Permission::Look;
    struct Outcome {
        QJsonObject toJson() const { return {}; }
        static Outcome fromJson(const QJsonObject&) { return {}; }
    };
    ClockDifference difference;
    /// here, and "server" or "entry" with the time of that.
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

} // namespace madoguchi
