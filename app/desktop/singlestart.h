// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace madoguchi {

/// One window a record and user: a second start brings the first window to the front and ends.
class SingleStart final : public QObject
{
    Q_OBJECT

public:
    /// `what` names the record; `folder` is writable.
    SingleStart(const QString& folder, const QString& what);

    /// False when another process has it; that one has been told.
    [[nodiscard]] bool claim();

Q_SIGNALS:
    /// Somebody started the program again.
    void startedAgain();

private:
    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace madoguchi
