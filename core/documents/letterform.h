// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/formparts.h"

namespace madoguchi {

struct LetterLine {
    QString assetNumber;
    QString itemName;
    QDate due;
    QTime dueTime;
    int daysLate = 0;
    QString holder;  ///< where a section is written to
    QString missing; ///< accessories that did not come back, where these are asked for
};

/// What a letter about loans says; on paper and, in other clothes, as a mail.
struct LetterContent {
    FormFrame frame;
    QString kind; ///< "notice", "overdue", "collection", "accessory" or "overdue-list"
    int step = 1;
    FormHolder holder;  ///< who is written to; a section alone: its head
    QDate returnBy;     ///< not set: nothing is asked back
    QStringList before; ///< paragraphs above the items, in the words of the office
    QStringList after;  ///< and below them
    QList<LetterLine> lines;

    QString subject;       ///< of the mail
    QString greeting;      ///< its first line
    QStringList itemLines; ///< the items in it
    QString mail;          ///< where it goes; may be empty
    QString copy;          ///< where a copy goes by mail; may be empty
    QString head;          ///< name of the section's head, where it goes to them; may be empty

    [[nodiscard]] bool isToHead() const { return holder.name.isEmpty(); }
};

/// The document of kind "letter": no amount of money, nothing to sign. One that chases a person of a section comes a
/// second time, marked as the copy for the section's head.
[[nodiscard]] Document letterDocument(const LetterContent& content);

/// The same as the text of a mail.
[[nodiscard]] QString letterMailText(const LetterContent& content);

} // namespace madoguchi
