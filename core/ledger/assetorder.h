// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/desk/jobcontrol.h"
#include "core/desk/readscope.h"
#include "core/ledger/assetstatus.h"
#include "core/ledger/idlist.h"

#include <QList>

#include <functional>
#include <optional>

namespace madoguchi {

class Desk;

/// What a table of assets is narrowed down to; what is not set does not restrict.
struct AssetFilter {
    QString words; ///< as typed: each must stand in number, model, maker or serial, or in the name of its type; or a
                   ///< whole key that can be scanned
    QList<AssetStatus> statuses;
    KindId kind;
    PlaceId place;
    SectionId section; ///< of whoever holds it
    std::optional<Ownership> ownership;
    /// Leased, not disposed of, and the lease ends within so many days, or has ended.
    std::optional<int> leaseWithin = {};
    PersonId person = {}; ///< who holds it; of the moment, in no saved search

    [[nodiscard]] bool isEmpty() const { return *this == AssetFilter(); }
    bool operator==(const AssetFilter&) const = default;
};

/// Best: with words exact key, key that begins so, then the index's order; without words by number.
/// Status: what needs attention first. The others compare as people search (case, width and kana do not count), rows
/// without a value last, equal ones by number. Ownership: in the order of its values. Price: by how much. Note: by how
/// it begins. Accessories: by the first. HolderNumber: staff number, else user name. Field: a further field of types,
/// as fieldOrderKey() says.
enum class AssetSort {
    Best,
    Number,
    Kind,
    Maker,
    Model,
    Serial,
    Status,
    Holder,
    Place,
    Due,
    Acquired,
    LeaseEnd,
    Ownership,
    LeaseContract,
    Lessor,
    Price,
    Note,
    Accessories,
    HolderNumber,
    Field
};

/// All assets that pass, in order: long work, for a job (see orderAssets). Reads in pieces with little memory, so that
/// a cancelled one ends within a fraction of a second; no query for a single row. Code "job.cancelled".
struct AssetOrder {
    using Answer = RowIds;
    AssetFilter filter;
    AssetSort sort = AssetSort::Best;
    bool isDescending = false;
    std::function<bool()> isCancelled;
    int pieceRows = 16384; ///< read between two looks at the cancel flag; on PostgreSQL what the client holds at a time
    QString field = {};    ///< the name of the one to compare
    Result<Answer> run(ReadScope& scope) const;
};

/// Runs the question inside a job that can be cancelled.
[[nodiscard]] Result<RowIds> orderAssets(Desk& desk, AssetOrder order, const JobControl& control);

/// The beginning of the list, quickly enough for every key pressed: what is painted until the whole order is there.
struct FirstAssets {
    struct Answer {
        std::vector<qint64> ids;
        bool isAll = false; ///< there are no more
    };
    QString words;
    int limit = 64;

    /// Whether the beginning of this list is found without looking at all of it.
    [[nodiscard]] static bool isPossible(const AssetFilter& filter, AssetSort sort, bool isDescending);
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
