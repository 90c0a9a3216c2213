// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/incidentloan.h"

#include "core/base/codekey.h"

namespace madoguchi {

namespace {

/// Lines with the loan they belong to: `loan` says which that is.
std::string linesOf(const char* loan)
{
    return std::string("select ll.id, l.person_id, l.section_id, coalesce(p.name, s.name, pl.name),"
                       " coalesce(ps.name, s.name), d.number, ll.lent_at, ll.returned_at"
                       " from loan_line ll join loan l on l.id = ") +
           loan +
           " left join person p on p.id = l.person_id left join section ps on ps.id = p.section_id"
           " left join section s on s.id = l.section_id left join place pl on pl.id = l.place_id"
           " left join document d on d.id = l.document_id where ll.withdrawn_at is null and ";
}

IncidentLoan loanAt(const Cursor& cursor)
{
    IncidentLoan loan;
    loan.line = cursor.id<LoanLineId>(0);
    loan.person = cursor.id<PersonId>(1);
    loan.sectionId = cursor.id<SectionId>(2);
    loan.holder = cursor.text(3);
    loan.section = cursor.text(4);
    loan.receipt = cursor.text(5);
    loan.lentAt = cursor.instant(6);
    loan.returnedAt = cursor.instant(7);
    return loan;
}

Result<IncidentLoan> loanOnReceipt(Connection& connection, AssetId asset, const QString& receipt)
{
    Cursor cursor = connection.select(linesOf("ll.loan_id") +
                                          "ll.asset_id = ? and d.number = ? order by ll.returned_at desc, ll.id desc",
                                      asset, codeKey(receipt));
    if (!cursor.next())
        return refusal(RefusalKind::NotFound, QStringLiteral("incident.not-on-receipt"), receipt);
    return loanAt(cursor);
}

} // namespace

std::optional<IncidentLoan> readIncidentLoan(Connection& connection, AssetId asset, LoanLineId line)
{
    Cursor cursor = connection.select(linesOf("ll.loan_id") + "ll.id = ? and ll.asset_id = ?", line, asset);
    return cursor.next() ? std::optional(loanAt(cursor)) : std::nullopt;
}

std::optional<IncidentLoan> readIncidentLoanAt(Connection& connection, LoanLineId line, Instant at)
{
    Cursor cursor = connection.select(
        linesOf("coalesce((select c.from_loan_id from loan_custody c where c.loan_line_id = ll.id"
                " and c.withdrawn_at is null and c.held_until > ? order by c.held_until, c.id limit 1), ll.loan_id)") +
            "ll.id = ?",
        at.toIso(), line);
    return cursor.next() ? std::optional(loanAt(cursor)) : std::nullopt;
}

Result<IncidentLoan> AskIncidentLoan::run(ReadScope& scope) const
{
    if (line.isValid()) {
        std::optional<IncidentLoan> loan = readIncidentLoan(scope.connection, asset, line);
        if (!loan)
            return refusal(RefusalKind::NotFound, QStringLiteral("loan.line-unknown"), QString::number(line.value()));
        return *std::move(loan);
    }
    if (!receipt.trimmed().isEmpty())
        return loanOnReceipt(scope.connection, asset, receipt);
    Cursor cursor =
        scope.connection.select(linesOf("ll.loan_id") + "ll.asset_id = ? order by case when ll.returned_at is null"
                                                        " then 0 else 1 end, ll.returned_at desc, ll.id desc limit 1",
                                asset);
    return cursor.next() ? loanAt(cursor) : IncidentLoan();
}

bool mayHaveHappenedOn(const IncidentLoan& loan, Instant occurredAt)
{
    if (!loan.line.isValid())
        return false;
    const QDate day = occurredAt.localDay();
    const bool isOver = loan.returnedAt.isValid() && day > loan.returnedAt.localDay();
    return !isOver && day >= loan.lentAt.localDay();
}

} // namespace madoguchi
