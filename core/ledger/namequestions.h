// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/readscope.h"
#include "core/ledger/kindrules.h"
#include "core/ledger/names.h"

namespace madoguchi {

struct NamedRow {
    qint64 id = 0;
    QString name;
    QString code;
    bool isClosed = false; ///< nothing new is given to it
    QString reading = {};  ///< in kana
};
/// Kinds, places or sections, by name; closed ones too, for what has them.
struct AskNames {
    using Of = NameList;
    using Answer = QList<NamedRow>;
    Of of = Of::Kinds;
    Result<Answer> run(ReadScope& scope) const;
};

struct KindRecord {
    KindId id;
    QString name;
    KindCategory category = KindCategory::Other;
    bool needsReset = false;
    int loanDays = 0; ///< 0: the office's rule; or untilYearEnd
    KindRules rules = {};
    bool isClosed = false;
    QString reading = {}; ///< in kana
};
/// The names of the fields that kinds have, each once, in the order of the kinds.
[[nodiscard]] QStringList fieldNames(const QList<KindRecord>& kinds);

/// Those that something new may be given.
[[nodiscard]] QList<NamedRow> openNames(QList<NamedRow> names);

/// Every kind with what it asks for, by name.
struct AskKinds {
    using Answer = QList<KindRecord>;
    Result<Answer> run(ReadScope& scope) const;
};
/// The same for verbs, which read inside their own transaction.
[[nodiscard]] QList<KindRecord> readKinds(Connection& connection);

} // namespace madoguchi
