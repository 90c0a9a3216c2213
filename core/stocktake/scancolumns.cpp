// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stocktake/scancolumns.h"

#include "core/base/searchkey.h"
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

/// The places by the keys of their labels and of their names.
class KnownPlaces
{
public:
    explicit KnownPlaces(Connection& connection)
    {
        Cursor cursor =
            connection.select("select id, name, code_key from place where withdrawn_at is null order by id");
        while (cursor.next()) {
            m_byName.insert(searchKey(cursor.text(1)), cursor.id<PlaceId>(0));
            if (const QString key = cursor.text(2); !key.isEmpty())
                m_byCode.insert(key, cursor.id<PlaceId>(0));
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_byName.isEmpty(); }

    /// As a scanner has read its label, or as somebody has typed its name.
    [[nodiscard]] PlaceId find(const QString& text, const ScannerProfile& profile) const
    {
        const PlaceId labelled = m_byCode.value(interpret(text, profile).key);
        return labelled.isValid() ? labelled : m_byName.value(searchKey(text));
    }

private:
    QHash<QString, PlaceId> m_byName;
    QHash<QString, PlaceId> m_byCode;
};

/// What each of the cells names that say where something was seen.
QHash<QString, PlaceId> placesIn(const QList<FileScan>& scans, const KnownPlaces& known, const ScannerProfile& profile)
{
    QHash<QString, PlaceId> places;
    for (const FileScan& scan : scans) {
        if (!scan.place.isEmpty() && !places.contains(scan.place))
            places.insert(scan.place, known.find(scan.place, profile));
    }
    return places;
}

/// How many rows name a place, of those that say anything; nothing where they are less than half.
int rowsWithPlace(const QList<FileScan>& scans, const QHash<QString, PlaceId>& places)
{
    int said = 0;
    int named = 0;
    for (const FileScan& scan : scans) {
        said += scan.place.isEmpty() ? 0 : 1;
        named += places.value(scan.place).isValid() ? 1 : 0;
    }
    return named * 2 >= said ? named : 0;
}

/// The column that names places in most rows; that of the codes holds none, and says whether the first row is a
/// heading.
void findPlaces(ReadScope& scope, const ScanFile& file, const ScannerProfile& profile, ScanColumns& columns)
{
    if (!columns.codes || *columns.codes == wholeRow)
        return;
    const KnownPlaces known(scope.connection);
    int most = 0;
    for (int i = 0; i < file.columns && !known.isEmpty(); ++i) {
        if (*columns.codes == i)
            continue;
        const QList<FileScan> scans = scansOf(file, *columns.codes, i);
        const QHash<QString, PlaceId> places = placesIn(scans, known, profile);
        if (const int rows = rowsWithPlace(scans, places); rows > most) {
            most = rows;
            columns.places = i;
            columns.placeOf = places;
        }
    }
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

QList<FileScan> ScanColumns::scansOf(const ScanFile& file, int column) const
{
    const bool saysWhere = places && column != wholeRow && *places != column;
    return madoguchi::scansOf(file, column, saysWhere ? *places : noColumn);
}

std::optional<PlaceId> ScanColumns::placeOfScan(const FileScan& scan) const
{
    return scan.place.isEmpty() ? std::nullopt : std::optional(placeOf.value(scan.place));
}

int ScanColumns::unknownPlaces(const QList<FileScan>& scans) const
{
    return int(std::count_if(scans.begin(), scans.end(), [this](const FileScan& scan) {
        return !scan.place.isEmpty() && !placeOf.value(scan.place).isValid();
    }));
}

Result<AskScanColumns::Answer> AskScanColumns::run(ReadScope& scope) const
{
    const Result<ScannerProfile> profile = AskScannerProfile{}.run(scope);
    if (!profile)
        return profile.refusal();
    Answer answer;
    if (codes) {
        answer.codes = codes;
        findPlaces(scope, file, *profile, answer);
        return answer;
    }
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
    findPlaces(scope, file, *profile, answer);
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
