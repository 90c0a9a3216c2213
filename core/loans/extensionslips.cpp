// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/extensionslips.h"

#include "core/documents/extensionform.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/paperframe.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// Which loans are whose, in the order in which the holders come.
QList<QList<qsizetype>> byHolder(const QList<LoanOut>& loans)
{
    QList<QList<qsizetype>> groups;
    for (qsizetype i = 0; i < loans.size(); ++i) {
        const auto isSame = [&](const QList<qsizetype>& group) {
            const LoanOut& first = loans.at(group.first());
            return first.person == loans.at(i).person && first.section == loans.at(i).section &&
                   first.holder == loans.at(i).holder;
        };
        const auto found = std::find_if(groups.begin(), groups.end(), isSame);
        if (found == groups.end())
            groups << QList<qsizetype>{i};
        else
            found->append(i);
    }
    return groups;
}

} // namespace

QList<ExtensionSlip> issueExtensionSlips(WriteScope& scope, const QList<LoanOut>& loans, const QList<LoanDue>& dues,
                                         const OrganisationSettings& settings)
{
    QList<ExtensionSlip> slips;
    const QList<QList<qsizetype>> groups = byHolder(loans);
    for (const QList<qsizetype>& group : groups) {
        const LoanOut& first = loans.at(group.first());
        const std::optional<PersonRecord> person =
            first.person.isValid() ? readPerson(scope.connection(), first.person) : std::nullopt;
        const PaperDraft draft = beginPaper(scope, DocumentKind::Extension, settings, person);
        ExtensionContent content;
        content.frame = draft.frame;
        content.holder = formHolder(person, first.holder);
        content.reason = scope.command().reason;
        content.authority = scope.command().authority;
        for (qsizetype i : group) {
            const LoanOut& loan = loans.at(i);
            content.lines << ExtensionLine{
                loan.asset.values.assetNo, loan.asset.title(), loan.receipt,      loan.due.day,
                timeOf(loan.due),          dues.at(i).day,     timeOf(dues.at(i))};
        }
        const IssuedPaper slip =
            storePaper(scope, draft, extensionDocument(content), group.size(), first.person, first.section);
        slips << ExtensionSlip{slip.document, slip.number, group};
    }
    return slips;
}

} // namespace madoguchi
