// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/clocklines.h"

#include "ui/text/formats.h"

#include <QCoreApplication>

namespace madoguchi {

QString clockWarning(const ClockDifference& difference)
{
    const QString here = formatInstant(difference.here);
    const QString there = formatInstant(difference.there);
    if (difference.isOfServer())
        return QCoreApplication::translate(
                   "Clock",
                   "This computer’s clock says %1, the server’s %2. What is recorded and printed here says the wrong "
                   "time, and perhaps the wrong day. Set this computer’s clock, best by the network; if it is the "
                   "server’s that is wrong, tell whoever looks after the server.")
            .arg(here, there);
    return QCoreApplication::translate(
               "Clock",
               "This computer’s clock says %1, but the newest entry of the record (counter %3) is of %2. Either the "
               "clock is wrong now, or it was wrong then. Set it right before anything is recorded: times and days, "
               "on papers too, go by it.")
        .arg(here, there, difference.station);
}

} // namespace madoguchi
