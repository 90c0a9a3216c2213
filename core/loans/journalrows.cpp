// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/journalrows.h"

#include "core/loans/rownames.h"

#include <algorithm>

namespace madoguchi {

namespace {

void addOnce(QStringList& list, const QString& name)
{
    if (!name.isEmpty() && !list.contains(name))
        list << name;
}

bool isAboutAsset(const QString& table)
{
    return table == QLatin1String("asset") || table == QLatin1String("loan_line") ||
           table == QLatin1String("asset_barcode") || table == QLatin1String("accessory") ||
           table == QLatin1String("letter_line") || table == QLatin1String("collection_line") ||
           table == QLatin1String("reservation_line") || table == QLatin1String("attachment") ||
           table == QLatin1String("return_picture");
}

void addSubject(JournalRow& row, const RowImage& image, RowNames& names)
{
    const QString name = names.of(image.table, image.id);
    if (isAboutAsset(image.table)) {
        addOnce(row.assets, name);
        if (image.table == QLatin1String("loan_line"))
            addOnce(row.people, names.holderOf(image.id));
    } else if (image.table == QLatin1String("person") || image.table == QLatin1String("person_card") ||
               image.table == QLatin1String("loan") || image.table == QLatin1String("collection_person")) {
        addOnce(row.people, name);
    } else if (image.table == QLatin1String("document") || image.table == QLatin1String("document_print") ||
               image.table == QLatin1String("letter") || image.table == QLatin1String("collection") ||
               image.table == QLatin1String("letter_mail") || image.table == QLatin1String("reservation") ||
               image.table == QLatin1String("stocktake") || image.table == QLatin1String("spot_check") ||
               image.table == QLatin1String("reception")) {
        addOnce(row.documents, name);
    } else if (image.table == QLatin1String("return_check")) {
        addOnce(row.assets, names.of(QStringLiteral("return_check.asset"), image.id));
    } else if (image.table != QLatin1String("loan_accessory")) {
        addOnce(row.others, name);
    }
}

JournalRow rowOf(const JournalEntry& read, RowNames& names, int mostNames)
{
    const Entry& entry = read.entry;
    JournalRow row;
    row.orderNo = entry.orderNo;
    row.lane = entry.lane;
    row.sequence = entry.sequence;
    row.part = entry.part;
    row.job = read.job;
    row.at = entry.at;
    row.actor = entry.actor;
    row.actor.operatorName = names.of(QStringLiteral("operator"), entry.actor.operatorId.value());
    row.command = entry.command;
    int lookUps = 0;
    int assets = 0;
    for (const RowImage& image : entry.images) {
        assets += image.table == QLatin1String("asset") || image.table == QLatin1String("loan_line");
        if (++lookUps <= mostNames)
            addSubject(row, image, names);
    }
    if (entry.images.empty()) { // a sign-in: of whom, and after whom
        for (qint64 subject : entry.subjects)
            addOnce(row.others, names.of(QStringLiteral("operator"), subject));
    }
    // Taking back writes the line and the state of one asset: where all names are known they are what counts.
    row.unnamed = std::max(0, lookUps - mostNames);
    row.assetCount = row.unnamed == 0 ? int(row.assets.size()) : std::max(assets, int(row.assets.size()));
    return row;
}

qint64 lastOrder(Connection& connection)
{
    Cursor cursor = connection.select("select max(order_no) from journal_entry");
    return cursor.next() ? cursor.number(0) : 0;
}

QString textOf(const Value& value)
{
    if (value.isNumber())
        return QString::number(value.toNumber());
    return value.isBytes() ? QString::fromLatin1(value.toBytes().toHex()) : value.toText();
}

QString textOf(const Value& value, const Column& column, RowNames& names)
{
    if (value.isNull() || !column.references)
        return textOf(value);
    const QString name = names.of(QString::fromLatin1(column.references), value.toNumber());
    return name.isEmpty() ? textOf(value) : name;
}

RowChange changeOf(const RowImage& image, const Table* table, RowNames& names)
{
    RowChange change{image.kind == ImageKind::Insert, image.table, names.of(image.table, image.id), {}};
    for (const ImageValue& value : image.values) {
        if (!table || value.column <= 0 || value.column >= table->columnCount())
            continue;
        const Column& column = table->columns()[size_t(value.column)];
        change.fields << ValueChange{image.table + u'.' + QString::fromLatin1(column.name),
                                     textOf(value.before, column, names), textOf(value.after, column, names)};
    }
    return change;
}

} // namespace

Result<AskJournalRows::Answer> AskJournalRows::run(ReadScope& scope) const
{
    Answer rows;
    RowNames names(scope.connection);
    const auto visit = [&](const JournalEntry& entry) {
        rows << rowOf(entry, names, mostNames);
        return true;
    };
    if (!mayTakeLong() || query.isOldestFirst || query.subjectId) {
        visitEntries(scope.connection, query, visit);
        return rows;
    }
    // Piece by piece, newest first: filters that nothing fits together would otherwise go on long after a cancel.
    constexpr qint64 pieceEntries = 200'000;
    EntryQuery piece = narrowedToTimes(scope.connection, query);
    const qint64 last = piece.afterOrder.value_or(0);
    const qint64 first = piece.beforeOrder ? *piece.beforeOrder : lastOrder(scope.connection) + 1;
    qint64 before = first;
    for (; before > last && (query.limit == 0 || rows.size() < query.limit); before -= pieceEntries) {
        if (isCancelled && isCancelled())
            return refused(QStringLiteral("job.cancelled"));
        if (progress)
            progress(first - before, first - last);
        piece.beforeOrder = before;
        piece.afterOrder = std::max(last, before - 1 - pieceEntries);
        piece.limit = query.limit == 0 ? 0 : int(query.limit - rows.size());
        visitEntries(scope.connection, piece, visit);
    }
    return rows;
}

Result<AskEntryDetail::Answer> AskEntryDetail::run(ReadScope& scope) const
{
    EntryQuery query;
    query.lane = lane;
    query.sequence = sequence;
    const std::vector<JournalEntry> entries = readEntries(scope.connection, query);
    if (entries.empty())
        return refusal(RefusalKind::NotFound, QStringLiteral("journal.entry-unknown"), QString::number(sequence));
    const JournalEntry& read = entries.front();
    RowNames names(scope.connection);
    EntryDetail detail;
    detail.row = rowOf(read, names, AskJournalRows().mostNames);
    detail.leaf = QString::fromLatin1(bytesOf(read.leaf).toHex());
    detail.changeCount = int(read.entry.images.size());
    detail.missingPersonal = read.missingPersonal;
    detail.erasedPersonal = read.erasedPersonal;
    for (const RowImage& image : read.entry.images) {
        if (detail.changes.size() >= mostChanges)
            break;
        detail.changes << changeOf(image, tables->find(image.table), names);
    }
    return detail;
}

} // namespace madoguchi
