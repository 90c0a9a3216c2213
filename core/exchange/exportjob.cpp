// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportjob.h"

#include "core/exchange/columnmap.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/exportlists.h"
#include "core/exchange/jsonwriter.h"

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
        return m_plan->format == ExportFormat::Csv ? writeCsv(scope) : writeJson(scope);
    }

private:
    Result<Answer> writeCsv(ReadScope& scope) const
    {
        QStringList custom;
        if (m_plan->table == ExportTable::Assets) {
            const qsizetype most = CsvLimits::columns - ownColumns(ImportTable::Assets).size();
            custom = customFieldNames(scope.connection, most);
            if (custom.size() > most)
                return refused(u"export.too-many-fields"_s, m_plan->path, {{u"most"_s, qint64(most)}});
        }
        const Result<std::unique_ptr<CsvWriter>> writer =
            CsvWriter::open(m_plan->path, header(custom), m_plan->encoding);
        if (!writer)
            return writer.refusal();
        const Result<Done> written = visitAll(
            scope,
            [&](const AssetRecord& asset) {
                return (*writer)->writeRow(assetCells(asset, custom, m_plan->isJapanese));
            },
            [&](const PersonRecord& person) { return (*writer)->writeRow(personCells(person, m_plan->isJapanese)); },
            [&](const LoanRow& loan) { return (*writer)->writeRow(loanCells(loan)); });
        return written ? (*writer)->commit() : Result<Answer>(written.refusal());
    }

    Result<Answer> writeJson(ReadScope& scope) const
    {
        const Result<std::unique_ptr<JsonListWriter>> writer = JsonListWriter::open(m_plan->path);
        if (!writer)
            return writer.refusal();
        const Result<Done> written = visitAll(
            scope, [&](const AssetRecord& asset) { return (*writer)->write(assetJson(asset)); },
            [&](const PersonRecord& person) { return (*writer)->write(personJson(person)); },
            [&](const LoanRow& loan) { return (*writer)->write(loanJson(loan)); });
        if (!written)
            return written.refusal();
        const Result<qint64> rows = (*writer)->commit();
        return rows ? Result<Answer>(CsvSummary{*rows, 0, {}}) : Result<Answer>(rows.refusal());
    }

    QStringList header(const QStringList& custom) const
    {
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
            forEachAsset(scope.connection, scope.now, [&](const AssetRecord& asset) { return goesOn(onAsset(asset)); });
            break;
        case ExportTable::People:
            forEachPerson(scope.connection, [&](const PersonRecord& person) { return goesOn(onPerson(person)); });
            break;
        case ExportTable::Loans:
            forEachLoan(scope.connection, [&](const LoanRow& loan) { return goesOn(onLoan(loan)); });
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
