// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/longday.h"

#include "core/base/wareki.h"

#include <QLocale>

namespace madoguchi {

QString longDay(QDate day, PrintLanguage language)
{
    if (language == PrintLanguage::Japanese)
        return warekiDay(day);
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, QStringLiteral("d MMMM yyyy"));
}

} // namespace madoguchi
