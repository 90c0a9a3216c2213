// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stocktake/stocktake.h"

#include "core/base/codetable.h"

#include <QList>

namespace madoguchi {

namespace {

constexpr CodeRow<StocktakeType> types[] = {
    {StocktakeType::Regular, "regular"}, {StocktakeType::Change, "change"}, {StocktakeType::Spot, "spot"}};

constexpr CodeRow<ScanVerdict> verdicts[] = {
    {ScanVerdict::Expected, "expected"},     {ScanVerdict::Misplaced, "misplaced"},  {ScanVerdict::OnLoan, "on-loan"},
    {ScanVerdict::Unexpected, "unexpected"}, {ScanVerdict::Unknown, "unknown"},      {ScanVerdict::Already, "already"},
    {ScanVerdict::Label, "label"},           {ScanVerdict::NotAnItem, "not-an-item"}};

constexpr CodeRow<DifferenceKind> kinds[] = {{DifferenceKind::Missing, "missing"},
                                             {DifferenceKind::Misplaced, "misplaced"},
                                             {DifferenceKind::OnLoan, "on-loan"},
                                             {DifferenceKind::Unexpected, "unexpected"},
                                             {DifferenceKind::Unknown, "unknown"}};

constexpr CodeRow<DifferenceCause> causes[] = {{DifferenceCause::FoundLater, "found-later"},
                                               {DifferenceCause::PlaceCorrected, "place-corrected"},
                                               {DifferenceCause::PutBack, "put-back"},
                                               {DifferenceCause::LoanNotRecorded, "loan-not-recorded"},
                                               {DifferenceCause::ReturnNotRecorded, "return-not-recorded"},
                                               {DifferenceCause::SuspectedLoss, "suspected-loss"},
                                               {DifferenceCause::WrongLabel, "wrong-label"},
                                               {DifferenceCause::Registered, "registered"},
                                               {DifferenceCause::NotOurs, "not-ours"},
                                               {DifferenceCause::RecordCorrected, "record-corrected"},
                                               {DifferenceCause::Other, "other"}};

} // namespace

QString countingWorkItem(StocktakeType type)
{
    return type == StocktakeType::Spot ? QStringLiteral("LN-20") : QStringLiteral("LN-21");
}

QString stocktakeTypeCode(StocktakeType type)
{
    return codeIn(types, type);
}

std::optional<StocktakeType> stocktakeTypeFromCode(const QString& code)
{
    return valueIn(types, code);
}

QString scanVerdictCode(ScanVerdict verdict)
{
    return codeIn(verdicts, verdict);
}

std::optional<ScanVerdict> scanVerdictFromCode(const QString& code)
{
    return valueIn(verdicts, code);
}

QString differenceKindCode(DifferenceKind kind)
{
    return codeIn(kinds, kind);
}

std::optional<DifferenceKind> differenceKindFromCode(const QString& code)
{
    return valueIn(kinds, code);
}

QString differenceCauseCode(DifferenceCause cause)
{
    return codeIn(causes, cause);
}

std::optional<DifferenceCause> differenceCauseFromCode(const QString& code)
{
    return valueIn(causes, code);
}

std::optional<DifferenceKind> differenceOf(ScanVerdict verdict)
{
    switch (verdict) {
    case ScanVerdict::Misplaced:
        return DifferenceKind::Misplaced;
    case ScanVerdict::OnLoan:
        return DifferenceKind::OnLoan;
    case ScanVerdict::Unexpected:
        return DifferenceKind::Unexpected;
    case ScanVerdict::Unknown:
        return DifferenceKind::Unknown;
    case ScanVerdict::Expected:
    case ScanVerdict::Already:
    case ScanVerdict::Label:
    case ScanVerdict::NotAnItem:
        break;
    }
    return std::nullopt;
}

QList<DifferenceCause> causesOf(DifferenceKind kind)
{
    using enum DifferenceCause;
    switch (kind) {
    case DifferenceKind::Missing:
        return {FoundLater, LoanNotRecorded, WrongLabel, RecordCorrected, SuspectedLoss, Other};
    case DifferenceKind::Misplaced:
        return {PlaceCorrected, PutBack, RecordCorrected, Other};
    case DifferenceKind::OnLoan:
        return {ReturnNotRecorded, WrongLabel, RecordCorrected, Other};
    case DifferenceKind::Unexpected:
        return {PlaceCorrected, PutBack, LoanNotRecorded, RecordCorrected, WrongLabel, Other};
    case DifferenceKind::Unknown:
        return {Registered, NotOurs, WrongLabel, Other};
    }
    return {};
}

} // namespace madoguchi
