// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandtable.h"

namespace madoguchi {

QList<const CommandRow*> allCommands()
{
    QList<const CommandRow*> all;
    for (const auto rows :
         {recordCommands(),     importCommands(),     exportCommands(),   reportCommands(),      stockCommands(),
          counterCommands(),    loanCommands(),       judgeCommands(),    termCommands(),        shipCommands(),
          incidentCommands(),   careCommands(),       retireCommands(),   reservationCommands(), pickUpCommands(),
          driveCommands(),      letterCommands(),     mailCommands(),     lookCommands(),        listCommands(),
          searchCommands(),     documentCommands(),   signedCommands(),   labelCommands(),       ledgerCommands(),
          kitCommands(),        consumableCommands(), editCommands(),     duplicateCommands(),   nameCommands(),
          attachmentCommands(), stocktakeCommands(),  followUpCommands(), journalCommands(),     backupCommands(),
          operatorCommands(),   settingsCommands(),   stationCommands(),  slipCommands(),        erasureCommands()}) {
        for (const CommandRow& row : rows)
            all << &row;
    }
    return all;
}

const CommandRow* findCommand(const QStringList& words)
{
    const QString one = words.value(0);
    const QString two = words.mid(0, 2).join(u' ');
    const CommandRow* found = nullptr;
    for (const CommandRow* row : allCommands()) {
        const QLatin1String name(row->name);
        if (name == two)
            return row;
        if (name == one)
            found = row;
    }
    return found;
}

qsizetype nameLength(const CommandRow& command)
{
    return QLatin1String(command.name).contains(u' ') ? 2 : 1;
}

} // namespace madoguchi
