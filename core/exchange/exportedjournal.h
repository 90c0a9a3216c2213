// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exportmanifest.h"

#include <QFile>

namespace madoguchi {

/// The journal in an export of everything, line by line. Code "full-import.bad-line" (file, line).
class ExportedJournal final : public JournalSource
{
public:
    ExportedJournal(const QString& folder, const ExportManifest& manifest);

    Result<bool> nextLane(SourceLane& lane) override;
    Result<bool> nextEntry(SourceEntry& entry) override;
    Result<bool> nextCheckpoint(SourceCheckpoint& checkpoint) override;

private:
    const ExportManifest& m_manifest;
    QFile m_journal;
    QFile m_checkpoints;
    qsizetype m_lane = 0;
    qint64 m_line = 0; ///< of the file that is being read
};

} // namespace madoguchi
