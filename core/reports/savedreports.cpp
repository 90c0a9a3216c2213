// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/savedreports.h"

#include "core/base/compactjson.h"
#include "core/base/searchkey.h"
#include "core/base/unseencharacters.h"
#include "core/ledger/mergedinto.h"
#include "core/storage/connection.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using enum ColumnType;
using enum ColumnClass;

enum SavedColumn { Id_, Name, NameKey, Plan, WithdrawnAt };

QString idText(qint64 id)
{
    return id == 0 ? QString() : QString::number(id);
}

SavedReport savedAt(const Cursor& cursor)
{
    return {cursor.id<SavedReportId>(0), cursor.text(1),
            planFromJson(QJsonDocument::fromJson(cursor.utf8View(2).toByteArray()).object())};
}

/// Whom it names by a number that was merged into another one since is that other one.
void followMerges(Connection& connection, ReportFilter& filter)
{
    filter.person = keptOf(connection, filter.person);
    filter.asset = keptOf(connection, filter.asset);
    filter.kind = keptOf(connection, filter.kind);
    filter.place = keptOf(connection, filter.place);
    filter.section = keptOf(connection, filter.section);
}

/// Those that are kept, with `further` SQL behind; the columns of savedAt().
std::string selectSaved(const char* further)
{
    return std::string("select id, name, plan from saved_report where withdrawn_at is null ") + further;
}

SavedReportId idOfName(Connection& connection, const QString& name)
{
    Cursor cursor =
        connection.select("select id from saved_report where name_key = ? and withdrawn_at is null", searchKey(name));
    return cursor.next() ? cursor.id<SavedReportId>(0) : SavedReportId();
}

Refusal unknown(const QString& name)
{
    return refusal(RefusalKind::NotFound, u"report.saved-unknown"_s, name);
}

/// Under its lock; nothing when it is not kept (any more).
std::optional<Row> lockSaved(WriteScope& scope, SavedReportId id)
{
    std::optional<Row> row = scope.lock(savedReportTable(), id.value());
    return row && (*row)[WithdrawnAt].isNull() ? row : std::nullopt;
}

} // namespace

const Table& savedReportTable()
{
    static const Table table("saved_report",
                             {{"id", Number},
                              {"name", Text, Personal},
                              {"name_key", Text, Derived},
                              {"plan", Text, Personal},
                              {"withdrawn_at", Text}},
                             {.derive = [](Row& row) { row[NameKey] = searchKey(row[Name].toText()); },
                              .afterInsert = {},
                              .afterUpdate = {}},
                             {.label = {"name"}, .unique = {{{"name_key"}, {"withdrawn_at"}}}});
    return table;
}

QJsonObject planToJson(const ReportPlan& plan)
{
    const ReportFilter& filter = plan.filter;
    QJsonObject json{{u"report"_s, plan.report}, {u"columns"_s, QJsonArray::fromStringList(plan.columns)}};
    if (!plan.groupBy.isNull())
        json.insert(u"groupBy"_s, plan.groupBy);
    const std::pair<QString, QString> values[] = {{u"kind"_s, idText(filter.kind.value())},
                                                  {u"place"_s, idText(filter.place.value())},
                                                  {u"section"_s, idText(filter.section.value())},
                                                  {u"person"_s, idText(filter.person.value())},
                                                  {u"asset"_s, idText(filter.asset.value())},
                                                  {u"status"_s, filter.status},
                                                  {u"from"_s, filter.from.toString(Qt::ISODate)},
                                                  {u"to"_s, filter.to.toString(Qt::ISODate)},
                                                  {u"operator"_s, filter.operatorCode},
                                                  {u"leaseEndsBy"_s, filter.leaseEndsBy.toString(Qt::ISODate)},
                                                  {u"span"_s, reportSpanCode(filter.span)},
                                                  {u"consumable"_s, idText(filter.consumable.value())},
                                                  {u"stocktake"_s, idText(filter.stocktake.value())},
                                                  {u"field"_s, filter.field},
                                                  {u"fieldValue"_s, filter.fieldValue},
                                                  {u"sortBy"_s, plan.sortBy},
                                                  {u"ownership"_s, filter.ownership},
                                                  {u"vendor"_s, filter.vendor}};
    for (const auto& [name, value] : values) {
        if (!value.isEmpty())
            json.insert(name, value);
    }
    if (filter.isWithDisposed)
        json.insert(u"withDisposed"_s, true);
    if (filter.isOpenOnly)
        json.insert(u"openOnly"_s, true);
    if (filter.isShortOnly)
        json.insert(u"shortOnly"_s, true);
    if (plan.isDescending)
        json.insert(u"descending"_s, true);
    return json;
}

ReportPlan planFromJson(const QJsonObject& json)
{
    const auto text = [&](const QString& name) { return json.value(name).toString(); };
    const auto number = [&](const QString& name) { return text(name).toLongLong(); };
    ReportPlan plan;
    plan.report = text(u"report"_s);
    const QJsonArray columns = json.value(u"columns"_s).toArray();
    for (const QJsonValue& column : columns)
        plan.columns << column.toString();
    if (json.contains(u"groupBy"_s))
        plan.groupBy = text(u"groupBy"_s) + u""_s;
    plan.filter = {KindId(number(u"kind"_s)),
                   PlaceId(number(u"place"_s)),
                   SectionId(number(u"section"_s)),
                   PersonId(number(u"person"_s)),
                   AssetId(number(u"asset"_s)),
                   text(u"status"_s),
                   QDate::fromString(text(u"from"_s), Qt::ISODate),
                   QDate::fromString(text(u"to"_s), Qt::ISODate),
                   text(u"operator"_s),
                   QDate::fromString(text(u"leaseEndsBy"_s), Qt::ISODate),
                   reportSpanFromCode(text(u"span"_s)).value_or(ReportSpan::None),
                   json.value(u"withDisposed"_s).toBool(),
                   ConsumableId(number(u"consumable"_s)),
                   text(u"field"_s),
                   text(u"fieldValue"_s),
                   text(u"ownership"_s),
                   text(u"vendor"_s),
                   json.value(u"openOnly"_s).toBool(),
                   json.value(u"shortOnly"_s).toBool(),
                   StocktakeId(number(u"stocktake"_s))};
    plan.sortBy = text(u"sortBy"_s);
    plan.isDescending = json.value(u"descending"_s).toBool();
    return plan;
}

Result<ListSavedReports::Answer> ListSavedReports::run(ReadScope& scope) const
{
    static const std::string sql = selectSaved("order by name_key, id");
    Answer reports;
    {
        Cursor cursor = scope.connection.select(sql);
        while (cursor.next())
            reports << savedAt(cursor);
    }
    for (SavedReport& report : reports)
        followMerges(scope.connection, report.plan.filter);
    return reports;
}

Result<FindSavedReport::Answer> FindSavedReport::run(ReadScope& scope) const
{
    static const std::string sql = selectSaved("and name_key = ?");
    std::optional<SavedReport> found;
    {
        Cursor cursor = scope.connection.select(sql, searchKey(name));
        if (cursor.next())
            found = savedAt(cursor);
    }
    if (!found)
        return unknown(name);
    followMerges(scope.connection, found->plan.filter);
    return *std::move(found);
}

QJsonObject SavedReportOutcome::toJson() const
{
    return {{u"id"_s, QString::number(id.value())}};
}

SavedReportOutcome SavedReportOutcome::fromJson(const QJsonObject& json)
{
    return {SavedReportId(json.value(u"id"_s).toString().toLongLong())};
}

QJsonObject SaveReport::toJson() const
{
    return {{u"name"_s, reportName}, {u"plan"_s, planToJson(plan)}};
}

Result<SavedReportOutcome> SaveReport::run(WriteScope& scope) const
{
    const QString kept = reportName.trimmed();
    if (searchKey(kept).isEmpty())
        return refused(u"report.no-name"_s);
    if (const std::optional<Problem> problem = problemOfLines({kept}))
        return refused(*problem);
    const Result<ReportSetup> setup = setUpReport(plan, scope.at().localDay());
    if (!setup)
        return setup.refusal();
    ReportPlan settled = plan;
    settled.filter.status = setup->filter.status; // by its code, whatever it was called
    const QString text = QString::fromUtf8(compactJson(planToJson(settled)));
    const SavedReportId known = idOfName(scope.connection(), kept);
    const std::optional<Row> before = known.isValid() ? lockSaved(scope, known) : std::nullopt;
    if (!before) {
        const qint64 id = scope.newId();
        scope.insert(savedReportTable(), {id, kept, Value(), text, Value()});
        return SavedReportOutcome{SavedReportId(id)};
    }
    Row after = *before;
    after[Name] = kept;
    after[Plan] = text;
    scope.update(savedReportTable(), *before, after);
    return SavedReportOutcome{known};
}

QJsonObject RenameReport::toJson() const
{
    return {{u"id"_s, QString::number(id.value())}, {u"name"_s, newName}};
}

Result<SavedReportOutcome> RenameReport::run(WriteScope& scope) const
{
    const QString kept = newName.trimmed();
    if (searchKey(kept).isEmpty())
        return refused(u"report.no-name"_s);
    if (const std::optional<Problem> problem = problemOfLines({kept}))
        return refused(*problem);
    const SavedReportId other = idOfName(scope.connection(), kept);
    if (other.isValid() && other != id)
        return refused(u"report.name-taken"_s, kept);
    const std::optional<Row> before = lockSaved(scope, id);
    if (!before)
        return unknown({});
    Row after = *before;
    after[Name] = kept;
    scope.update(savedReportTable(), *before, after);
    return SavedReportOutcome{id};
}

QJsonObject RemoveReport::toJson() const
{
    return {{u"id"_s, QString::number(id.value())}};
}

Result<SavedReportOutcome> RemoveReport::run(WriteScope& scope) const
{
    const std::optional<Row> before = lockSaved(scope, id);
    if (!before)
        return unknown({});
    Row after = *before;
    after[WithdrawnAt] = scope.at().toIso();
    scope.update(savedReportTable(), *before, after);
    return SavedReportOutcome{id};
}

} // namespace madoguchi
