// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/desk/jobcontrol.h"
#include "core/exchange/csvwriter.h"
#include "core/ledger/idlist.h"

namespace madoguchi {

enum class ExportTable { Assets, People, Loans };
enum class ExportFormat { Csv, Xlsx, Json };

/// A column of a list as a window has it: its stable name there, and what heads it.
struct ExportColumn {
    QString name;
    QString title;
};

struct ExportPlan {
    ExportTable table = ExportTable::Assets;
    ExportFormat format = ExportFormat::Csv;
    QString path;
    CsvEncoding encoding = CsvEncoding::Utf8WithBom; ///< CSV only; JSON is UTF-8
    bool isJapanese = true;                          ///< column names and words of a CSV and a spreadsheet
    RowIds rows = {}; ///< what is written, in this order (of loans: the lines); null: everything, as it was entered
    QList<ExportColumn> columns = {}; ///< of assets and people: these, in this order; none: all
};

/// Writes a list of the record, or the rows that a table shows, as it is at one moment, without holding it in memory;
/// the file appears whole or not at all. Assets and people are read back by an import as what they are; what CP932
/// cannot write is counted in the summary. A spreadsheet has the cells of the CSV, days as days and prices as numbers.
/// JSON speaks codes; of certain columns it has the cells of the CSV by their names. Rows that were withdrawn meanwhile
/// are left out. Codes: those of OutputFile and XlsxBook, "export.cancelled", "export.too-many-fields" (more custom
/// fields than an import reads).
[[nodiscard]] Result<CsvSummary> performExport(Desk& desk, const ExportPlan& plan, JobControl& control);

} // namespace madoguchi
