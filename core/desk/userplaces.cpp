// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/userplaces.h"

#include <QStandardPaths>

namespace madoguchi {

namespace {

/// Not by the name of the running program, which differs between window and command line.
QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/madoguchi");
}

} // namespace

QString usualDatabasePath()
{
    return dataFolder() + QStringLiteral("/madoguchi.sqlite");
}

QString usualKeyFolder()
{
    const QString chosen = qEnvironmentVariable("MADOGUCHI_KEYS");
    return chosen.isEmpty() ? dataFolder() + QStringLiteral("/keys") : chosen;
}

} // namespace madoguchi
