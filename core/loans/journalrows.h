// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/desk/readscope.h"
#include "core/journal/entryreader.h"
#include "core/journal/tableregistry.h"

#include <QStringList>

#include <functional>

namespace madoguchi {

/// A journal entry as a line of a list: who did what to which things. Names are those of now; where the law had them
/// deleted there are none.
struct JournalRow {
    qint64 orderNo = 0;
    qint64 lane = 0;
    qint64 sequence = 0;
    int part = 0;
    QString job; ///< of its lane; empty: the station's own
    Instant at;
    Actor actor;
    Command command;
    QStringList assets; ///< the first few asset numbers
    int assetCount = 0;
    QStringList people; ///< names: of people, else of the section or place that holds it
    QStringList others; ///< kinds, places, operators, settings
    QStringList documents;
    int unnamed = 0; ///< rows of the entry that are not looked up: the lists above are not all
};

/// Lines of the journal, newest first unless told otherwise. Code "job.cancelled".
struct AskJournalRows {
    static constexpr Permission permission = Permission::ReadJournal;
    using Answer = QList<JournalRow>;
    EntryQuery query;
    std::function<bool()> isCancelled;
    std::function<void(qint64 done, qint64 total)> progress; ///< entries looked at
    int mostNames = 24; ///< rows of one entry whose names are looked up; an import has a thousand an entry
    /// Its filters may have to look at very many entries for a few that fit: a job.
    [[nodiscard]] bool mayTakeLong() const { return query.isByHeading(); }
    Result<Answer> run(ReadScope& scope) const;
};

/// One value before and after, as stored (codes, ISO days and instants); what refers to another row as that row's name.
struct ValueChange {
    QString field; ///< "asset.maker"
    QString before;
    QString after;
};

/// What an entry did to one row.
struct RowChange {
    bool isNew = false;
    QString table;
    QString name; ///< of the row, as people call it
    QList<ValueChange> fields;
};

struct EntryDetail {
    JournalRow row;
    QString leaf; ///< hexadecimal
    QList<RowChange> changes;
    int changeCount = 0; ///< may be more than there are in `changes`
    int missingPersonal = 0;
    int erasedPersonal = 0;
};

/// Everything one entry says, for people. Code "journal.entry-unknown".
struct AskEntryDetail {
    static constexpr Permission permission = Permission::ReadJournal;
    using Answer = EntryDetail;
    qint64 lane = 0;
    qint64 sequence = 0;
    const TableRegistry* tables = nullptr;
    int mostChanges = 200;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
