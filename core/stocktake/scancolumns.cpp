// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stocktake/scancolumns.h"

#include "core/desk/counterscanner.h"
#include "core/ledger/codelookup.h"
#include "core/scanning/scanpipeline.h"

#include <QSet>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLookedAt = 60; ///< of each column; the file of a day has the same columns throughout
constexpr qsizetype mostExamples = 3;

/// Values spread over the whole column.
QStringList valuesOf(const ScanFile& file, int column)
{
    const QList<FileScan> scans = scansOf(file, column);
    const qsizetype step = std::max<qsizetype>(1, scans.size() / mostLookedAt);
    QStringList values;
    for (qsizetype i = 0; i < scans.size(); i += step)
        values << scans.at(i).text;
    return values;
}

Result<ScanColumn> lookAt(ReadScope& scope, const ScanFile& file, int column, const ScannerProfile& profile)
{
    ScanColumn found{column, {}, 0, 0};
    QSet<qint64> things;
    QSet<qint64> shelves;
    const QStringList values = valuesOf(file, column);
    found.examples = values.mid(0, mostExamples);
    for (const QString& value : values) {
        const Scan scan = interpret(value, profile);
        const QStringList keys = scan.candidates.isEmpty() ? QStringList{scan.key} : QStringList(scan.candidates);
        const Result<LookUpCode::Answer> matches = LookUpCode{keys, scan.serial}.run(scope);
        if (!matches)
            return matches.refusal();
        for (const CodeMatch& match : *matches) {
            if (match.meaning == CodeMeaning::Asset)
                things << match.id;
            else if (match.meaning == CodeMeaning::Place)
                shelves << match.id;
        }
    }
    found.things = int(things.size());
    found.shelves = int(shelves.size());
    return found;
}

/// The column with the most of these, if it has any.
std::optional<int> columnWithMost(const QList<ScanColumn>& columns, int ScanColumn::*count)
{
    const ScanColumn* best = nullptr;
    for (const ScanColumn& column : columns) {
        if (column.*count > (best ? best->*count : 0))
            best = &column;
    }
    return best ? std::optional(best->column) : std::nullopt;
}

} // namespace

Result<AskScanColumns::Answer> AskScanColumns::run(ReadScope& scope) const
{
    const Result<ScannerProfile> profile = AskScannerProfile{}.run(scope);
    if (!profile)
        return profile.refusal();
    Answer answer;
    if (file.columns == 1) {
        answer.columns << ScanColumn{wholeRow, valuesOf(file, wholeRow).mid(0, mostExamples), 0, 0};
        answer.codes = wholeRow;
        return answer;
    }
    // The whole row last: where a column is as good, the commas are no part of a code.
    for (int i = 0; i <= file.columns; ++i) {
        Result<ScanColumn> column = lookAt(scope, file, i < file.columns ? i : wholeRow, *profile);
        if (!column)
            return column.refusal();
        answer.columns << *std::move(column);
    }
    answer.codes = columnWithMost(answer.columns, &ScanColumn::things);
    if (!answer.codes)
        answer.codes = columnWithMost(answer.columns, &ScanColumn::shelves);
    return answer;
}

QString columnsText(const ScanColumns& columns)
{
    QStringList parts;
    for (const ScanColumn& column : columns.columns) {
        if (column.column != wholeRow)
            parts << u"%1: %2"_s.arg(column.column + 1).arg(column.examples.join(u", "_s));
    }
    return parts.join(u"; "_s);
}

} // namespace madoguchi
