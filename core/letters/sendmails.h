// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/letters/smtp.h"

namespace madoguchi {

/// What sending the queue has come to.
struct SentMails {
    int sent = 0;
    int later = 0;  ///< the server is away: they wait
    int failed = 0; ///< the server does not take them
    int unsure = 0; ///< handed over whole, and the server never said whether it takes them
    QString error;  ///< what was said last
};

/// Hands in what is due, some at a time: taken in hand by one command, handed in outside any transaction, noted by the
/// next, so that a counter that stops in between leaves a mail that people look at, and none is sent twice. Ends with
/// the queue, when the server is away, or when `isCancelled`. For a job: it waits for the server. Codes:
/// "mail.no-server", "mail.bad-address" (of the office), and those of performing.
[[nodiscard]] Result<SentMails> sendMails(Desk& desk, const Order& order, const MailServer& server,
                                          const std::function<bool()>& isCancelled = {});

} // namespace madoguchi
