// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/counts.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace madoguchi {

QString countOfRows(qint64 count)
{
    return QCoreApplication::translate("Counts", "%Ln row(s)", nullptr, pluralOf(count));
}

QString countOfJournalEntries(qint64 count)
{
    return QCoreApplication::translate("Counts", "%Ln journal entry(ies)", nullptr, pluralOf(count));
}

QString countOfAttachedFiles(qint64 count)
{
    return QCoreApplication::translate("Counts", "%Ln attached file(s)", nullptr, pluralOf(count));
}

QString countOfItems(qint64 count)
{
    return QCoreApplication::translate("Counts", "%Ln item(s)", nullptr, pluralOf(count));
}

QString countOfPeople(qint64 count)
{
    return QCoreApplication::translate("Counts", "%Ln person(s)", nullptr, pluralOf(count));
}

QString countOfOpenLoans(qint64 count)
{
    return QCoreApplication::translate("Counts", "%Ln open loan(s)", nullptr, pluralOf(count));
}

int pluralOf(qint64 count)
{
    return int(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
}

} // namespace madoguchi
