// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cellvalues.h"
#include "core/exchange/columnmap.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/listcell.h"

#include <QDate>

#include <optional>

namespace madoguchi {

/// Who or what holds a device according to a "checked out to" of another program.
struct HolderDraft {
    enum class Kind { Person, Place };
    Kind kind = Kind::Person;
    QString userName;
    QString firstName;
    QString lastName;
    QString mail;
    QString place;

    bool operator==(const HolderDraft&) const = default;
};

/// A field under its own name, in the order of the file.
struct CustomValue {
    QString name;
    QString value;

    bool operator==(const CustomValue&) const = default;
};

/// What a row says about one device. An empty value means an empty cell, or no such column: TableLayout::has.
struct AssetDraft {
    qint64 line = 0;
    QString number;
    QString kind;
    QString maker;
    QString model;
    QString serial;
    QStringList barcodes; ///< other than the number
    QList<AccessoryDraft> accessories;
    QString place;
    QString ownership; ///< a word of ownershipWord(), or empty
    QString state;     ///< a word of assetStateWord(), or empty
    QDate acquired;    ///< invalid: not given
    std::optional<Price> price;
    QString note;
    QString leaseContract;
    QString lessor;
    QDate leaseEnds;           ///< invalid: not given
    QList<CustomValue> custom; ///< only those with a value
    std::optional<HolderDraft> holder;
    QString kindReading; ///< of the type that the row names
    QString placeReading;

    bool operator==(const AssetDraft&) const = default;
};

/// A row, and everything that is wrong with it; with problems the draft is not to be used. Warnings keep nothing back.
struct AssetRow {
    AssetDraft draft;
    QList<Problem> problems;
    QList<Problem> warnings;
};

/// Problems: import.number-missing, import.quantity (subject: what the list calls it), import.bad-day (reason: the code
/// of readDay), import.bad-price, import.bad-ownership, import.bad-state (both: known), import.bad-holder,
/// import.too-long, import.control-character, import.surplus-cells, and alone import.text-after-quote. Warnings: those
/// of RowCells. Each with line, column, value; subject is the asset number.
[[nodiscard]] AssetRow readAssetRow(const TableLayout& layout, const CsvRow& row);

} // namespace madoguchi
