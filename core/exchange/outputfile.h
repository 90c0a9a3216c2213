// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QFileDevice>
#include <QString>

#include <memory>
#include <optional>

namespace madoguchi {

/// What may still be written where this folder lies, in bytes; nothing where the system does not say. It is asked of
/// the system itself: its list of mounted disks may not have the one on which a program that is shut in works.
[[nodiscard]] std::optional<qint64> freeBytes(const QString& folder);

/// A file that appears whole or not at all: it is written beside its place and renamed on commit(), so that a
/// failure (a full disk, a pulled stick) leaves the old file as it was. A device, a pipe or anything below
/// /dev and /proc is written straight through and never replaced.
///
/// Refuses (Unavailable) "export.is-a-folder", "export.cannot-create" and "export.cannot-write", each with the
/// path as subject and the system's reason; and "export.open-elsewhere" (core/base/openelsewhere.h).
class OutputFile
{
public:
    [[nodiscard]] static Result<std::unique_ptr<OutputFile>> open(const QString& path);
    /// Without commit() nothing is left behind.
    ~OutputFile();

    /// Nobody but its owner may read it, whatever the system's habit; before the first byte. Not for a device or a
    /// pipe.
    void keepToOwner();
    [[nodiscard]] Result<Done> write(QByteArrayView bytes);
    /// For whoever writes by itself, before commit().
    [[nodiscard]] QIODevice& device() { return *m_device; }
    /// After it the file is in its place and on its way to the disk.
    [[nodiscard]] Result<Done> commit();

private:
    OutputFile(QString path, std::unique_ptr<QFileDevice> device, bool replaces);
    [[nodiscard]] Refusal failure() const;

    QString m_path;
    std::unique_ptr<QFileDevice> m_device;
    bool m_replaces;
};

} // namespace madoguchi
