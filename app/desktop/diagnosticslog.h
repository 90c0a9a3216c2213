// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QMutex>
#include <QtGlobal>

namespace madoguchi {

/// The program's own messages, for whoever looks after it: in a file of the data folder and on standard error. Not
/// the record of what was done; that is the journal. A full file becomes the ".1" beside it. While it lives it gets
/// every message of the process, from any thread.
class DiagnosticsLog
{
public:
    explicit DiagnosticsLog(const QString& file);
    ~DiagnosticsLog();
    DiagnosticsLog(const DiagnosticsLog&) = delete;
    DiagnosticsLog& operator=(const DiagnosticsLog&) = delete;

    static constexpr qint64 fullAt = 1'000'000; // bytes

private:
    static void handle(QtMsgType type, const QMessageLogContext& context, const QString& text);
    void write(const QByteArray& line);
    void rotate();

    QMutex m_mutex;
    QFile m_file;
    QtMessageHandler m_before;
};

} // namespace madoguchi
