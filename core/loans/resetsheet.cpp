// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/resetsheet.h"

#include "core/documents/formparts.h"
#include "core/loans/officelist.h"

#include <QHash>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* waiting = "a.withdrawn_at is null and a.state = 'needs-reset'";

FormTable tableOfResets()
{
    const auto word = [](const QString& code) { return Phrase::word(code); };
    FormTable table;
    table.columns = {{word(u"column.no"_s), 8, Alignment::Right, true},
                     {word(u"asset.number"_s), 28, Alignment::Left, true},
                     {word(u"asset.kind"_s), 46, Alignment::Left, false},
                     {word(u"asset.place"_s), 28, Alignment::Left, false},
                     {word(u"resets.returned"_s), 24, Alignment::Left, true},
                     {word(u"resets.missing"_s), 30, Alignment::Left, false},
                     {word(u"resets.reset"_s), 16, Alignment::Centre, false},
                     {word(u"resets.cleaned"_s), 14, Alignment::Centre, false},
                     {word(u"resets.tested"_s), 18, Alignment::Centre, false},
                     {word(u"resets.refilled"_s), 18, Alignment::Centre, false},
                     {word(u"resets.done-by"_s), 28, Alignment::Left, false},
                     {word(u"column.note"_s), 30, Alignment::Left, false}};
    return table;
}

/// Names of the accessories that did not come back with an item, by the item.
QHash<AssetId, QStringList> missingAccessories(Connection& connection)
{
    QHash<AssetId, QStringList> missing;
    Cursor cursor = connection.select(
        std::string("select ll.asset_id, la.name from loan_accessory la join loan_line ll on ll.id = la.loan_line_id"
                    " join asset a on a.id = ll.asset_id where la.returned_at is null and la.withdrawn_at is null"
                    " and ll.returned_at is not null and ll.withdrawn_at is null and ") +
        waiting + " order by la.id");
    while (cursor.next())
        missing[cursor.id<AssetId>(0)] << cursor.text(1);
    return missing;
}

} // namespace

Result<AskResetSheet::Answer> AskResetSheet::run(ReadScope& scope) const
{
    Result<ListContent> list = officeListNow(scope, u"list.resets"_s, printedBy);
    if (!list)
        return list.refusal();
    ListContent content = *std::move(list);
    if (kind.isValid()) {
        Cursor cursor = scope.connection.select("select name from kind where id = ? and withdrawn_at is null", kind);
        if (!cursor.next())
            return refusal(RefusalKind::NotFound, u"kind.unknown"_s, QString::number(kind.value()));
        content.scope = {{Phrase::word(u"asset.kind"_s), cursor.text(0), false}};
    }
    const QHash<AssetId, QStringList> missing = missingAccessories(scope.connection);
    content.table = tableOfResets();
    std::vector<Value> values;
    if (kind.isValid())
        values.emplace_back(kind.value());
    Cursor cursor = scope.connection.selectWith(
        std::string("select a.id, a.asset_no, k.name, a.model, p.name, (select max(ll.returned_at) from loan_line ll"
                    " where ll.asset_id = a.id and ll.withdrawn_at is null) from asset a join kind k on k.id ="
                    " a.kind_id left join place p on p.id = a.place_id where ") +
            waiting + (kind.isValid() ? " and a.kind_id = ?" : "") + " order by k.name_key, a.asset_key",
        values);
    const Phrase box(u"□"_s);
    while (cursor.next()) {
        const QString title = QString(cursor.text(2) + u' ' + cursor.text(3)).trimmed();
        const Phrase returned = cursor.isNull(5) ? Phrase() : Phrase::day(cursor.instant(5).localDay());
        content.table.rows << QList<Phrase>{QString::number(content.table.rows.size() + 1),
                                            cursor.text(1),
                                            title,
                                            cursor.text(4),
                                            returned,
                                            missing.value(cursor.id<AssetId>(0)).join(u", "_s),
                                            box,
                                            box,
                                            box,
                                            box,
                                            {},
                                            {}};
    }
    QList<Phrase> totals(content.table.columns.size());
    totals[1] = Phrase::word(u"table.total"_s);
    totals[2] = QString::number(content.table.rows.size());
    content.table.totals << totals;
    return listDocument(content);
}

} // namespace madoguchi
