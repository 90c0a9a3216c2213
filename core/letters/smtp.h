// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/settings.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace madoguchi {

/// Where mails are handed in.
struct MailServer {
    QString host; ///< empty: none is known, nothing can be sent
    int port = 587;
    QString security = QStringLiteral("starttls"); ///< "none", "starttls" or "tls"
    QString user;                                  ///< empty: the server asks for none
    QString password; ///< never in the record: from the environment (MADOGUCHI_MAIL_PASSWORD); and never
                      ///< sent without encryption
    QString from;     ///< "name <address>"

    [[nodiscard]] bool isKnown() const { return !host.isEmpty(); }
};

/// The server the office has chosen, with the password of this computer's environment.
[[nodiscard]] MailServer mailServer(const OrganisationSettings& settings);

/// How handing in one mail went.
struct MailAnswer {
    enum class Outcome {
        Sent,     ///< the server has taken it
        TryLater, ///< the server is away, busy, or does not let us in: other mails would fare no better now
        Refused,  ///< the server does not take this mail; others it may
        Unsure,   ///< the server has all of it and did not say whether it takes it: sent again, it might come twice
    };
    Outcome outcome = Outcome::TryLater;
    QString detail; ///< what the server or the network said
};

/// Hands in one message (RFC 5322, see messageBytes) for one address. Waits for the server, up to a minute; any thread
/// but the main one. `isCancelled` is asked meanwhile; a mail that is cancelled is to be tried later.
[[nodiscard]] MailAnswer handIn(const MailServer& server, const QString& to, const QByteArray& message,
                                const std::function<bool()>& isCancelled = {});

} // namespace madoguchi
