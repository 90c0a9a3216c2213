// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/sparecheck.h"

#include "core/desk/settings.h"
#include "core/documents/formparts.h"
#include "core/documents/listform.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/assetstate.h"
#include "core/loans/idsjson.h"
#include "core/loans/loanout.h"
#include "core/loans/officelist.h"

#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using enum ColumnType;
using enum ColumnClass;

/// What the check of one item makes of it.
Result<ServiceOutcome::Item> checkOne(WriteScope& scope, AssetId id, bool isGood, const QString& note)
{
    const Result<AssetRecord> asset = lockAsset(scope, id);
    if (!asset)
        return asset.refusal();
    const QString& number = asset->values.assetNo;
    if (asset->holder || asset->values.state != AssetState::Usable)
        return refused(u"check.not-in-stock"_s, number, {{u"state"_s, assetStateCode(asset->values.state)}});
    if (!isGood && note.isEmpty())
        return refused(u"check.no-note"_s, number);
    const AssetState state = isGood ? AssetState::Usable : AssetState::Faulty;
    if (const Result<Done> moved = moveAsset(scope, *asset, state); !moved)
        return moved.refusal();
    scope.insert(assetCheckTable(),
                 {scope.newId(), id.value(), scope.atText(), Value::flag(isGood), Value::textOrNull(note), Value()});
    return ServiceOutcome::Item{number, state};
}

FormTable tableOfSpares()
{
    const auto word = [](const QString& code) { return Phrase::word(code); };
    FormTable table;
    table.columns = {{word(u"column.no"_s), 8, Alignment::Right, true},
                     {word(u"asset.number"_s), 28, Alignment::Left, true},
                     {word(u"asset.kind"_s), 56, Alignment::Left, false},
                     {word(u"asset.place"_s), 36, Alignment::Left, false},
                     {word(u"spares.last"_s), 28, Alignment::Left, true},
                     {word(u"spares.charged"_s), 16, Alignment::Centre, false},
                     {word(u"spares.starts"_s), 16, Alignment::Centre, false},
                     {word(u"spares.updated"_s), 16, Alignment::Centre, false},
                     {word(u"column.note"_s), 40, Alignment::Left, false}};
    return table;
}

} // namespace

const Table& assetCheckTable()
{
    static const Table table("asset_check",
                             {{"id", Number},
                              {"asset_id", Number, Public, "asset", true},
                              {"checked_at", Text},
                              {"is_good", Number},
                              {"note", Text, Personal},
                              {"withdrawn_at", Text}},
                             {}, {.label = {"asset_id"}});
    return table;
}

Result<ServiceOutcome> CheckSpares::run(WriteScope& scope) const
{
    if (const Result<Done> held = holdAssets(scope, good + bad); !held)
        return held.refusal();
    ServiceOutcome outcome;
    Refusal refusal;
    const auto check = [&](AssetId id, bool isGood) {
        const Result<ServiceOutcome::Item> item = checkOne(scope, id, isGood, note.trimmed());
        if (item) {
            outcome.items << *item;
            return;
        }
        refusal.kind = item.refusal().kind;
        refusal.problems << item.refusal().problems;
    };
    for (AssetId id : good)
        check(id, true);
    for (AssetId id : bad)
        check(id, false);
    if (!refusal.problems.isEmpty())
        return refusal;
    scope.setWorkItem(u"LN-24"_s);
    return outcome;
}

QJsonObject CheckSpares::toJson() const
{
    return {{u"good"_s, idsJson(good)}, {u"bad"_s, idsJson(bad)}};
}

Result<AskSpareSheet::Answer> AskSpareSheet::run(ReadScope& scope) const
{
    QString kindName;
    {
        Cursor cursor = scope.connection.select("select name from kind where id = ? and withdrawn_at is null", kind);
        if (!cursor.next())
            return refusal(RefusalKind::NotFound, u"kind.unknown"_s, QString::number(kind.value()));
        kindName = cursor.text(0);
    }
    Result<ListContent> list = officeListNow(scope, u"list.spares"_s, printedBy);
    if (!list)
        return list.refusal();
    ListContent content = *std::move(list);
    content.scope = {{Phrase::word(u"asset.kind"_s), kindName, false}};
    content.table = tableOfSpares();
    Cursor cursor = scope.connection.select(
        "select a.asset_no, k.name, a.model, p.name, (select max(c.checked_at) from asset_check c where c.asset_id = "
        "a.id"
        " and c.withdrawn_at is null) from asset a join kind k on k.id = a.kind_id left join place p on p.id = "
        "a.place_id"
        " where a.kind_id = ? and a.withdrawn_at is null and a.state = 'usable' and not exists (select 1 from "
        "loan_line ll"
        " where ll.asset_id = a.id and ll.returned_at is null and ll.withdrawn_at is null) order by a.asset_key",
        kind);
    while (cursor.next()) {
        const QString title = QString(cursor.text(1) + u' ' + cursor.text(2)).trimmed();
        const Phrase last = cursor.isNull(4) ? Phrase() : Phrase::day(cursor.instant(4).localDay());
        content.table.rows << QList<Phrase>{QString::number(content.table.rows.size() + 1),
                                            cursor.text(0),
                                            title,
                                            cursor.text(3),
                                            last,
                                            u"□"_s,
                                            u"□"_s,
                                            u"□"_s,
                                            {}};
    }
    content.table.totals << QList<Phrase>{
        {}, Phrase::word(u"table.total"_s), QString::number(content.table.rows.size()), {}, {}, {}, {}, {}, {}};
    return listDocument(content);
}

Result<AskLastCheck::Answer> AskLastCheck::run(ReadScope& scope) const
{
    Cursor cursor = scope.connection.select(
        "select checked_at from asset_check where asset_id = ? and withdrawn_at is null order by checked_at desc",
        asset);
    return cursor.next() ? cursor.instant(0) : Instant();
}

} // namespace madoguchi
