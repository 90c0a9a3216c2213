// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/stocktakecolumns.h"

#include "core/stocktake/linestanding.h"

#include <array>

namespace madoguchi::columns {

using enum CellType;

namespace {

template<size_t... sizes>
consteval auto joinedSql(const char (&... parts)[sizes])
{
    std::array<char, (sizes + ...) - sizeof...(sizes) + 1> text{};
    size_t at = 0;
    const auto add = [&](const char* part, size_t size) {
        for (size_t i = 0; i + 1 < size; ++i)
            text[at++] = part[i];
    };
    (add(parts, sizes), ...);
    return text;
}

/// The code of what was counted, or of how a line stands that nobody has seen; as StocktakeStatus counts them.
constexpr auto countedCodeSql =
    joinedSql("case when sc.verdict = 'expected' then 'stocktake.found'"
              " when sc.id is not null then 'stocktake.' || sc.verdict when ",
              wasInRepair,
              " then 'stocktake.in-repair' when x.is_lent = 1 then 'stocktake.away'"
              " when s.closed_at is not null then case when d.id is null then 'stocktake.gone-since'"
              " else 'stocktake.missing' end when ",
              isGoneSince, " then 'stocktake.gone-since' else 'stocktake.missing' end");
/// In the order of the report: first what was found, last what was not expected.
constexpr auto countedOrderSql =
    joinedSql("case when sc.verdict = 'expected' then 0 when sc.verdict = 'misplaced' then 2"
              " when sc.verdict = 'on-loan' then 3 when sc.verdict = 'unexpected' then 4 when sc.id is not null then 5"
              " when ",
              wasInRepair,
              " then 7 when x.is_lent = 1 then 6 when s.closed_at is not null then case when d.id is null then 8"
              " else 1 end when ",
              isGoneSince, " then 8 else 1 end");

} // namespace

// clang-format off
const ReportColumn countedAs{"verdict", "stocktake.verdict", Word, 1.9, countedCodeSql.data(), countedOrderSql.data(),
    countedOrderSql.data()};
const ReportColumn countedKind{"kind", "asset.kind", Text, 2.7, "k.name",
    "case when k.id is null then 1 else 0 end, k.name_key, k.id", "coalesce(k.id, 0)"};
const ReportColumn countedCode{"code", "stocktake.code", Key, 2, "sc.code"};
const ReportColumn belongsAt{"place", "stocktake.place", Text, 3.6, "pl.name",
    "case when pl.id is null then 1 else 0 end, pl.name_key, pl.id", "coalesce(pl.id, 0)"};
const ReportColumn heldBy{"holder", "stocktake.holder", Text, 2.2, "coalesce(p.name, hs.name)"};
const ReportColumn heldIn{"section", "holder.section", Text, 2.8, "coalesce(ps.name, hs.name)",
    "case when coalesce(ps.id, hs.id) is null then 1 else 0 end, coalesce(ps.name_key, hs.name_key), coalesce(ps.id, hs.id)",
    "coalesce(ps.id, hs.id, 0)"};
const ReportColumn seenAt{"seen", "stocktake.seen", Text, 3.4, "coalesce(seen.name, asked.name)"};
const ReportColumn seenWhen{"seen-at", "stocktake.seen-at", Moment, 2.4, "sc.scanned_at"};
const ReportColumn seenBy{"operator", "stocktake.counted-by", Text, 2, "o.name",
    "case when o.id is null then 1 else 0 end, o.name, o.id", "coalesce(o.id, 0)"};
const ReportColumn why{"reason", "stocktake.reason", Word, 2.6, "'stocktake.reason-' || coalesce(d.reason, sc.reason)"};
const ReportColumn cause{"cause", "stocktake.cause", Word, 2.2, "'stocktake.cause-' || d.cause",
    "coalesce(d.cause, '~')", "coalesce(d.cause, '')"};
const ReportColumn settledAt{"settled-at", "stocktake.settled-at", Moment, 2.4, "d.settled_at"};
const ReportColumn settledBy{"settled-by", "stocktake.settled-by", Text, 2, "settler.name"};
const ReportColumn countedRemark{"note", "column.remarks", Text, 2.6, "coalesce(d.note, sc.note)"};
// clang-format on

} // namespace madoguchi::columns
