// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importreport.h"
#include "core/storage/databaseurl.h"

#include <QString>

namespace madoguchi {

/// About how many bytes a record in a file grows by what an import of a file of this size would do, from above.
[[nodiscard]] qint64 bytesOfImport(const ImportReport& preview, qint64 fileBytes);
/// And by withdrawing it again.
[[nodiscard]] qint64 bytesOfWithdrawal(qint64 importBytes);

/// Room on the disk of a record in a file while an import is under way: looked for before anything is stored, and as
/// much as withdrawing would need is kept in a file beside the record. Nothing where the record is on a server.
class ImportRoom
{
public:
    ImportRoom() = default;
    ~ImportRoom() { release(); }
    ImportRoom(const ImportRoom&) = delete;
    ImportRoom& operator=(const ImportRoom&) = delete;

    /// Code "import.no-room" (needed, free: in MiB).
    [[nodiscard]] Result<Done> look(const DatabaseUrl& url, const ImportReport& preview, qint64 fileBytes);
    /// Sets aside what was looked for. Once this import alone is under way at the counter: there is one file for each.
    void keep(const QString& counter);
    /// The file goes, so that its room can be used.
    void release();

private:
    QString m_record;
    qint64 m_reserve = 0;
    QString m_path;
};

} // namespace madoguchi
