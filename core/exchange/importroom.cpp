// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importroom.h"

#include "core/exchange/outputfile.h"
#include "core/storage/databasefile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

// Measured with 20,000 rows: 223 bytes a row with number and type only (12 in the file), 740 with eight columns (120),
// 1,169 where each is lent to a person of its own (90).
constexpr qint64 bytesOfRow = 170;
constexpr qint64 bytesOfCell = 5; // for each byte of the file
constexpr qint64 bytesOfLoan = 600;
/// What waits beside the record until it is moved into it.
constexpr qint64 mostWaiting = 4 * 1024 * 1024;

qint64 withWaiting(qint64 bytes)
{
    return bytes + std::min(bytes, mostWaiting);
}

qint64 mebibytes(qint64 bytes)
{
    return (bytes + 1024 * 1024 - 1) / (1024 * 1024);
}

Refusal noRoom(const QString& record, qint64 needed, qint64 available)
{
    return refusal(RefusalKind::Unavailable, u"import.no-room"_s, record,
                   {{u"needed"_s, mebibytes(needed)}, {u"free"_s, available / (1024 * 1024)}});
}

} // namespace

qint64 bytesOfImport(const ImportReport& preview, qint64 fileBytes)
{
    const qint64 stored = preview.created + preview.updated;
    const double share = preview.rows == 0 ? 0 : double(stored) / double(preview.rows);
    return stored * bytesOfRow + qint64(share * double(fileBytes)) * bytesOfCell + preview.loans * bytesOfLoan;
}

qint64 bytesOfWithdrawal(qint64 importBytes)
{
    return importBytes * 3 / 5;
}

Result<Done> ImportRoom::look(const DatabaseUrl& url, const ImportReport& preview, qint64 fileBytes)
{
    if (!url.isSqlite())
        return Done{};
    const qint64 growth = bytesOfImport(preview, fileBytes);
    m_record = fileItself(url.path()); // the room is where the file grows
    m_reserve = withWaiting(bytesOfWithdrawal(growth));
    const qint64 needed = withWaiting(growth) + m_reserve;
    const std::optional<qint64> room = freeBytes(QFileInfo(m_record).absolutePath());
    if (room && *room < needed)
        return noRoom(url.path(), needed, *room);
    return Done{};
}

void ImportRoom::keep(const QString& counter)
{
    if (m_reserve == 0)
        return;
    // What a run that was killed has left is taken over.
    const QString path = m_record + u".reserve-"_s + counter;
    // Where a disk cannot set room aside at once, the look at it has to do.
    if (setRoomAside(path, m_reserve))
        m_path = path;
}

void ImportRoom::release()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
    m_path.clear();
}

} // namespace madoguchi
