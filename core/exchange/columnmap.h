// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/missingglyphs.h"
#include "core/base/result.h"
#include "core/base/wareki.h"

#include <QStringList>

#include <array>

namespace madoguchi {

enum class ImportTable { Assets, People };

/// Whose file it is, told by the header.
enum class TableSource { Own, SnipeItAssets, SnipeItUsers, Shelf, Unknown };

/// Everything a column can mean to us.
enum class Field {
    AssetNumber,
    Kind,
    Maker,
    Model,
    Serial,
    Barcodes,
    Accessories,
    Place,
    Ownership,
    State,
    Acquired,
    Price,
    Note,
    LeaseContract,
    Lessor,
    LeaseEnds,
    CheckoutType,
    HolderUserName,
    HolderFirstName,
    HolderLastName,
    HolderMail,
    HolderPlace,
    Tracking,
    StaffNumber,
    Name,
    Reading,
    Section,
    Extension,
    Mail,
    Cards,
    Language,
    Leaving,
    SectionHead,
    SectionHeadMail,
    KindReading,
    PlaceReading,
    SectionReading,
    UserName,
    FirstName,
    LastName,
};
constexpr size_t fieldCount = static_cast<size_t>(Field::LastName) + 1;

/// A column kept under its own name.
struct CustomColumn {
    int index = 0;
    QString name;

    bool operator==(const CustomColumn&) const = default;
};

/// One `--map FIELD=COLUMN`: FIELD is the name of one of mappableFields() in either language, "ignore" or, of assets,
/// "custom";
/// COLUMN a name in the header or "#3" for the third column.
struct FieldChoice {
    QString field;
    QString column;
};
/// Refuses "import.map-malformed".
[[nodiscard]] Result<FieldChoice> parseFieldChoice(const QString& text);

/// Which column of a file means what.
struct TableLayout {
    ImportTable table = ImportTable::Assets;
    TableSource source = TableSource::Unknown;
    DayOrder dayOrder = DayOrder::YearMonthDay;
    QStringList header;
    std::array<QList<int>, fieldCount> columns; ///< by Field; several only for barcodes, accessories, cards
    QList<CustomColumn> custom;
    QStringList ignored;             ///< columns whose content is not taken over; "#4" for one without a name
    FindMissingGlyphs missingGlyphs; ///< looks at names of people and sections; may be empty

    [[nodiscard]] const QList<int>& of(Field column) const { return columns[static_cast<size_t>(column)]; }
    /// False where an import says nothing about the field, and so must leave it as it is.
    [[nodiscard]] bool has(Field column) const { return !of(column).isEmpty(); }
};

/// Reads a header. Names are compared without regard to capitals, width and spaces, and where that finds nothing
/// without what a bracket at their end explains (価格（円）).
///
/// Unknown columns of an asset list become custom fields; of a list of people they are ignored (and listed),
/// because no more is kept about people than the desk needs. Snipe-IT: "Model Number" names a make of device,
/// not one device, so it is a custom field; a user without "Employee Number" is known by the user name alone; a
/// "Department", or without one the "Location", is the section. Shelf: a custom field named like one of our
/// columns (or "brand") fills it; the first barcode serves as the asset number; its "type" tells single things from
/// quantities; kit, custodian and the rest stay custom fields, because a custodian there is only a name.
///
/// Refuses import.map-field-unknown, import.map-column-unknown, import.column-ambiguous, import.column-twice,
/// import.column-missing, import.other-table.
[[nodiscard]] Result<TableLayout> recogniseLayout(ImportTable table, const QStringList& header,
                                                  const QList<FieldChoice>& choices = {});

/// As much as can be recognised where recogniseLayout refuses, to be shown and corrected: what could be the same field
/// is left as a custom field. Never to be imported by.
[[nodiscard]] TableLayout partialLayout(ImportTable table, const QStringList& header,
                                        const QList<FieldChoice>& choices = {});

/// Our columns of a table in the order of an export.
[[nodiscard]] QList<Field> ownColumns(ImportTable table);
/// All that a column may be mapped to: our columns, and who holds the thing.
[[nodiscard]] QList<Field> mappableFields(ImportTable table);
/// Our name of a column or of any other field: "asset number", 「管理番号」.
[[nodiscard]] QString columnName(Field column, bool japanese);
/// The header under which a custom field is exported, so that it is read back as the custom field it is:
/// its name, after "cf: " where it could be taken for one of our columns.
[[nodiscard]] QString customColumnHeader(ImportTable table, const QString& name);

} // namespace madoguchi
