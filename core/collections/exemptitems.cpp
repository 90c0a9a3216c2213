// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collections/exemptitems.h"

#include "core/collections/collectionlookups.h"
#include "core/collections/collectiontables.h"

#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// The line of a collection, unless it is not there or its item is back.
Result<qint64> lineToExempt(Connection& connection, CollectionId collection, LoanLineId loanLine)
{
    Cursor cursor = connection.select(
        "select x.id, a.asset_no, ll.returned_at from collection_line x join asset a on a.id = x.asset_id"
        " join loan_line ll on ll.id = x.loan_line_id"
        " where x.collection_id = ? and x.loan_line_id = ? and x.withdrawn_at is null and ll.withdrawn_at is null",
        collection, loanLine);
    if (!cursor.next())
        return refused(u"collection.not-in-it"_s, QString::number(loanLine.value()));
    if (!cursor.isNull(2))
        return refused(u"collection.already-back"_s, cursor.text(1));
    return cursor.number(0);
}

} // namespace

Result<ExemptItems::Outcome> ExemptItems::run(WriteScope& write) const
{
    using C = CollectionLineColumn;
    if (const Result<Done> open = holdOpenCollection(write, collection); !open)
        return open.refusal();
    if (note.trimmed().isEmpty())
        return refused(u"collection.needs-note"_s);
    if (lines.isEmpty())
        return refused(u"collection.no-items"_s);
    for (LoanLineId loanLine : lines) {
        const Result<qint64> line = lineToExempt(write.connection(), collection, loanLine);
        if (!line)
            return line.refusal();
        const std::optional<Row> before = write.lock(collectionLineTable(), *line);
        Row after = *before;
        after[C::ExemptedAt] = write.atText();
        after[C::ExemptedBy] = write.actor().operatorId.value();
        after[C::ExemptNote] = note.trimmed();
        write.update(collectionLineTable(), *before, after);
    }
    write.setWorkItem(u"LN-27"_s);
    return Outcome{collectionNumber(write.connection(), collection), int(lines.size())};
}

QJsonObject ExemptItems::toJson() const
{
    QJsonArray ids;
    for (LoanLineId line : lines)
        ids << QString::number(line.value());
    return {{u"collection"_s, QString::number(collection.value())}, {u"lines"_s, ids}};
}

QJsonObject ExemptItems::Outcome::toJson() const
{
    return {{u"collection"_s, number}, {u"items"_s, items}};
}

ExemptItems::Outcome ExemptItems::Outcome::fromJson(const QJsonObject& json)
{
    return {json.value(u"collection"_s).toString(), json.value(u"items"_s).toInt()};
}

} // namespace madoguchi
