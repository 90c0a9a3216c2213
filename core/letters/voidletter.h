// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/journal/writescope.h"

#include <QJsonObject>

namespace madoguchi {

/// Makes a letter void whose mail was tried already, so that undo cannot take it back: what went out, went out. The
/// letter does not count as a step any more; its mail keeps what is known of it, and is never sent again. For good.
/// Order::reason says why. Codes "document.unknown" (no letter of this number), "document.already-undone",
/// "letter.void-answered", "letter.void-untried" (undo takes it back), "letter.void-needs-reason",
/// "letter.mail-in-hand" (it is being sent just now).
struct MakeLetterVoid {
    static constexpr const char* name = "letters.make-void";
    static constexpr Permission permission = Permission::Lend;
    struct Outcome {
        bool wasSent = false; ///< or may have been: whoever it was for should be told
        QJsonObject toJson() const { return {{QStringLiteral("sent"), wasSent}}; }
        static Outcome fromJson(const QJsonObject& json) { return {json.value(QStringLiteral("sent")).toBool()}; }
    };
    QString number; ///< of the letter
    QJsonObject toJson() const { return {{QStringLiteral("number"), number}}; }
    Result<Outcome> run(WriteScope& scope) const;
};

} // namespace madoguchi
