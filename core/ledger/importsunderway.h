// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/readscope.h"

#include <QList>
#include <QStringList>

#include <utility>

namespace madoguchi {

/// The row ids that an import gives: behind the first, before the second. What it makes has numbers of its lane,
/// between its own document and that of the next import there.
[[nodiscard]] std::pair<qint64, qint64> idsOfImport(Connection& connection, qint64 document);

/// Imports that have begun and not ended (they run, were interrupted, or are being undone). What they have brought so
/// far is in the ledger, cannot be lent, and may be withdrawn again.
class ImportsUnderWay
{
public:
    [[nodiscard]] static ImportsUnderWay read(Connection& connection);

    [[nodiscard]] bool isEmpty() const { return m_imports.isEmpty(); }
    /// Their document numbers.
    [[nodiscard]] QStringList numbers() const;
    /// Number of the import that has brought this row; empty: none that is open.
    [[nodiscard]] QString of(qint64 id) const;
    bool operator==(const ImportsUnderWay&) const = default;

private:
    struct Import {
        QString number;
        std::pair<qint64, qint64> ids;
        bool operator==(const Import&) const = default;
    };
    QList<Import> m_imports;
};

struct AskImportsUnderWay {
    using Answer = ImportsUnderWay;
    Result<Answer> run(ReadScope& scope) const { return ImportsUnderWay::read(scope.connection); }
};

} // namespace madoguchi
