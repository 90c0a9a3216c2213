// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagecommand.h"

#include <QCoreApplication>

namespace madoguchi {

QString PageCommand::words() const
{
    return QCoreApplication::translate(context, text);
}

} // namespace madoguchi
