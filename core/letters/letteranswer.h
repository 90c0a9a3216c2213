// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/journal/writescope.h"

#include <QJsonObject>

namespace madoguchi {

/// What somebody said to a letter, and by when they promised to return the things. A later answer takes the place of
/// an earlier one; the journal keeps both. Codes: "document.unknown" (no letter of this number),
/// "document.already-undone", "letter.no-answer" (neither text nor day), "letter.promise-past".
struct RecordLetterAnswer {
    static constexpr const char* name = "letters.record-answer";
    static constexpr Permission permission = Permission::Lend;
    struct Outcome {
        QJsonObject toJson() const { return {}; }
        static Outcome fromJson(const QJsonObject&) { return {}; }
    };
    QString number; ///< of the letter
    QString answer;
    QDate promisedOn;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

} // namespace madoguchi
