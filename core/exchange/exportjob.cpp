// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportjob.h"

#include "core/exchange/columnmap.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/exportlists.h"
#include "core/exchange/jsonwriter.h"
#include "core/exchange/listsheet.h"
#include "core/exchange/shownlist.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/names.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// Runs inside one read transaction, so that the list is of one moment.
class ListExport
{
public:
    using Answer = CsvSummary;

    ListExport(const ExportPlan& plan, JobControl& control) : m_plan(&plan), m_control(&control) {}

    Result<Answer> run(ReadScope& scope) const
    {
        switch (m_plan->format) {
        case ExportFormat::Csv:
            return writeCsv(scope);
        case ExportFormat::Xlsx:
            return writeXlsx(scope);
        case ExportFormat::Json:
            break;
        }
        return writeJson(scope);
    }

private:
    /// More than an import reads is refused.
    Result<QStringList> customFields(ReadScope& scope) const
    {
        if (m_plan->table != ExportTable::Assets || hasColumns())
            return QStringList();
        const qsizetype most = CsvLimits::columns - ownColumns(ImportTable::Assets).size();
        QStringList custom = customFieldNames(scope.connection, most);
        if (custom.size() > most)
            return refused(u"export.too-many-fields"_s, m_plan->path, {{u"most"_s, qint64(most)}});
        return custom;
    }

    [[nodiscard]] bool hasColumns() const { return !m_plan->columns.isEmpty() && m_plan->table != ExportTable::Loans; }

    /// By id; of a list of people, which names their heads.
    using Sections = QHash<qint64, SectionRecord>;
    Sections readSections(ReadScope& scope) const
    {
        Sections sections;
        if (m_plan->table != ExportTable::People)
            return sections;
        for (const SectionRecord& section : AskSections{}.run(scope).valueOr({}))
            sections.insert(section.id.value(), section);
        return sections;
    }

    [[nodiscard]] ListReadings readReadings(ReadScope& scope) const
    {
        if (m_plan->table != ExportTable::Assets)
            return {};
        return {readingsByName(scope.connection, NameList::Kinds), readingsByName(scope.connection, NameList::Places)};
    }

    Result<Done> visitCells(ReadScope& scope, const QStringList& custom,
                            const std::function<Result<Done>(const QStringList&)>& take) const
    {
        const QList<ExportColumn>& columns = m_plan->columns;
        if (hasColumns())
            return visitAll(
                scope, [&](const AssetRecord& asset) { return take(shownCells(asset, columns, m_plan->isJapanese)); },
                [&, isCounted = showHoldings(columns)](const PersonRecord& person) {
                    PersonRecord shown = person;
                    if (isCounted)
                        shown.onLoan = countOnLoan(scope.connection, person.id);
                    return take(shownCells(shown, columns));
                },
                [](const LoanRow&) { return Result<Done>(Done{}); });
        const Sections sections = readSections(scope);
        const ListReadings readings = readReadings(scope);
        return visitAll(
            scope,
            [&](const AssetRecord& asset) { return take(assetCells(asset, readings, custom, m_plan->isJapanese)); },
            [&](const PersonRecord& person) {
                return take(personCells(person, sections.value(person.sectionId.value()), m_plan->isJapanese));
            },
            [&](const LoanRow& loan) { return take(loanCells(loan)); });
    }

    Result<Answer> writeCsv(ReadScope& scope) const
    {
        const Result<QStringList> custom = customFields(scope);
        if (!custom)
            return custom.refusal();
        const Result<std::unique_ptr<CsvWriter>> writer =
            CsvWriter::open(m_plan->path, header(*custom), m_plan->encoding);
        if (!writer)
            return writer.refusal();
        const Result<Done> written =
            visitCells(scope, *custom, [&](const QStringList& cells) { return (*writer)->writeRow(cells); });
        return written ? (*writer)->commit() : Result<Answer>(written.refusal());
    }

    Result<Answer> writeXlsx(ReadScope& scope) const
    {
        const Result<QStringList> custom = customFields(scope);
        if (!custom)
            return custom.refusal();
        const Result<std::unique_ptr<ListSheet>> sheet =
            ListSheet::open(m_plan->path, m_plan->table, header(*custom),
                            hasColumns() ? shownTypes(scope.connection, m_plan->columns) : listCells(m_plan->table),
                            m_plan->isJapanese);
        if (!sheet)
            return sheet.refusal();
        const Result<Done> written =
            visitCells(scope, *custom, [&](const QStringList& cells) { return (*sheet)->writeRow(cells); });
        if (!written)
            return written.refusal();
        const Result<qint64> rows = (*sheet)->commit();
        return rows ? Result<Answer>(CsvSummary{*rows, 0, {}}) : Result<Answer>(rows.refusal());
    }

    Result<Answer> writeJson(ReadScope& scope) const
    {
        const Result<std::unique_ptr<JsonListWriter>> writer = JsonListWriter::open(m_plan->path);
        if (!writer)
            return writer.refusal();
        const Sections sections = readSections(scope);
        const ListReadings readings = readReadings(scope);
        const Result<Done> written =
            hasColumns()
                ? visitCells(scope, {}, [&](const QStringList& cells) { return (*writer)->write(byName(cells)); })
                : visitAll(
                      scope, [&](const AssetRecord& asset) { return (*writer)->write(assetJson(asset, readings)); },
                      [&](const PersonRecord& person) {
                          return (*writer)->write(personJson(person, sections.value(person.sectionId.value())));
                      },
                      [&](const LoanRow& loan) { return (*writer)->write(loanJson(loan)); });
        if (!written)
            return written.refusal();
        const Result<qint64> rows = (*writer)->commit();
        return rows ? Result<Answer>(CsvSummary{*rows, 0, {}}) : Result<Answer>(rows.refusal());
    }

    [[nodiscard]] QJsonObject byName(const QStringList& cells) const
    {
        QJsonObject object;
        for (qsizetype i = 0; i < cells.size(); ++i)
            object.insert(m_plan->columns.at(i).name, cells.at(i));
        return object;
    }

    QStringList header(const QStringList& custom) const
    {
        if (hasColumns())
            return shownHeader(m_plan->columns);
        switch (m_plan->table) {
        case ExportTable::Assets:
            return assetHeader(custom, m_plan->isJapanese);
        case ExportTable::People:
            return personHeader(m_plan->isJapanese);
        case ExportTable::Loans:
            break;
        }
        return loanHeader(m_plan->isJapanese);
    }

    template<class OnAsset, class OnPerson, class OnLoan>
    Result<Done> visitAll(ReadScope& scope, OnAsset onAsset, OnPerson onPerson, OnLoan onLoan) const
    {
        Result<Done> state = Done{};
        qint64 rows = 0;
        const auto goesOn = [&](Result<Done> written) {
            state = std::move(written);
            m_control->report(++rows, 0);
            if (state && m_control->isCancelled())
                state = refused(u"export.cancelled"_s);
            return state.isOk();
        };
        switch (m_plan->table) {
        case ExportTable::Assets:
            forEachAsset(scope.connection, scope.now, m_plan->rows,
                         [&](const AssetRecord& asset) { return goesOn(onAsset(asset)); });
            break;
        case ExportTable::People:
            forEachPerson(scope.connection, m_plan->rows,
                          [&](const PersonRecord& person) { return goesOn(onPerson(person)); });
            break;
        case ExportTable::Loans:
            forEachLoan(scope.connection, m_plan->rows, [&](const LoanRow& loan) { return goesOn(onLoan(loan)); });
            break;
        }
        return state;
    }

    const ExportPlan* m_plan;
    JobControl* m_control;
};

} // namespace

Result<CsvSummary> performExport(Desk& desk, const ExportPlan& plan, JobControl& control)
{
    return desk.ask(ListExport(plan, control));
}

} // namespace madoguchi
