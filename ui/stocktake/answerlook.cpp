// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stocktake/answerlook.h"

namespace madoguchi {

AnswerLook answerLook(ScanVerdict verdict)
{
    switch (verdict) {
    case ScanVerdict::Expected:
        return {{Shape::Check, Tone::Ok, false}, Sound::Ok};
    case ScanVerdict::Label:
        return {{Shape::FilledDiamond, Tone::Info, false}, Sound::Ok};
    case ScanVerdict::Already:
        return {{Shape::Dash, Tone::Neutral, false}, Sound::Warn};
    case ScanVerdict::Misplaced:
        return {differenceLook(DifferenceKind::Misplaced), Sound::Warn};
    case ScanVerdict::OnLoan:
        return {differenceLook(DifferenceKind::OnLoan), Sound::Warn};
    case ScanVerdict::Unexpected:
        return {differenceLook(DifferenceKind::Unexpected), Sound::Warn};
    case ScanVerdict::Unknown:
        return {differenceLook(DifferenceKind::Unknown), Sound::Error};
    case ScanVerdict::NotAnItem:
        break;
    }
    return {{Shape::Cross, Tone::Error, false}, Sound::Error};
}

StatusLook differenceLook(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Missing:
        return {Shape::Triangle, Tone::Error, true};
    case DifferenceKind::Misplaced:
        return {Shape::Arrow, Tone::Warn, false};
    case DifferenceKind::OnLoan:
        return {Shape::Clock, Tone::Warn, false};
    case DifferenceKind::Unexpected:
        return {Shape::Exclamation, Tone::Warn, false};
    case DifferenceKind::Unknown:
        break;
    }
    return {Shape::Question, Tone::Error, false};
}

} // namespace madoguchi
