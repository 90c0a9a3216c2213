// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sentencerows.h"

#include <QCoreApplication>

namespace madoguchi {

namespace {

// clang-format off
constexpr SentenceRow rows[] = {
    {"letter.already-written", QT_TRANSLATE_NOOP("Sentences",
        "About {subject} this letter was written already: {number}, step {step}, on {day:day}. It is left out. "
        "Print {number} again where it is needed, or write the next one.")},
    {"letter.bad-step", QT_TRANSLATE_NOOP("Sentences",
        "There is no step {subject}: letters have the steps 1 to {most}. Nothing was written. Name one of these.")},
    {"letter.file-unreadable", QT_TRANSLATE_NOOP("Sentences",
        "The file {subject} cannot be read. Nothing was saved. Check its name and rights.[ ({reason})]")},
    {"letter.items-once", QT_TRANSLATE_NOOP("Sentences",
        "The text must say once where the items are listed: {subject}. Nothing was saved. Put it in the text, in one "
        "place.")},
    {"letter.list-of-person", QT_TRANSLATE_NOOP("Sentences",
        "A list of what is overdue is that of a whole section, and has no steps. Nothing was written. Name a section, or "
        "write overdue letters.")},
    {"letter.listed-today", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is left out: the head of the section has had today’s list, {number}. Print {number} again where it is "
        "needed; the next list can go tomorrow.")},
    {"letter.mail-in-hand", QT_TRANSLATE_NOOP("Sentences",
        "The mail of {subject} is being sent just now. Nothing was changed. Try again in a minute.")},
    {"letter.void-answered", QT_TRANSLATE_NOOP("Sentences",
        "{subject} has been answered. Nothing was changed: what people answered stays. Write to them again where it was "
        "wrong.")},
    {"letter.void-untried", QT_TRANSLATE_NOOP("Sentences",
        "{subject} has not been tried by mail. Nothing was changed. Undo it instead: its step is free again then.")},
    {"letter.void-needs-reason", QT_TRANSLATE_NOOP("Sentences",
        "The mail of {subject} was tried already. Nothing was changed. Say why the letter is void.")},
    {"letter.no-addressee", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is with nobody who can be written to. It is left out. Ask where it is kept, or give the user a section.")},
    {"letter.no-answer", QT_TRANSLATE_NOOP("Sentences",
        "There is neither an answer nor a promised day for {subject}. Nothing was saved. Enter one of them.")},
    {"letter.not-of-collection", QT_TRANSLATE_NOOP("Sentences",
        "Only requests to return are written within a collection. Nothing was written. Choose that kind of letter.")},
    {"letter.paper-needed", QT_TRANSLATE_NOOP("Sentences",
        "No mail address is known of {subject}, so their letters come out on paper. Nothing was written. Name the PDF for "
        "these letters with --out, or enter the addresses.")},
    {"letter.part-empty", QT_TRANSLATE_NOOP("Sentences",
        "“{field:fields}” is empty. Nothing was saved. Write what the letter is to say there.")},
    {"letter.promise-past", QT_TRANSLATE_NOOP("Sentences",
        "The promised day {subject:day} is past. Nothing was saved. Enter today or a later day.")},
    {"letter.return-by-past", QT_TRANSLATE_NOOP("Sentences",
        "A letter cannot ask for things by {subject:day}, which is past. Nothing was written. Choose today or a later day.")},
    {"letter.too-soon", QT_TRANSLATE_NOOP("Sentences",
        "About {subject} a letter went out not long ago: {number}, step {step}, on {day:day}. It is left out until the "
        "office’s wait is over. Choose the step yourself to write now.")},
    {"letter.unclosed-placeholder", QT_TRANSLATE_NOOP("Sentences",
        "In “{field:fields}”, line {line}, character {column}, a bracket is opened and not closed: {subject}. Nothing was "
        "saved. Close it, or take it out.")},
    {"letter.unknown-language", QT_TRANSLATE_NOOP("Sentences",
        "There are no letters in “{subject}”. Nothing was done. Choose ja or en.")},
    {"letter.unknown-placeholder", QT_TRANSLATE_NOOP("Sentences",
        "In “{field:fields}”, line {line}, character {column}, nobody knows what {subject} stands for. Nothing was saved. "
        "Use one of these: {known}.")},
    {"letter.wording-line", QT_TRANSLATE_NOOP("Sentences",
        "Line {line} is none of subject:, greeting:, head: and item: — “{subject}”. Nothing was saved. Write these four, "
        "an empty line and then the text.")},
    {"mail.bad-address", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” is not a mail address. Nothing was written for it. Correct the address of the user, or send the letter "
        "on paper.")},
    {"mail.login-refused", QT_TRANSLATE_NOOP("Sentences",
        "The mail server does not accept the user or the password. Nothing was sent; the letters wait. Check the user under "
        "Settings, Letters, and the password in MADOGUCHI_MAIL_PASSWORD of this computer.[ ({subject})]")},
    {"mail.no-encryption", QT_TRANSLATE_NOOP("Sentences",
        "The mail server offers no encryption. Nothing was sent; the letters wait. Choose the encryption it has under "
        "Settings, Letters, or ask whoever runs the server.[ ({subject})]")},
    {"mail.untrusted", QT_TRANSLATE_NOOP("Sentences",
        "Nobody this computer trusts vouches for the mail server. Nothing was sent; the letters wait. Check the name of the "
        "server, or have the certificate of its authority installed here.[ ({subject})]")},
    {"mail.no-address", QT_TRANSLATE_NOOP("Sentences",
        "For {subject} the ledger has no mail address any more. Nothing was changed. Enter the address of the user, or "
        "of the section’s head, or print the letter.")},
    {"mail.not-sent", QT_TRANSLATE_NOOP("Sentences",
        "The mail of {subject} was not sent, so it cannot have come back. Nothing was changed. Look at the list again.")},
    {"mail.no-server", QT_TRANSLATE_NOOP("Sentences",
        "No mail server is set up. Nothing was sent; what is queued waits. Have an owner enter it under Settings, Letters.")},
    {"mail.not-stuck", QT_TRANSLATE_NOOP("Sentences",
        "The mail of {subject} is on its way or sent. Nothing was changed. Look at the list again.")},
};
// clang-format on

} // namespace

std::span<const SentenceRow> letterSentences()
{
    return rows;
}

} // namespace madoguchi
