// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scanning/scan.h"

#include "core/base/codekey.h"

#include <algorithm>
#include <iterator>

namespace madoguchi {
namespace {

struct CommandCode {
    QStringView code;
    ScanCommand command;
};

constexpr CommandCode commandCodes[] = {
    {u"CMD-DONE", ScanCommand::Done},   {u"CMD-CANCEL", ScanCommand::Cancel}, {u"CMD-UNDO", ScanCommand::Undo},
    {u"CMD-PRINT", ScanCommand::Print}, {u"CMD-RETURN", ScanCommand::Return}, {u"CMD-LEND", ScanCommand::Lend},
    {u"CMD-AUTO", ScanCommand::Auto},   {u"CMD-OK", ScanCommand::Ok},
};

} // namespace

ScanCommand commandOf(QStringView key)
{
    const auto known = std::find_if(std::begin(commandCodes), std::end(commandCodes),
                                    [key](const CommandCode& entry) { return entry.code == key; });
    if (known != std::end(commandCodes))
        return known->command;
    return key.startsWith(commandPrefix) ? ScanCommand::Unknown : ScanCommand::None;
}

const char* problemCodeOf(ScanTrouble trouble)
{
    switch (trouble) {
    case ScanTrouble::None:
        break;
    case ScanTrouble::EmptyCommit:
        return "scan.empty";
    case ScanTrouble::KanaMangled:
        return "scan.kana";
    case ScanTrouble::ControlCharacters:
        return "scan.control-characters";
    case ScanTrouble::TooLong:
        return "scan.too-long";
    case ScanTrouble::WrongLength:
        return "scan.wrong-length";
    case ScanTrouble::WrongCheckDigit:
        return "scan.wrong-check-digit";
    case ScanTrouble::MalformedGs1:
        return "scan.malformed-gs1";
    }
    return nullptr;
}

QString scanRepairCode(ScanRepair repair)
{
    switch (repair) {
    case ScanRepair::AffixStripped:
        return QStringLiteral("affix-stripped");
    case ScanRepair::LayoutRepaired:
        return QStringLiteral("layout-repaired");
    case ScanRepair::WidthFolded:
        return QStringLiteral("width-folded");
    case ScanRepair::AimStripped:
        return QStringLiteral("aim-stripped");
    case ScanRepair::StartStopStripped:
        return QStringLiteral("start-stop-stripped");
    case ScanRepair::CheckDigitStripped:
        return QStringLiteral("check-digit-stripped");
    }
    return {};
}

} // namespace madoguchi
