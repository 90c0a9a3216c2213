// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/desk/backupnote.h"

#include <QObject>

namespace madoguchi {

class DeskClient;

/// Knows when the record was last backed up, whichever counter did it. Asks at the beginning, when settings change,
/// when the connection comes back, and once an hour, because a backup grows old by itself.
class BackupWatch final : public QObject
{
    Q_OBJECT

public:
    /// `isSandbox`: nothing in it is worth a backup, so nobody is warned.
    BackupWatch(DeskClient& desk, const Clock& clock, bool isSandbox, QObject* parent = nullptr);

    void look();

Q_SIGNALS:
    void told(const madoguchi::BackupState& state, bool isOverdue);

private:
    DeskClient& m_desk;
    const Clock& m_clock;
    bool m_isSandbox;
};

} // namespace madoguchi
