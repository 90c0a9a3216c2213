// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exportmanifest.h"

#include <QCryptographicHash>
#include <QFile>

namespace madoguchi {

/// A file that is hashed while it is written.
class HashedFile final : public QIODevice
{
public:
    explicit HashedFile(const QString& path) : m_file(path) {}

    /// Only its owner may read it. It must not be there.
    [[nodiscard]] bool create();
    /// Once everything is written: on the disk, with its bytes and their hash filled in. False when the system refuses.
    [[nodiscard]] bool finish(ExportedFile& file);
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override;

private:
    QFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_bytes = 0;
};

/// A folder beside the wanted one that is gone with all that is in it, unless it gets its name. Only its owner may look
/// into it.
class UnfinishedFolder
{
public:
    explicit UnfinishedFolder(const QString& wanted);
    ~UnfinishedFolder();
    UnfinishedFolder(const UnfinishedFolder&) = delete;
    UnfinishedFolder& operator=(const UnfinishedFolder&) = delete;

    [[nodiscard]] const QString& wanted() const { return m_wanted; }
    /// Code "full-export.cannot-write".
    [[nodiscard]] Result<Done> create();
    /// Where a file of this name is written; with a folder of it.
    [[nodiscard]] QString place(const QString& path) const;
    [[nodiscard]] Refusal failure(const QString& path, const QString& reason) const;
    /// Codes "full-export.exists" (something has taken the name meanwhile), "full-export.cannot-write".
    [[nodiscard]] Result<Done> finish();

private:
    QString m_wanted;
    QString m_path;
};

} // namespace madoguchi
