// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportplan.h"
#include "core/storage/connection.h"

namespace madoguchi {

/// What the names of columns begin with that show a further field of the items: "field:IMEI".
inline constexpr QLatin1StringView fieldPrefix("field:");

/// The column of this field: one for each name, made when it is first asked for, and there until the program ends.
[[nodiscard]] const ReportColumn& fieldColumn(const QString& field);

/// Reads the fields of all kinds where a set-up speaks of some, and what it is narrowed down to as such fields keep it.
/// Code "report.column-unknown" (known) for the first that no kind has.
[[nodiscard]] Result<Done> fitFields(ReportSetup& setup, Connection& connection);

/// What the cells of a column are: of a further field what its type says.
[[nodiscard]] CellType cellTypeOf(const ReportColumn& column, const QList<KindField>& fields);
/// What stands in a field as a cell; null: a field no kind has.
[[nodiscard]] ReportCell valueCell(const KindField* field, const QString& text);
/// The cell of such a column: `custom` is what the item's further fields hold (JSON, UTF-8).
[[nodiscard]] ReportCell fieldCell(const ReportColumn& column, QByteArrayView custom, const QList<KindField>& fields);

/// What heads the rows of a group: its name, and a word for those without a value.
[[nodiscard]] ReportCell groupName(const ReportColumn& group, const ReportCell& name);

} // namespace madoguchi
