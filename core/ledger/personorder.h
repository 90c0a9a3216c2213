// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/kanarow.h"
#include "core/base/result.h"
#include "core/desk/jobcontrol.h"
#include "core/desk/readscope.h"
#include "core/ledger/idlist.h"

#include <functional>
#include <optional>

namespace madoguchi {

class Desk;

/// What a table of people is narrowed down to; what is not set does not restrict.
struct PersonFilter {
    QString words; ///< as typed: each must stand in name, reading, number, user name, mail or extension; or a whole
                   ///< key; a reading also in Latin letters
    SectionId section;
    bool isWithLeft = false;                    ///< also those who have left
    bool isHoldingOnly = false;                 ///< only those who have something on loan
    std::optional<KanaRow> kana = std::nullopt; ///< whose reading, else name, stands there in the index

    [[nodiscard]] bool isEmpty() const { return *this == PersonFilter(); }
    bool operator==(const PersonFilter&) const = default;
};

/// Number: staff number, else user name. Name: by its reading where there is one. Best: with words exact key, then by
/// reading; without words by number. Note: by how it begins. Cards: by the first. OnLoan: by how much they have.
enum class PersonSort { Best, Number, Name, Section, Extension, Mail, UserName, Note, Cards, LeftOn, OnLoan };

/// All people who pass, in order; rows without a value last, equal ones by number. For a job, as AssetOrder. Code
/// "job.cancelled".
struct PersonOrder {
    using Answer = RowIds;
    PersonFilter filter;
    PersonSort sort = PersonSort::Best;
    bool isDescending = false;
    std::function<bool()> isCancelled;
    int pieceRows = 16384; ///< as in AssetOrder
    Result<Answer> run(ReadScope& scope) const;
};

/// Runs the question inside a job that can be cancelled.
[[nodiscard]] Result<RowIds> orderPeople(Desk& desk, PersonOrder order, const JobControl& control);

} // namespace madoguchi
