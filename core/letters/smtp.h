// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/settings.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

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
    QString caFile;   ///< PEM file of the authority that vouches for the server, where this computer's own do not:
                      ///< from the environment (MADOGUCHI_MAIL_CA); empty: those of this computer

    [[nodiscard]] bool isKnown() const { return !host.isEmpty(); }
};

/// The server the office has chosen, with the password and the authority of this computer's environment.
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
    /// What the server or the network said; where it is known what that means, with its code before it:
    /// "mail.untrusted: …" (nobody we trust vouches for the server), "mail.no-encryption: …" (it is asked for, and the
    /// server has none), "mail.login-refused: …" (user or password). ui/text/mailwords.h has the sentences.
    QString detail;
};

/// Hands in one message (RFC 5322, see messageBytes) for these addresses: for all of them or for none. Waits for the
/// server, up to a minute; any thread but the main one. `isCancelled` is asked meanwhile; a mail that is cancelled is
/// to be tried later.
[[nodiscard]] MailAnswer handIn(const MailServer& server, const QStringList& to, const QByteArray& message,
                                const std::function<bool()>& isCancelled = {});

} // namespace madoguchi
