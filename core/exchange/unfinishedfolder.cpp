// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/unfinishedfolder.h"

#include "core/storage/databasefile.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

namespace madoguchi {

using namespace Qt::StringLiterals;

bool HashedFile::create()
{
    const bool isOpen = m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) &&
                        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (!isOpen)
        setErrorString(m_file.errorString());
    return isOpen;
}

qint64 HashedFile::writeData(const char* data, qint64 size)
{
    if (m_file.write(data, size) != size) {
        setErrorString(m_file.errorString());
        return -1;
    }
    m_hash.addData(QByteArrayView(data, size));
    m_bytes += size;
    return size;
}

bool HashedFile::finish(ExportedFile& file)
{
    const bool isWritten = m_file.flush();
    const QString error = m_file.errorString();
    m_file.close();
    close();
    setErrorString(error);
    file.bytes = m_bytes;
    file.sha256 = QString::fromLatin1(m_hash.result().toHex());
    return isWritten && flushToDisk(m_file.fileName());
}

UnfinishedFolder::UnfinishedFolder(const QString& wanted)
    : m_wanted(QFileInfo(QDir::cleanPath(wanted)).absoluteFilePath()),
      m_path(m_wanted + u".part-"_s + QUuid::createUuid().toString(QUuid::Id128).left(8))
{
}

UnfinishedFolder::~UnfinishedFolder()
{
    if (QFileInfo::exists(m_path))
        QDir(m_path).removeRecursively();
}

Result<Done> UnfinishedFolder::create()
{
    if (QFileInfo::exists(m_wanted))
        return refused(u"full-export.exists"_s, m_wanted);
    if (!QDir().mkdir(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return failure(m_wanted, {});
    return Done{};
}

QString UnfinishedFolder::place(const QString& path) const
{
    const QString file = m_path + u'/' + path;
    const QString folder = QFileInfo(file).path();
    if (!QFileInfo::exists(folder))
        QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file;
}

Refusal UnfinishedFolder::failure(const QString& path, const QString& reason) const
{
    return refusal(RefusalKind::Unavailable, u"full-export.cannot-write"_s, path,
                   reason.isEmpty() ? QVariantMap() : QVariantMap{{u"reason"_s, reason}});
}

Result<Done> UnfinishedFolder::finish()
{
    for (const QFileInfo& folder : QDir(m_path).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!flushToDisk(folder.filePath()))
            return failure(m_wanted, {});
    }
    if (!flushToDisk(m_path))
        return failure(m_wanted, {});
    if (!renameExclusively(m_path, m_wanted))
        return QFileInfo::exists(m_wanted) ? refused(u"full-export.exists"_s, m_wanted) : failure(m_wanted, {});
    if (!flushToDisk(QFileInfo(m_wanted).path()))
        return failure(m_wanted, {});
    return Done{};
}

} // namespace madoguchi
