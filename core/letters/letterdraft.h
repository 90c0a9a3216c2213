// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/letters/mailmessage.h"

#include <QStringList>

#include <functional>

namespace madoguchi {

/// The mail of a letter, from what was stored when it was written: to whom it was addressed then; one that goes by mail
/// to the address in the queue. Codes:
/// "document.unknown", "document.no-snapshot", "document.already-undone", and those of letterOfSnapshot.
struct AskLetterMail {
    using Answer = MailMessage;
    QString number;
    Result<Answer> run(ReadScope& scope) const;
};

/// What the paper of a letter is as a PDF; empty: the draft goes without it.
using LetterPdf = std::function<Result<QByteArray>(const QString& number)>;

struct WrittenDrafts {
    QStringList files;
    QStringList withoutAddress; ///< numbers of those nobody's address is known for
};

/// Writes a draft (.eml) of each letter into a folder, which is made when it is not there; a file that was there is
/// written anew. Codes: "file.not-writable", those of AskLetterMail, messageBytes and writeWholeFile. What is written
/// when one of them fails stays.
[[nodiscard]] Result<WrittenDrafts> writeDrafts(Desk& desk, const QStringList& numbers, const QString& folder,
                                                const LetterPdf& pdf = {});

} // namespace madoguchi
