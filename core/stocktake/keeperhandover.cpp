// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stocktake/keeperhandover.h"

#include "core/desk/desktables.h"
#include "core/journal/changerow.h"
#include "core/loans/paperframe.h"
#include "core/stocktake/linestanding.h"
#include "core/stocktake/stocktakelookups.h"
#include "core/stocktake/stocktakepapers.h"
#include "core/stocktake/stocktaketables.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

Phrase named(const Keeper& keeper)
{
    return keeper.post.isEmpty() ? Phrase(keeper.name) : Phrase::lines({keeper.post, keeper.name});
}

FieldGroup facts(const KeeperHandoverContent& content)
{
    const StocktakeRecord& record = content.status.record;
    FieldGroup group{Phrase::word(u"keeper.change"_s), {}};
    addField(group.fields, u"keeper.from", named(content.from));
    addField(group.fields, u"keeper.to", named(content.to));
    addField(group.fields, u"keeper.day", Phrase::day(content.day));
    addField(group.fields, u"stocktake.number", record.number);
    addField(group.fields, u"list.scope", stocktakeScope(record), true);
    addField(group.fields, u"keeper.counted-at", Phrase::moment(record.closedAt.toLocal()));
    addField(group.fields, u"keeper.papers", content.papers, true);
    addField(group.fields, u"column.remarks", content.remark, true);
    return group;
}

FormTable kindTable(const QList<KeptKind>& kinds)
{
    FormTable table;
    table.heading = Phrase::word(u"keeper.things"_s);
    const auto column = [](const QString& code, double width) {
        return FormColumn{Phrase::word(code), width, Alignment::Right, true};
    };
    table.columns = {column(u"column.no"_s, 10),       {Phrase::word(u"keeper.kind"_s), 80, Alignment::Left, false},
                     column(u"keeper.count"_s, 26),    column(u"keeper.lent"_s, 26),
                     column(u"keeper.repaired"_s, 26), column(u"keeper.missing"_s, 26)};
    const auto counts = [](const KeptKind& kind) {
        return QList<Phrase>{QString::number(kind.count), QString::number(kind.lent), QString::number(kind.inRepair),
                             QString::number(kind.missing)};
    };
    KeptKind all;
    for (const KeptKind& kind : kinds) {
        table.rows << QList<Phrase>{QString::number(table.rows.size() + 1), kind.kind} + counts(kind);
        all.count += kind.count;
        all.lent += kind.lent;
        all.inRepair += kind.inRepair;
        all.missing += kind.missing;
    }
    table.totals << QList<Phrase>{{}, Phrase::word(u"table.total"_s)} + counts(all);
    return table;
}

/// How many of each type, as the session has counted them. What turned up afterwards is not missing any more.
QList<KeptKind> keptKinds(Connection& connection, StocktakeId stocktake)
{
    QList<KeptKind> kinds;
    Cursor cursor = connection.select(
        std::string("select k.name, count(*), sum(x.is_lent), sum(case when d.id is null then 0 else 1 end),"
                    " sum(case when ") +
            wasInRepair +
            " then 1 else 0 end) from stocktake_line x join stocktake s on s.id = x.stocktake_id"
            " join asset a on a.id = x.asset_id join kind k on k.id = a.kind_id"
            " left join stocktake_difference d on d.stocktake_id = x.stocktake_id and d.asset_id = x.asset_id"
            " and d.kind = 'missing' and d.withdrawn_at is null and coalesce(d.cause, '') <> 'found-later'"
            " where x.stocktake_id = ? and x.withdrawn_at is null group by k.id, k.name order by k.name, k.id",
        stocktake);
    while (cursor.next())
        kinds << KeptKind{cursor.text(0), int(cursor.number(1)), int(cursor.number(2) - cursor.number(4)),
                          int(cursor.number(3)), int(cursor.number(4))};
    return kinds;
}

Result<StocktakeStatus> countedForChange(WriteScope& write, StocktakeId id)
{
    using C = StocktakeColumn;
    const std::optional<Row> row = write.lock(stocktakeTable(), id.value());
    std::optional<StocktakeStatus> status = row ? readStocktake(write.connection(), id) : std::nullopt;
    if (!status)
        return refusal(RefusalKind::NotFound, u"stocktake.unknown"_s, QString::number(id.value()));
    if ((*row)[C::ClosedAt].isNull())
        return refused(u"stocktake.not-closed"_s, status->record.number);
    if (status->record.type != StocktakeType::Change)
        return refused(u"keeper.not-change"_s, status->record.number);
    return *std::move(status);
}

Result<Done> checkKeepers(const IssueKeeperHandover& verb)
{
    const QString from = verb.from.name.simplified();
    const QString to = verb.to.name.simplified();
    if (from.isEmpty() || to.isEmpty())
        return refused(u"keeper.no-name"_s);
    if (from == to && verb.from.post.simplified() == verb.to.post.simplified())
        return refused(u"keeper.same"_s, from);
    if (!verb.day.isValid())
        return refused(u"keeper.no-day"_s);
    return Done{};
}

/// The paper before it does not count any more.
void putInPlaceOf(WriteScope& write, StocktakeId stocktake, DocumentId document)
{
    qint64 before = 0;
    changeRow(write, stocktakeTable(), stocktake.value(), [&](Row& row) {
        before = row[StocktakeColumn::HandoverDocumentId].toNumber();
        row[StocktakeColumn::HandoverDocumentId] = document.value();
    });
    if (before != 0)
        withdrawRow(write, documentTable(), before);
}

} // namespace

Document keeperHandoverDocument(const KeeperHandoverContent& content)
{
    Document document = framed(content.frame, u"keeper-handover"_s, Phrase::word(u"form.keeper-handover"_s));
    document.addressee = {content.frame.issuer.organisation, {}};
    const int open = content.status.open();
    document.blocks << Paragraphs{{}, {Phrase::word(u"keeper.statement"_s)}, false} << facts(content)
                    << kindTable(content.kinds)
                    << Paragraphs{{},
                                  {open == 0 ? Phrase::word(u"keeper.nothing-open"_s)
                                             : Phrase::word(u"keeper.open"_s, {QString::number(open)}),
                                   Phrase::word(u"keeper.details"_s, {content.status.record.number})},
                                  false}
                    << SignatureRow{{signedBox(u"keeper.from"_s, content.from.name),
                                     signedBox(u"keeper.to"_s, content.to.name),
                                     signedBox(u"stocktake.witness"_s, {})}};
    return document;
}

Result<IssueKeeperHandover::Outcome> IssueKeeperHandover::run(WriteScope& write) const
{
    if (const Result<Done> named = checkKeepers(*this); !named)
        return named.refusal();
    const Result<StocktakeStatus> status = countedForChange(write, stocktake);
    if (!status)
        return status.refusal();
    const PaperDraft draft = beginPaper(write, DocumentKind::KeeperHandover, readSettings(write.connection()));
    const auto tidy = [](const Keeper& keeper) { return Keeper{keeper.name.simplified(), keeper.post.simplified()}; };
    KeeperHandoverContent content{draft.frame,      *status,         keptKinds(write.connection(), stocktake),
                                  tidy(from),       tidy(to),        day,
                                  papers.trimmed(), remark.trimmed()};
    const int count = status->record.lines;
    const IssuedPaper paper =
        storePaper(write, draft, keeperHandoverDocument(content), count, {}, status->record.scope.section);
    putInPlaceOf(write, stocktake, paper.document);
    write.setWorkItem(countingWorkItem(StocktakeType::Change));
    write.setAuthority(status->record.number);
    return Outcome{status->record.number, paper.number};
}

QJsonObject IssueKeeperHandover::toJson() const
{
    return {{u"stocktake"_s, QString::number(stocktake.value())}, {u"day"_s, day.toString(Qt::ISODate)}};
}

QJsonObject IssueKeeperHandover::Outcome::toJson() const
{
    return {{u"session"_s, session}, {u"document"_s, document}};
}

IssueKeeperHandover::Outcome IssueKeeperHandover::Outcome::fromJson(const QJsonObject& json)
{
    return {json.value(u"session"_s).toString(), json.value(u"document"_s).toString()};
}

} // namespace madoguchi
