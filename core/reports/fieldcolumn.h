// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/kindfields.h"
#include "core/reports/report.h"
#include "core/storage/connection.h"

namespace madoguchi {

/// What the names of columns begin with that show a further field of the items: "field:IMEI".
inline constexpr QLatin1StringView fieldPrefix("field:");

/// The column of this field: one for each name, made when it is first asked for, and there until the program ends.
[[nodiscard]] const ReportColumn& fieldColumn(const QString& field);

/// The fields of all kinds, each name once, by name. Where kinds differ in what may stand in it, it is a text.
[[nodiscard]] QList<KindField> fieldsOfAllKinds(Connection& connection);

/// Code "report.column-unknown" (known) for the first column of a field that no kind has.
[[nodiscard]] Result<Done> checkFieldColumns(const std::vector<const ReportColumn*>& columns,
                                             const QList<KindField>& fields);

/// The cell of such a column: `custom` is what the item's further fields hold (JSON, UTF-8).
[[nodiscard]] ReportCell fieldCell(const ReportColumn& column, QByteArrayView custom, const QList<KindField>& fields);

} // namespace madoguchi
