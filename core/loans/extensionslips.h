// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/settings.h"
#include "core/loans/loanout.h"

namespace madoguchi {

/// A stored extension slip and which of the loans stand on it.
struct ExtensionSlip {
    DocumentId document;
    QString number;
    QList<qsizetype> loans;
};

/// Numbers and stores one slip per holder. `dues` are the new ones, in the order of the loans.
[[nodiscard]] QList<ExtensionSlip> issueExtensionSlips(WriteScope& scope, const QList<LoanOut>& loans,
                                                       const QList<LoanDue>& dues,
                                                       const OrganisationSettings& settings);

} // namespace madoguchi
