// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/unfinishedfile.h"

#include "core/storage/databasefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

#include <cerrno>
#include <cstring>

namespace madoguchi {

using namespace Qt::StringLiterals;

UnfinishedFile::UnfinishedFile(const QString& wanted)
    : m_wanted(QFileInfo(wanted).absoluteFilePath()),
      m_path(m_wanted + u".part-"_s + QUuid::createUuid().toString(QUuid::Id128).left(8))
{
}

UnfinishedFile::~UnfinishedFile()
{
    for (const char* suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(m_path + QLatin1String(suffix));
}

namespace {

/// What programs that were killed have left of files of this name: whole records sometimes, with everything in them.
/// One that still works writes again and again.
void removeAbandoned(const QString& wanted)
{
    constexpr qint64 idleSeconds = 3600;
    static const QRegularExpression name(u"\\.part-[0-9a-f]{8}(-wal|-shm|-journal)?$"_s);
    const QFileInfo file(wanted);
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-idleSeconds);
    const QFileInfoList files = QDir(file.path()).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo& each : files) {
        if (each.fileName().startsWith(file.fileName()) && each.lastModified() < before &&
            name.match(each.fileName().mid(file.fileName().size()), 0, QRegularExpression::NormalMatch,
                       QRegularExpression::AnchorAtOffsetMatchOption)
                .hasMatch())
            QFile::remove(each.filePath());
    }
}

} // namespace

bool UnfinishedFile::create()
{
    removeAbandoned(m_wanted);
    return createOwnersFile(m_path);
}

Result<Done> UnfinishedFile::finish(const QString& takenCode)
{
    if (const QString left = fileBesideDatabase(m_wanted); !left.isEmpty())
        return refused(u"database.leftovers"_s, left);
    if (!flushToDisk(m_path))
        return refusal(RefusalKind::Unavailable, u"storage.failed"_s, m_wanted);
    const int error = exclusiveRenameError(m_path, m_wanted);
    if (error == EEXIST)
        return refused(takenCode, m_wanted);
    if (error != 0)
        return refusal(RefusalKind::Unavailable, u"storage.failed"_s, m_wanted,
                       {{u"detail"_s, QString::fromLocal8Bit(std::strerror(error))}});
    if (!flushToDisk(QFileInfo(m_wanted).absolutePath()))
        return refusal(RefusalKind::Unavailable, u"storage.failed"_s, m_wanted);
    return Done{};
}

} // namespace madoguchi
