// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/readscope.h"
#include "core/ledger/assetstatus.h"
#include "core/ledger/codelookup.h"
#include "core/loans/kitofkey.h"
#include "core/loans/proxy.h"

#include <QStringList>

#include <optional>

class QCommandLineParser;

namespace madoguchi {

class CommandRun;

/// The assets that keys mean, as a scanner would read them; every key that means none is named in the refusal. Where
/// `kits` says what is done with them, the code of a kit means its units (codes of AskUnitsOfKit).
struct AssetsByKey {
    using Answer = QList<AssetId>;
    QStringList keys;
    std::optional<KitUse> kits = std::nullopt;
    Result<Answer> run(ReadScope& scope) const;
};

/// A person by staff number, user name or card; else a section by its exact name. Codes "code.ambiguous",
/// "holder.unknown".
struct HolderByKey {
    struct Answer {
        PersonId person;
        SectionId section;
    };
    QString key;
    Result<Answer> run(ReadScope& scope) const;
};

/// Everything a key means. Code "code.unknown" when nothing.
struct MeaningsOfKey {
    using Answer = QList<CodeMatch>;
    QString key;
    Result<Answer> run(ReadScope& scope) const;
};

/// "2026-04-01", "R8.4.1", "2026-04-01T17:00". Codes of readDayAndTime.
[[nodiscard]] Result<LoanDue> readDue(const QString& text);

/// --proxy and --basis of whatever is handed over.
void declareProxy(QCommandLineParser& parser);
[[nodiscard]] std::optional<Proxy> proxyOption(const CommandRun& run);

/// What an option says, where it is given. Codes of readDay.
[[nodiscard]] Result<Done> readDayOption(const CommandRun& run, const char* option, QDate& day);

} // namespace madoguchi
