// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandrun.h"
#include "core/base/id.h"

namespace madoguchi {

/// What narrows a list down, read once.
struct ListFilter {
    int limit = 100;
    bool isOverdue = false;
    PersonId person;
    SectionId section;
    KindId kind;
    PlaceId place;
    QString status;
    QString words;
};

/// The first of a list that was asked for with one more than that; says so where it goes on.
template<class Record>
QList<Record> firstOf(CommandRun& run, const QList<Record>& records, int limit)
{
    if (records.size() > limit)
        run.console().message(Cli::tr("Shown: the first %1. More with --limit.").arg(limit));
    return records.mid(0, limit);
}

// The names that an office gives; of these a list needs nothing but words.
Result<Answer> listKinds(CommandRun& run, const ListFilter& filter);
Result<Answer> listPlaces(CommandRun& run, const ListFilter& filter);
Result<Answer> listSections(CommandRun& run, const ListFilter& filter);
Result<Answer> listSearches(CommandRun& run, const ListFilter& filter);

} // namespace madoguchi
