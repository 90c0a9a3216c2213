// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/stocklevels.h"

#include "core/ledger/ledgertables.h"
#include "core/ledger/ledgerwriter.h"
#include "core/storage/connection.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using enum ColumnType;
using enum ColumnClass;

enum LevelColumn { Id_, KindOf, Minimum, UpTo, WithdrawnAt };

/// Of the kind; nothing where none was ever set.
std::optional<Row> lockLevel(WriteScope& scope, KindId kind)
{
    qint64 id = 0;
    {
        Cursor cursor = scope.connection().select(
            "select id from kind_stock where kind_id = ? and withdrawn_at is null", kind.value());
        if (cursor.next())
            id = cursor.number(0);
    }
    return id == 0 ? std::nullopt : scope.lock(stockLevelTable(), id);
}

StockLevel levelAt(const Cursor& cursor)
{
    const auto number = [&](int column) { return cursor.isNull(column) ? 0 : int(cursor.number(column)); };
    StockLevel level;
    level.kind = cursor.id<KindId>(0);
    level.name = cursor.text(1);
    level.category = kindCategoryFromCode(cursor.text(2)).value_or(KindCategory::Other);
    level.units = number(3);
    level.ready = number(4);
    level.toReset = number(5);
    level.onLoan = number(6);
    level.inRepair = number(7);
    level.reserved = number(8);
    level.minimum = number(9);
    level.target = number(10);
    return level;
}

} // namespace

const Table& stockLevelTable()
{
    static const Table table("kind_stock",
                             {{"id", Number},
                              {"kind_id", Number, Public, "kind", true},
                              {"minimum", Number},
                              {"target", Number},
                              {"withdrawn_at", Text}},
                             {},
                             {.label = {"kind_id"}, .keepsInUse = false, .unique = {{{"kind_id"}, {"withdrawn_at"}}}});
    return table;
}

const std::string& stockLevelSource()
{
    static const std::string sql =
        " from kind k left join (select a.kind_id,"
        " sum(case when a.state <> 'disposed' then 1 else 0 end) as units,"
        " sum(case when ll.id is null and a.state = 'usable' then 1 else 0 end) as ready,"
        " sum(case when ll.id is null and a.state = 'needs-reset' then 1 else 0 end) as to_reset,"
        " sum(case when ll.id is not null and a.state <> 'lost' then 1 else 0 end) as on_loan,"
        " sum(case when ll.id is null and a.state in ('in-repair', 'faulty') then 1 else 0 end) as in_repair"
        " from asset a"
        " left join loan_line ll on ll.asset_id = a.id and ll.returned_at is null and ll.withdrawn_at is null"
        " where a.withdrawn_at is null group by a.kind_id) s on s.kind_id = k.id"
        " left join (select kind_id, count(*) as reserved from reservation_line where closed_at is null"
        " and withdrawn_at is null and from_on <= ? and to_on >= ? group by kind_id) r on r.kind_id = k.id"
        " left join kind_stock ks on ks.kind_id = k.id and ks.withdrawn_at is null where k.withdrawn_at is null";
    return sql;
}

Result<ListStockLevels::Answer> ListStockLevels::run(ReadScope& scope) const
{
    Answer levels;
    Cursor cursor = scope.connection.select(
        std::string("select k.id, k.name, k.category, s.units, s.ready, s.to_reset, s.on_loan, s.in_repair, r.reserved,"
                    " ks.minimum, ks.target") +
            stockLevelSource() + " order by k.name_key, k.id",
        scope.today().addDays(days).toString(Qt::ISODate), scope.today().toString(Qt::ISODate));
    while (cursor.next()) {
        const StockLevel level = levelAt(cursor);
        if (!isShortOnly || level.shortage() > 0)
            levels << level;
    }
    std::stable_partition(levels.begin(), levels.end(), [](const StockLevel& level) { return level.shortage() > 0; });
    return levels;
}

QJsonObject SetStockLevel::toJson() const
{
    return {{u"kind"_s, QString::number(kind.value())}, {u"minimum"_s, minimum}, {u"target"_s, target}};
}

namespace {

Result<Done> storeLevel(WriteScope& scope, KindId kind, int minimum, int target)
{
    const std::optional<Row> kindRow = scope.lock(kindTable(), kind.value());
    if (!kindRow || !(*kindRow)[size_t(kindTable().withdrawnColumn())].isNull())
        return refusal(RefusalKind::NotFound, u"kind.unknown"_s, QString::number(kind.value()));
    const int upTo = target == 0 ? minimum : target;
    if (minimum < 0 || upTo < minimum || upTo > SetStockLevel::mostUnits)
        return refused(u"stock.bad-level"_s, (*kindRow)[size_t(kindTable().indexOf("name"))].toText(),
                       {{u"minimum"_s, minimum}, {u"target"_s, target}});
    const std::optional<Row> before = lockLevel(scope, kind);
    if (before) {
        Row after = *before;
        after[Minimum] = qint64(minimum);
        after[UpTo] = qint64(upTo);
        scope.update(stockLevelTable(), *before, after);
    } else if (minimum > 0 || upTo > 0) {
        scope.insert(stockLevelTable(), {scope.newId(), kind.value(), qint64(minimum), qint64(upTo), Value()});
    }
    return Done{};
}

} // namespace

Result<LedgerOutcome> SetStockLevel::run(WriteScope& scope) const
{
    if (const Result<Done> stored = storeLevel(scope, kind, minimum, target); !stored)
        return stored.refusal();
    if (scope.imageCount() == 0)
        return LedgerOutcome{kind.value(), {}};
    LedgerOutcome outcome{kind.value(), numberLedgerEdit(scope, 1)};
    scope.setWorkItem(u"LN-15"_s);
    return outcome;
}

QJsonObject SaveStockedKind::toJson() const
{
    QJsonObject json = kind.toJson();
    if (level) {
        json.insert(u"minimum"_s, level->minimum);
        json.insert(u"target"_s, level->target);
    }
    return json;
}

Result<LedgerOutcome> SaveStockedKind::run(WriteScope& scope) const
{
    const Result<KindId> saved = storeKind(scope, kind);
    if (!saved)
        return saved.refusal();
    if (level) {
        if (const Result<Done> stored = storeLevel(scope, *saved, level->minimum, level->target); !stored)
            return stored.refusal();
    }
    return LedgerOutcome{saved->value(), scope.imageCount() == 0 ? QString() : numberLedgerEdit(scope, 1)};
}

} // namespace madoguchi
