// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/codelookup.h"
#include "core/reports/report.h"

#include <QList>

namespace madoguchi {

/// A column whose cells name things by their keys, and what these are.
struct ThingColumn {
    const ReportColumn* column = nullptr;
    CodeMeaning meaning = CodeMeaning::Asset;
};

/// What the rows of a report lead to, first what they are about: an item, a consumable, a document, a person; of a list
/// of types the type, by its name. Empty: to nothing, as figures.
[[nodiscard]] QList<ThingColumn> thingColumns(const ReportDescription& report);

/// One thing that a row leads to.
struct RowThing {
    CodeMeaning meaning = CodeMeaning::Asset;
    QString key;
    bool operator==(const RowThing&) const = default;
};

/// What the cell of such a column leads to: one thing; of the journal as many as it names.
[[nodiscard]] QList<RowThing> thingsIn(const ThingColumn& column, const ReportCell& cell);

} // namespace madoguchi
