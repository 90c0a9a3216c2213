// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scanning/scan.h"

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
    return key.startsWith(u"CMD-") ? ScanCommand::Unknown : ScanCommand::None;
}

} // namespace madoguchi
