// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/mailaddress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace madoguchi {

/// A mail to one person, with a copy to another where there is one.
struct MailMessage {
    QString from; ///< "name <address>" or an address; empty only for a draft
    QString to;   ///< likewise; empty: whoever opens the draft fills it in
    QString copy; ///< likewise, who gets a copy; empty: nobody
    QString subject;
    QString text;      ///< lines end with \n
    QDateTime date;    ///< local time with its offset
    QString messageId; ///< without angle brackets: "R8-L1-000001@madoguchi"
    bool isDraft = false;
    QString attachmentName;
    QByteArray attachment; ///< a PDF; empty: none
};

/// The message as bytes (RFC 5322, words outside ASCII as RFC 2047 has them, text as UTF-8 in base64), lines end with
/// CR LF. A draft says so (X-Unsent). Line ends in header values become blanks. Codes: "mail.bad-address" (subject: the
/// address) for a `from`, `to` or `copy` that is none.
[[nodiscard]] Result<QByteArray> messageBytes(const MailMessage& message);

} // namespace madoguchi
