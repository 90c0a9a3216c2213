// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/mailqueue.h"

namespace madoguchi {

/// Sends again what failed, is unsure or came back, to the address the ledger has now. Codes: "document.unknown" (no
/// mail of this letter), "mail.not-stuck", "mail.no-address" (the ledger has none any more). Where it is everything
/// that is stuck, those without an address stay as they are.
struct RetryMails {
    static constexpr const char* name = "letters.retry-mails";
    static constexpr Permission permission = Permission::Lend;
    struct Outcome {
        int count = 0;
        QStringList withoutAddress = {}; ///< numbers of the letters that stay as they are
        QJsonObject toJson() const;
        static Outcome fromJson(const QJsonObject& json);
    };
    QStringList numbers; ///< of the letters; empty: everything that is stuck
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// A mail that was sent came back undelivered (LN-16 ④): it waits for people, who correct the address and send it
/// again, or print the letter. Codes: "document.unknown" (no mail of this letter), "mail.not-sent".
struct RecordBounce {
    static constexpr const char* name = "letters.record-bounce";
    static constexpr Permission permission = Permission::Lend;
    struct Outcome {
        QJsonObject toJson() const { return {}; }
        static Outcome fromJson(const QJsonObject&) { return {}; }
    };
    QString number; ///< of the letter
    QString note;   ///< what came back with it; may be empty
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

} // namespace madoguchi
