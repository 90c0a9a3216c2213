// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QtGlobal>

#include <compare>

namespace madoguchi {

/// The number of a row, typed by what the row is, so that an asset cannot be passed where a person is meant.
/// Made by the journal lane that creates the row (lane number in the high bits); 0 means "none".
template<class Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }

    constexpr auto operator<=>(const Id&) const = default;

private:
    qint64 m_value = 0;
};

template<class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

using AssetId = Id<struct AssetTag>;
using KindId = Id<struct KindTag>;
using PlaceId = Id<struct PlaceTag>;
using SectionId = Id<struct SectionTag>;
using PersonId = Id<struct PersonTag>;
using AccessoryId = Id<struct AccessoryTag>;
using LoanId = Id<struct LoanTag>;
using LoanLineId = Id<struct LoanLineTag>;
using ReservationId = Id<struct ReservationTag>;
using ReservationLineId = Id<struct ReservationLineTag>;
using DocumentId = Id<struct DocumentTag>;
using OperatorId = Id<struct OperatorTag>;
using StationId = Id<struct StationTag>;
using StocktakeId = Id<struct StocktakeTag>;

} // namespace madoguchi
