// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backupwatch.h"

#include "core/desk/changes.h"
#include "core/desk/deskclient.h"

#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace madoguchi {

BackupWatch::BackupWatch(DeskClient& desk, const Clock& clock, bool isSandbox, QObject* parent)
    : QObject(parent), m_desk(desk), m_clock(clock), m_isSandbox(isSandbox)
{
    auto* hourly = new QTimer(this);
    connect(hourly, &QTimer::timeout, this, &BackupWatch::look);
    hourly->start(1h);
    connect(&desk, &DeskClient::changed, this, [this](const ChangeSet& changes) {
        if (touches(changes, u"setting"_s))
            look();
    });
    connect(&desk, &DeskClient::connectionChanged, this, [this](bool isConnected) {
        if (isConnected)
            look();
    });
}

void BackupWatch::look()
{
    m_desk.ask(AskBackupState{}, this, [this](const Result<BackupState>& state) {
        if (state)
            Q_EMIT told(*state, !m_isSandbox && state->isOverdue(m_clock.now()));
    });
}

} // namespace madoguchi

#include "moc_backupwatch.cpp"
