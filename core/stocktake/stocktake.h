// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QList>
#include <QString>

#include <optional>

namespace madoguchi {

/// Why one is taken (物品管理法 art.39): regularly, because the keeper changes, or as a spot check.
enum class StocktakeType { Regular, Change, Spot };

/// What a stocktake is about; everything that is set has to hold. With `isCustody` what people hold, else what should
/// be in its place. A section counts what it and its people hold, so it always means custody.
struct StocktakeScope {
    PlaceId place;
    KindId kind;
    SectionId section;
    bool isCustody = false;

    [[nodiscard]] bool countsCustody() const { return isCustody || section.isValid(); }
    bool operator==(const StocktakeScope&) const = default;
};

/// What one scan means for a stocktake. The first five are kept with the session, the others only answered.
enum class ScanVerdict {
    Expected,   ///< expected, and where it should be
    Misplaced,  ///< belongs to another place (or person)
    OnLoan,     ///< lent by the record, but here
    Unexpected, ///< in the ledger, but nothing this session expects; the reason says why
    Unknown,    ///< nothing is known by this code
    Already,    ///< counted before; nothing has changed
    Label,      ///< a shelf's label, or in custody a person's card: what follows is there
    NotAnItem,  ///< a code of something else
};

/// How a counted thing differs from the record. The ScanVerdicts of the same names, and what nobody scanned.
enum class DifferenceKind { Missing, Misplaced, OnLoan, Unexpected, Unknown };

/// What a difference turned out to be.
enum class DifferenceCause {
    FoundLater,        ///< it is where it should be after all
    PlaceCorrected,    ///< it has its new place in the ledger now (CorrectPlace)
    PutBack,           ///< it was carried to its place
    LoanNotRecorded,   ///< somebody has it, which had not been recorded
    ReturnNotRecorded, ///< it had come back, which had not been recorded
    SuspectedLoss,     ///< nobody knows where it is; its state is Lost now
    WrongLabel,        ///< the label was wrong or unreadable
    Registered,        ///< it was not in the ledger, and is now
    NotOurs,           ///< it belongs to somebody else
    RecordCorrected,   ///< the ledger was wrong otherwise, and has been corrected
    Other,             ///< the note says
};

[[nodiscard]] QString stocktakeTypeCode(StocktakeType type);
[[nodiscard]] std::optional<StocktakeType> stocktakeTypeFromCode(const QString& code);
/// The work item of counting: a spot check is the daily look at a storage place (LN-20), else a stocktake (LN-21).
[[nodiscard]] QString countingWorkItem(StocktakeType type);
[[nodiscard]] QString scanVerdictCode(ScanVerdict verdict);
[[nodiscard]] std::optional<ScanVerdict> scanVerdictFromCode(const QString& code);
[[nodiscard]] QString differenceKindCode(DifferenceKind kind);
[[nodiscard]] std::optional<DifferenceKind> differenceKindFromCode(const QString& code);
[[nodiscard]] QString differenceCauseCode(DifferenceCause cause);
[[nodiscard]] std::optional<DifferenceCause> differenceCauseFromCode(const QString& code);

/// The difference that a scan is; nothing for what is as it should be.
[[nodiscard]] std::optional<DifferenceKind> differenceOf(ScanVerdict verdict);

/// What a difference of this kind can turn out to be, the likeliest first.
[[nodiscard]] QList<DifferenceCause> causesOf(DifferenceKind kind);

} // namespace madoguchi
