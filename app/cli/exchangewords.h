// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/exchange/columnmap.h"
#include "core/exchange/csvwriter.h"

#include <QJsonArray>

#include <optional>

namespace madoguchi {

/// "assets" or "people".
[[nodiscard]] inline std::optional<ImportTable> importTable(const QString& word)
{
    if (word == u"assets")
        return ImportTable::Assets;
    if (word == u"people")
        return ImportTable::People;
    return std::nullopt;
}

/// The characters that a file of this encoding could not take; row and column of the first place stand beside each,
/// too.
[[nodiscard]] QJsonArray lossesJson(const QList<CharacterLoss>& losses);

/// Says what an encoding could not take, and where; nothing where it took everything.
void tellLosses(Console& console, const CsvSummary& csv);

/// That so many rows stand in the file.
[[nodiscard]] QString rowsWritten(qint64 rows, const QString& path);

} // namespace madoguchi
