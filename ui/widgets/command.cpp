// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/command.h"

#include <QCoreApplication>

namespace madoguchi {

QString Command::words() const
{
    return QCoreApplication::translate("Commands", text);
}

} // namespace madoguchi
