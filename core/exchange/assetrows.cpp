// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/assetrows.h"

#include "core/exchange/rowcells.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

std::optional<Price> readPrice(RowCells& cells)
{
    const QString text = cells.text(Field::Price, TextLimits::code);
    const std::optional<Price> price = parsePrice(text);
    if (!price && !text.isEmpty())
        cells.report(u"import.bad-price"_s, Field::Price, text);
    return price;
}

QString readOwnership(RowCells& cells)
{
    const QString text = cells.text(Field::Ownership, TextLimits::name);
    const std::optional<QString> word = ownershipWord(text);
    if (!word && !text.isEmpty())
        cells.report(u"import.bad-ownership"_s, Field::Ownership, text, {{u"known"_s, ownershipChoices()}});
    return word.value_or(QString());
}

QString readState(RowCells& cells)
{
    const QString text = cells.text(Field::State, TextLimits::name);
    const std::optional<QString> word = assetStateWord(text);
    if (!word && !text.isEmpty())
        cells.report(u"import.bad-state"_s, Field::State, text, {{u"known"_s, assetStateChoices()}});
    return word.value_or(QString());
}

QList<AccessoryDraft> readAccessories(RowCells& cells)
{
    QList<AccessoryDraft> accessories;
    for (const QString& cell : cells.all(Field::Accessories))
        accessories.append(parseAccessories(cell));
    return accessories;
}

/// Snipe-IT checks out to a user, a place or another device; the last cannot be a loan here.
std::optional<HolderDraft> readHolder(RowCells& cells)
{
    HolderDraft holder;
    const QString type = cells.text(Field::CheckoutType, TextLimits::name);
    holder.userName = cells.text(Field::HolderUserName, TextLimits::code);
    holder.firstName = cells.text(Field::HolderFirstName, TextLimits::name);
    holder.lastName = cells.text(Field::HolderLastName, TextLimits::name);
    holder.mail = cells.text(Field::HolderMail, TextLimits::name);
    holder.place = cells.text(Field::HolderPlace, TextLimits::name);
    const bool hasPerson = !(holder.userName + holder.firstName + holder.lastName + holder.mail).isEmpty();
    if (type.isEmpty() && !hasPerson && holder.place.isEmpty())
        return std::nullopt;
    const bool toPlace = type.compare(u"location", Qt::CaseInsensitive) == 0;
    const bool toPerson = type.compare(u"user", Qt::CaseInsensitive) == 0;
    holder.kind = toPlace || (type.isEmpty() && !hasPerson) ? HolderDraft::Kind::Place : HolderDraft::Kind::Person;
    const bool known = toPlace || toPerson || type.isEmpty();
    const bool named = holder.kind == HolderDraft::Kind::Place ? !holder.place.isEmpty() : !holder.userName.isEmpty();
    if (known && named)
        return holder;
    const Field nameColumn = holder.kind == HolderDraft::Kind::Place ? Field::HolderPlace : Field::HolderUserName;
    cells.report(u"import.bad-holder"_s, known ? nameColumn : Field::CheckoutType, type);
    return std::nullopt;
}

void readNumber(RowCells& cells, const TableLayout& layout, AssetDraft& draft)
{
    draft.number = cells.text(Field::AssetNumber, TextLimits::code);
    if (!layout.has(Field::AssetNumber) && !draft.barcodes.isEmpty())
        draft.number = draft.barcodes.first();
    draft.barcodes.removeAll(draft.number);
    const Field source = layout.has(Field::AssetNumber) ? Field::AssetNumber : Field::Barcodes;
    if (draft.number.isEmpty())
        cells.report(u"import.number-missing"_s, source, {});
}

/// Shelf also lists what it only counts: pens by the box, spare parts. That is no thing with a number of its own.
bool isQuantity(RowCells& cells, const TableLayout& layout, QList<Problem>& problems)
{
    const QString tracking = cells.text(Field::Tracking, TextLimits::name);
    if (tracking.compare(u"QUANTITY_TRACKED", Qt::CaseInsensitive) != 0)
        return false;
    const auto title = std::find_if(layout.custom.begin(), layout.custom.end(),
                                    [](const CustomColumn& column) { return column.name == u"title"; });
    const QString name = title == layout.custom.end() ? QString() : cells.custom(*title);
    cells.report(u"import.quantity"_s, Field::Tracking, name);
    problems = cells.takeProblems(name);
    return true;
}

} // namespace

AssetRow readAssetRow(const TableLayout& layout, const CsvRow& row)
{
    RowCells cells(layout, row);
    AssetDraft draft;
    draft.line = row.line;
    if (!cells.isWhole())
        return {std::move(draft), cells.takeProblems({}), {}};
    if (QList<Problem> problems; isQuantity(cells, layout, problems))
        return {std::move(draft), std::move(problems), {}};
    draft.barcodes = cells.codes(Field::Barcodes);
    readNumber(cells, layout, draft);
    draft.kind = cells.text(Field::Kind, TextLimits::name);
    draft.maker = cells.text(Field::Maker, TextLimits::name);
    draft.model = cells.text(Field::Model, TextLimits::name);
    draft.serial = cells.text(Field::Serial, TextLimits::code);
    draft.accessories = readAccessories(cells);
    draft.place = cells.text(Field::Place, TextLimits::name);
    draft.ownership = readOwnership(cells);
    draft.state = readState(cells);
    draft.acquired = cells.day(Field::Acquired);
    draft.price = readPrice(cells);
    draft.note = cells.lines(Field::Note, TextLimits::text);
    draft.leaseContract = cells.text(Field::LeaseContract, TextLimits::code);
    draft.lessor = cells.text(Field::Lessor, TextLimits::name);
    draft.leaseEnds = cells.day(Field::LeaseEnds);
    for (const CustomColumn& column : layout.custom) {
        if (const QString value = cells.custom(column); !value.isEmpty())
            draft.custom.append({column.name, value});
    }
    draft.holder = readHolder(cells);
    draft.kindReading = cells.text(Field::KindReading, TextLimits::name);
    draft.placeReading = cells.text(Field::PlaceReading, TextLimits::name);
    QList<Problem> problems = cells.takeProblems(draft.number);
    QList<Problem> warnings = cells.takeWarnings(draft.number);
    return {std::move(draft), std::move(problems), std::move(warnings)};
}

} // namespace madoguchi
