// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/stationlines.h"

#include "ui/text/formats.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>

namespace madoguchi {

QStringList stationWarnings(const StationTrust& trust, const QString& stationCode)
{
    QStringList warnings;
    if (!trust.rightId.isEmpty())
        warnings << sentence(Problem{QStringLiteral("record.other-id"), trust.rightId, {}});
    else if (!trust.unprotected.isEmpty())
        warnings << sentence(Problem{QStringLiteral("record.unprotected"), trust.unprotected, {}});
    if (trust.copiedAt)
        warnings << QCoreApplication::translate(
                        "Station", "This record is a backup of %1. Nothing is written into it until an "
                                   "owner has said what it is now, because numbers of papers would be given "
                                   "a second time: Settings > Database, or “station renew”.")
                        .arg(formatInstant(*trust.copiedAt));
    else if (trust.isOtherHistory())
        warnings << QCoreApplication::translate(
            "Station", "This record does not go on where this computer left it: it was restored "
                       "from a backup, or altered. Nothing is written into it until an owner "
                       "has said what happened: Settings > Database, or “station renew”.");
    if (trust.isKeyElsewhere)
        warnings << QCoreApplication::translate(
                        "Station", "Counter %1 signs with a key that this computer does not hold: papers "
                                   "printed here have no proof, and no checkpoint is taken. If another "
                                   "computer is counter %1, this one needs another number: Settings > "
                                   "Database > Open another record…, or --station. Else an owner gives it a "
                                   "new key: Settings > Database, or “station renew”.")
                        .arg(stationCode);
    return warnings;
}

} // namespace madoguchi
