// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportoptions.h"

#include "app/cli/keys.h"
#include "app/cli/ledgeroptions.h"
#include "core/base/wareki.h"
#include "core/consumables/consumablequestions.h"
#include "core/stocktake/stocktakequestions.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

Result<Done> addHolder(CommandRun& run, const QString& key, ReportFilter& filter)
{
    if (key.isEmpty())
        return Done{};
    const Result<AskHolderOfKey::Answer> holder = run.ask(AskHolderOfKey{key});
    if (!holder)
        return holder.refusal();
    filter.person = holder->person;
    if (holder->section.isValid())
        filter.section = holder->section;
    return Done{};
}

Result<Done> addNames(CommandRun& run, ReportFilter& filter)
{
    const Result<NamedScope> named = namedScope(run);
    if (!named)
        return named.refusal();
    if (named->place.isValid())
        filter.place = named->place;
    if (named->kind.isValid())
        filter.kind = named->kind;
    if (named->section.isValid())
        filter.section = named->section;
    return Done{};
}

/// What a history is of: the word after the report's name, or --person and --item.
Result<Done> addSubject(CommandRun& run, const ReportPlan& plan, const QString& key, ReportFilter& filter)
{
    const ReportDescription* report = findReport(plan.report);
    const bool isOfItem = report && report->isOfThing();
    const QString holderKey = run.isSet("person") || isOfItem ? run.value("person") : key;
    const QString item = run.isSet("item") || !isOfItem ? run.value("item") : key;
    if (const Result<Done> holder = addHolder(run, holderKey, filter); !holder || item.isEmpty())
        return holder;
    if (report && report->subject == ReportSubject::Consumable) {
        const Result<ConsumableRecord> consumable = run.ask(FindConsumable{item});
        if (consumable)
            filter.consumable = consumable->id;
        return consumable ? Result<Done>(Done{}) : Result<Done>(consumable.refusal());
    }
    if (report && report->subject == ReportSubject::Stocktake) {
        const Result<StocktakeRecord> stocktake = run.ask(FindStocktake{item});
        if (stocktake)
            filter.stocktake = stocktake->id;
        return stocktake ? Result<Done>(Done{}) : Result<Done>(stocktake.refusal());
    }
    const Result<QList<AssetId>> assets = run.ask(AssetsByKey{{item}});
    if (!assets)
        return assets.refusal();
    filter.asset = assets->first();
    return Done{};
}

QString knownSpans()
{
    QStringList codes;
    for (const ReportSpan span :
         {ReportSpan::ThisMonth, ReportSpan::LastMonth, ReportSpan::ThisFiscalYear, ReportSpan::LastFiscalYear})
        codes << reportSpanCode(span);
    return codes.join(u", "_s);
}

/// A period in days takes the place of one that is counted from the day of the report, and the other way round.
Result<Done> addPeriod(CommandRun& run, ReportFilter& filter)
{
    if (run.isSet("period")) {
        const std::optional<ReportSpan> span = reportSpanFromCode(run.value("period"));
        if (!span || *span == ReportSpan::None)
            return refused(u"report.span-unknown"_s, run.value("period"), {{u"known"_s, knownSpans()}});
        filter.span = *span;
        filter.from = filter.to = QDate();
    }
    if (run.isSet("month")) {
        const std::optional<DaySpan> month = monthFromText(run.value("month"));
        if (!month)
            return refused(u"report.month-unreadable"_s, run.value("month"));
        filter.from = month->from;
        filter.to = month->to;
    }
    if (run.isSet("month") || run.isSet("from") || run.isSet("to"))
        filter.span = ReportSpan::None;
    const Result<Done> from = readDayOption(run, "from", filter.from);
    return from ? readDayOption(run, "to", filter.to) : from;
}

void readSort(const CommandRun& run, ReportPlan& plan)
{
    if (run.isSet("sort"))
        plan.sortBy = run.value("sort") == u"none" ? QString() : run.value("sort");
    if (run.isSet("sort") || run.isSet("descending"))
        plan.isDescending = run.isSet("descending");
}

void readField(const CommandRun& run, ReportFilter& filter)
{
    if (!run.isSet("field"))
        return;
    filter.field = run.value("field").section(u'=', 0, 0).trimmed();
    filter.fieldValue = run.value("field").section(u'=', 1).trimmed();
}

void readNarrowing(const CommandRun& run, ReportFilter& filter)
{
    if (run.isSet("ownership"))
        filter.ownership = run.value("ownership");
    if (run.isSet("vendor"))
        filter.vendor = run.value("vendor").trimmed();
    filter.isOpenOnly = filter.isOpenOnly || run.isSet("open");
    filter.isShortOnly = filter.isShortOnly || run.isSet("short");
}

} // namespace

void declareReportPlan(QCommandLineParser& parser)
{
    addOption(parser, "place", Cli::tr("Of this place only"), "PLACE");
    addOption(parser, "kind", Cli::tr("Of this type only"), "TYPE");
    addOption(parser, "section", Cli::tr("Held by this section only"), "SECTION");
    addOption(parser, "person", Cli::tr("Held by this person or section only"), "PERSON");
    addOption(
        parser, "status",
        Cli::tr("Of this status only: available, out, on-loan, due-today, overdue …; loans also returned; or as lists "
                "and papers call it"),
        "STATUS");
    addOption(parser, "group-by", Cli::tr("Group by this column, with subtotals; none: do not group"), "COLUMN");
    addOption(parser, "sort", Cli::tr("Sort by this column, within the groups; none: the usual order"), "COLUMN");
    addOption(parser, "descending", Cli::tr("Sort the other way round"));
    addOption(parser, "field", Cli::tr("Only what has this value in a field of its type; without a value: nothing"),
              "NAME=VALUE");
    addOption(parser, "columns", Cli::tr("These columns, in this order, separated by commas"), "A,B,…");
    addOption(parser, "lease-ends-by", Cli::tr("Only what is leased until this day or less"), "DATE");
    addOption(parser, "item", Cli::tr("Of this item only"), "ITEM");
    addOption(parser, "by", Cli::tr("Of this operator only"), "CODE");
    addOption(parser, "ownership",
              Cli::tr("Only what is state, lease, service or borrowed; all: also where the report usually has but one"),
              "CODE");
    addOption(parser, "vendor", Cli::tr("Only what is repaired by whom this is part of the name of"), "NAME");
    addOption(parser, "open", Cli::tr("Only what is not closed: repairs, disposals, requests"));
    addOption(parser, "short", Cli::tr("Only what is short: types, consumables"));
    addOption(parser, "with-disposed", Cli::tr("Also what is disposed of"));
    addOption(parser, "month", Cli::tr("The period: this month, such as 2026-11"), "MONTH");
    addOption(parser, "period",
              Cli::tr("The period, counted from the day of the report: this-month, last-month, this-fiscal-year, "
                      "last-fiscal-year"),
              "PERIOD");
    addOption(parser, "from", Cli::tr("The first day of the period"), "DATE");
    addOption(parser, "to", Cli::tr("The last day of the period"), "DATE");
}

Result<ReportPlan> reportPlanOf(CommandRun& run, ReportPlan plan, const QString& key)
{
    if (run.isSet("columns"))
        plan.columns = run.value("columns").split(u',', Qt::SkipEmptyParts);
    for (QString& column : plan.columns)
        column = column.trimmed();
    if (run.isSet("group-by"))
        plan.groupBy = run.value("group-by") == u"none" ? u""_s : run.value("group-by");
    readSort(run, plan);
    readField(run, plan.filter);
    if (run.isSet("status"))
        plan.filter.status = run.value("status");
    if (run.isSet("with-disposed"))
        plan.filter.isWithDisposed = true;
    if (run.isSet("by"))
        plan.filter.operatorCode = run.value("by");
    readNarrowing(run, plan.filter);
    if (const Result<Done> names = addNames(run, plan.filter); !names)
        return names.refusal();
    if (const Result<Done> subject = addSubject(run, plan, key, plan.filter); !subject)
        return subject.refusal();
    if (const Result<Done> period = addPeriod(run, plan.filter); !period)
        return period.refusal();
    if (const Result<Done> day = readDayOption(run, "lease-ends-by", plan.filter.leaseEndsBy); !day)
        return day.refusal();
    return plan;
}

} // namespace madoguchi
