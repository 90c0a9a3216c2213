// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/attachments.h"

namespace madoguchi {

/// The journalled table that says at which return a picture was taken. Columns are only ever appended.
[[nodiscard]] const Table& returnPictureTable();

/// Keeps a picture with an item and with its return: how it looked when it came back. The return stands, whatever
/// becomes of the picture. Codes "loan.line-unknown" (not back), "attachment.no-picture", and those of AttachFile.
struct AttachToReturn {
    static constexpr const char* name = "loans.attach-to-return";
    static constexpr Permission permission = Permission::Lend;
    using Outcome = LedgerOutcome;

    LoanLineId line;
    AttachmentFile file;

    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// The pictures of a return, the oldest first, without their bytes.
struct AskReturnPictures {
    using Answer = QList<AttachmentRecord>;
    LoanLineId line;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
