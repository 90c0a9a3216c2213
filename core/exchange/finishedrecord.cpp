// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/finishedrecord.h"

#include "core/desk/stationtrust.h"
#include "core/storage/migrations.h"

#include <QFileInfo>

namespace madoguchi {

using namespace Qt::StringLiterals;

Refusal inKnownNames(const UnfinishedFile& file, Refusal refusal)
{
    for (Problem& problem : refusal.problems)
        problem.subject.replace(file.path(), file.wanted());
    return refusal;
}

Result<BackupSummary> checkCopiedRecord(const QString& path, std::optional<Instant> copiedAt)
{
    const Result<std::unique_ptr<Connection>> opened = Connection::open(DatabaseUrl::forFile(path));
    if (!opened)
        return opened.refusal();
    Connection& connection = **opened;
    if (const Result<DatabaseInfo> info = readyDatabase(connection); !info)
        return info.refusal();
    try {
        QString verdict;
        {
            Cursor check = connection.select("pragma quick_check");
            verdict = check.next() ? check.text(0) : QString();
        }
        if (verdict != u"ok")
            return refusal(RefusalKind::Unavailable, u"backup.damaged"_s, path, {{u"detail"_s, verdict}});
        BackupSummary summary{path, QFileInfo(path).size(), 0};
        Cursor count = connection.select("select count(*) from journal_entry");
        summary.entries = count.next() ? count.number(0) : 0;
        if (copiedAt && !readCopyMark(connection)) {
            connection.beginWrite();
            markAsCopy(connection, *copiedAt);
            connection.commit();
        }
        return summary;
    } catch (const StorageError& error) {
        return error.fault() == StorageFault::Damaged ? refusal(RefusalKind::Unavailable, u"backup.damaged"_s, path)
                                                      : error.toRefusal();
    }
}

Result<BackupSummary> nameCopiedRecord(UnfinishedFile& file, const QString& takenCode, BackupSummary summary)
{
    if (const Result<Done> named = file.finish(takenCode); !named)
        return named.refusal();
    summary.path = file.wanted();
    summary.bytes = QFileInfo(file.wanted()).size();
    return summary;
}

Result<BackupSummary> finishRecordFile(UnfinishedFile& file, const QString& takenCode, std::optional<Instant> copiedAt)
{
    Result<BackupSummary> summary = checkCopiedRecord(file.path(), copiedAt);
    return summary ? nameCopiedRecord(file, takenCode, *std::move(summary))
                   : Result<BackupSummary>(inKnownNames(file, summary.refusal()));
}

} // namespace madoguchi
