// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exchangewords.h"

#include "ui/text/formats.h"

namespace madoguchi {

void tellLosses(Console& console, const CsvSummary& csv)
{
    if (csv.lossCount == 0)
        return;
    console.message(Cli::tr("%1 characters could not be written in this encoding; 〓 stands in their place.")
                        .arg(formatCount(csv.lossCount)));
    for (const CharacterLoss& loss : csv.losses)
        console.message(Cli::tr("row %1, %2: %3").arg(formatCount(loss.row), loss.column, loss.character));
    if (const qint64 more = csv.lossCount - csv.losses.size(); more > 0)
        console.message(Cli::tr("… and %1 more").arg(formatCount(more)));
}

} // namespace madoguchi
