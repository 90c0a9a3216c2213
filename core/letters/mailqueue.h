// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/desk/readscope.h"
#include "core/journal/writescope.h"
#include "core/letters/lettertables.h"
#include "core/letters/mailaddresses.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace madoguchi {

/// The journalled table of letters on their way by mail. Columns are only ever appended.
[[nodiscard]] const Table& letterMailTable();
struct LetterMailColumn {
    enum {
        Id,
        LetterId,
        Address,
        State,
        QueuedAt,
        Tries,
        NextTryAt,
        BegunAt,
        SentAt,
        Error,
        WithdrawnAt,
        CopyTo,
        BouncedAt
    };
};

/// Where a mail stands.
enum class MailState {
    Queued,  ///< waits for its next try
    Sending, ///< a counter has it in hand
    Unsure, ///< whole with the server, which never said whether it takes it; or a counter had it in hand and never said
            ///< how it went: people look before it is sent again
    Sent,
    Failed,  ///< refused, or tried often enough: sent again only when somebody asks for it
    Off,     ///< called off: everything it asks for has come back
    Bounced, ///< sent, and came back undelivered: somebody said so (RecordBounce)
};
[[nodiscard]] QString mailStateCode(MailState state);

struct MailRecord {
    qint64 id = 0;
    QString number; ///< of the letter
    QString to;     ///< name of the person
    QString address;
    MailState state = MailState::Queued;
    int tries = 0;
    Instant nextTryAt;
    Instant sentAt; ///< the last time; also of one that is to be sent again
    QString error;  ///< what the server said last, or what came back with it
    QString copyTo; ///< address of the section's head, who gets a copy; empty: nobody
    Instant bouncedAt;

    /// Somebody may have it already.
    [[nodiscard]] bool isTried() const
    {
        return tries > 0 || state != MailState::Queued || sentAt.isValid() || !error.isEmpty();
    }
};

/// Whether a counter that took a mail in hand then has had it too long to be still at it.
[[nodiscard]] bool isForgotten(Instant begunAt, Instant now);

/// The mail of a letter; nothing where it goes another way.
[[nodiscard]] std::optional<MailRecord> mailOfLetter(Connection& connection, LetterId letter, Instant now);

/// Waits for people: failed, unsure or come back.
[[nodiscard]] bool isStuck(MailState state);

// For verbs:

/// Puts a letter that is just written into the queue, inside the verb that writes it.
void queueMail(WriteScope& scope, LetterId letter, const MailAddresses& addresses);

/// The mail of a letter under its lock, by the letter's number; nothing where it has none.
[[nodiscard]] std::optional<Row> lockMail(WriteScope& scope, const QString& number);

/// Where a row of it stands.
[[nodiscard]] MailState mailStateOf(const Row& row, Instant now);

/// Those of the letters that were not sent yet, or all; newest first.
struct ListMails {
    using Answer = QList<MailRecord>;
    bool isOpenOnly = true;
    int limit = 500;
    Result<Answer> run(ReadScope& scope) const;
};

/// How many wait and may be tried now, how many wait for later, and how many wait for people.
struct MailCounts {
    int due = 0;
    int waiting = 0;
    int stuck = 0; ///< failed or unsure
};
struct CountMails {
    using Answer = MailCounts;
    Result<Answer> run(ReadScope& scope) const;
};

/// A counter takes mails in hand, so that no other sends them at the same time.
struct TakeMails {
    static constexpr const char* name = "letters.take-mails";
    static constexpr Permission permission = Permission::Lend;
    struct Outcome {
        QStringList numbers; ///< of the letters
        QJsonObject toJson() const;
        static Outcome fromJson(const QJsonObject& json);
    };
    /// So few that they are handed in long before somebody could take them for forgotten.
    int most = 5;
    QJsonObject toJson() const { return {{QStringLiteral("most"), most}}; }
    Result<Outcome> run(WriteScope& scope) const;
};

/// How each went. One that may be tried later waits longer each time; after the eighth try it waits for people. That
/// one was sent is noted also where it was called off meanwhile, or asked for again: what went out, went out.
struct NoteMails {
    static constexpr const char* name = "letters.note-mails";
    static constexpr Permission permission = Permission::Lend;
    struct Outcome {
        QJsonObject toJson() const { return {}; }
        static Outcome fromJson(const QJsonObject&) { return {}; }
    };
    struct Note {
        QString number;
        MailState state = MailState::Sent; ///< Sent, Failed, Unsure, Off, or Queued: to be tried later
        QString error;
        bool isTried = true; ///< false: given back untried
    };
    QList<Note> notes;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// How long a mail waits after so many tries, in minutes.
[[nodiscard]] int mailWaitMinutes(int tries);
inline constexpr int mostMailTries = 8;

} // namespace madoguchi
