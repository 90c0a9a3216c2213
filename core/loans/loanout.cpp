// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/loanout.h"

#include "core/ledger/ledgerquestions.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

Result<LoanOut> readLoanOut(Connection& connection, AssetId id, Instant now)
{
    std::optional<AssetRecord> asset = readAsset(connection, id, now);
    if (!asset)
        return refusal(RefusalKind::NotFound, u"asset.unknown"_s, QString::number(id.value()));
    if (!asset->holder)
        return refused(u"loan.not-out"_s, asset->values.assetNo);
    LoanOut loan;
    loan.asset = *std::move(asset);
    const HolderInfo& holder = *loan.asset.holder;
    loan.line = holder.line;
    loan.holder = holder.name;
    loan.receipt = holder.document;
    loan.due = holder.due;
    Cursor cursor = connection.select(
        "select l.person_id, l.section_id, (select count(*) from loan_extension e where e.loan_line_id = ll.id"
        " and e.withdrawn_at is null) from loan_line ll join loan l on l.id = ll.loan_id where ll.id = ?",
        loan.line);
    if (cursor.next()) {
        loan.person = cursor.id<PersonId>(0);
        loan.section = cursor.id<SectionId>(1);
        loan.extensions = int(cursor.number(2));
    }
    return loan;
}

Result<Done> checkSeen(const LoanOut& loan, const SeenLoan& seen)
{
    const bool isSame = (!seen.line.isValid() || seen.line == loan.line) && (!seen.due || *seen.due == loan.due);
    if (isSame)
        return Done{};
    return refusal(RefusalKind::Conflict, u"loan.changed-meanwhile"_s, loan.asset.values.assetNo,
                   {{u"holder"_s, loan.holder}, {u"due"_s, loan.due.day.toString(Qt::ISODate)}});
}

Result<Done> holdAssets(WriteScope& scope, const QList<AssetId>& assets)
{
    if (assets.isEmpty())
        return refused(u"loan.no-items"_s);
    std::vector<qint64> ids;
    for (AssetId asset : assets)
        ids.push_back(asset.value());
    std::sort(ids.begin(), ids.end());
    if (std::adjacent_find(ids.begin(), ids.end()) != ids.end())
        return refused(u"asset.twice"_s);
    scope.holdAll("asset", std::move(ids));
    return Done{};
}

QString textOf(const LoanDue& due)
{
    return QString(due.day.toString(Qt::ISODate) + u' ' + due.time).trimmed();
}

QTime timeOf(const LoanDue& due)
{
    return QTime::fromString(due.time, u"HH:mm"_s);
}

LoanDue dueFromText(const QString& text)
{
    return {QDate::fromString(text.section(u' ', 0, 0), Qt::ISODate), text.section(u' ', 1, 1)};
}

} // namespace madoguchi
