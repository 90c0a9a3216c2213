// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/formparts.h"

namespace madoguchi {

/// So much of a consumable.
struct IssueLine {
    QString number;
    QString name;
    qint64 quantity = 0;
    QString unit;
};

/// What a 消耗品受領書 says: handed out for good, with no day of return.
struct IssueContent {
    FormFrame frame;
    FormHolder recipient;
    FormReceiver receiver = {}; ///< where somebody else receives
    QList<IssueLine> lines;
    QDate issuedOn;
    QString purpose;
    QString authority = {}; ///< application number, approver
};

/// The lines as a table, below this heading.
[[nodiscard]] FormTable issueTable(const QList<IssueLine>& lines, const Phrase& heading);

/// The document of kind "issue": original and copy. Where no addressee is given it is addressed to the issuer, because
/// whoever receives signs it for the office.
[[nodiscard]] Document issueDocument(const IssueContent& content);

} // namespace madoguchi
