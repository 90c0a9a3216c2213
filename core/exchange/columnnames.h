// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/columnmap.h"

#include <optional>
#include <span>

namespace madoguchi {

// The names under which lists are known to keep what we keep; how a whole header is read is said in columnmap.h.

/// How a column name is compared: full-width letters and digits as half-width, no capitals, no blanks.
[[nodiscard]] QString columnKey(QStringView name);
/// The field with one of our names, in either language.
[[nodiscard]] std::optional<Field> ownColumn(ImportTable table, QStringView name);
/// The field of a name that says more in a bracket at its end: 価格（円）, 備考（任意）. Nothing where the bracket
/// changes what the name means: thousands of yen are no price, and 状態（外観） is no state of the record.
[[nodiscard]] std::optional<Field> bracketedColumn(ImportTable table, QStringView name);
/// Any field a mapping may name.
[[nodiscard]] std::optional<Field> fieldNamed(ImportTable table, QStringView name);
/// "Serial number" of "cf: Serial number,type:text"; nothing when it is no such column.
[[nodiscard]] std::optional<QString> customName(const QString& header);
[[nodiscard]] bool takesMany(Field column);
/// What a change of an import (FieldChange) is called: the name of our column in this language; a further field keeps
/// its own.
[[nodiscard]] QString fieldTitle(const QString& field, bool japanese);

/// A column of another program's export. Earlier ones win: a later column for the same field is left over as a custom
/// field, or ignored.
struct ForeignColumn {
    QStringView name;
    Field column;
};
/// Whose file it is, by the keys of its names.
[[nodiscard]] TableSource sourceOf(const QStringList& keys);
[[nodiscard]] std::span<const ForeignColumn> foreignColumns(TableSource source);

} // namespace madoguchi
