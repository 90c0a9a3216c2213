// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/backupnote.h"
#include "ui/theme/tokens.h"

#include <QStatusBar>

#include <optional>

namespace madoguchi {

class StatusItem;

/// The line at the foot of the window: station, operator, database, scanner (whether the scan box has the focus),
/// last backup.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(QString station, QString database, QWidget* parent = nullptr);

    /// Empty: nobody.
    void setOperator(const QString& name);
    void setConnected(bool isConnected);
    void setBackup(const BackupState& state, bool isOverdue);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Scanner { Ready, Paused, Elsewhere };

    void judgeScanner();
    void tellBackup();
    void retranslate();

    QString m_stationCode;
    QString m_databaseName;
    QString m_operatorName;
    std::optional<BackupState> m_backupState;
    bool m_isBackupOverdue = false;
    Scanner m_scannerState = Scanner::Ready;
    bool m_isConnected = true;
    StatusItem* m_station;
    StatusItem* m_operator;
    StatusItem* m_database;
    StatusItem* m_scanner;
    StatusItem* m_backup;
};

} // namespace madoguchi
