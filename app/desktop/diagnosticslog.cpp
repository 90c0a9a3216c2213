// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/diagnosticslog.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <atomic>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// Qt's message handler is a plain function.
std::atomic<DiagnosticsLog*> current = nullptr;

} // namespace

DiagnosticsLog::DiagnosticsLog(const QString& file) : m_file(file)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    rotate();
    current = this;
    m_before = qInstallMessageHandler(&DiagnosticsLog::handle);
}

DiagnosticsLog::~DiagnosticsLog()
{
    qInstallMessageHandler(m_before);
    current = nullptr;
}

void DiagnosticsLog::handle(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const QByteArray line =
        (QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' ' + qFormatLogMessage(type, context, text))
            .toUtf8() +
        '\n';
    std::fputs(line.constData(), stderr);
    if (DiagnosticsLog* log = current)
        log->write(line);
}

void DiagnosticsLog::write(const QByteArray& line)
{
    const QMutexLocker lock(&m_mutex);
    if (m_file.size() > fullAt)
        rotate();
    m_file.write(line);
    m_file.flush();
}

void DiagnosticsLog::rotate()
{
    const QString name = m_file.fileName();
    m_file.close();
    if (QFileInfo(name).size() > fullAt) {
        QFile::remove(name + u".1"_s);
        QFile::rename(name, name + u".1"_s);
    }
    // Without it the messages still go to standard error.
    (void)m_file.open(QIODevice::WriteOnly | QIODevice::Append);
}

} // namespace madoguchi
