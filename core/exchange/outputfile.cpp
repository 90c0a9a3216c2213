// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/outputfile.h"

#include "core/base/openelsewhere.h"
#include "core/base/wholefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <filesystem>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

bool isSpecial(const QString& path)
{
    const QFileInfo info(path);
    return path.startsWith(u"/dev/"_s) || path.startsWith(u"/proc/"_s) || (info.exists() && !info.isFile());
}

Refusal unavailable(const QString& code, const QString& path, const QIODevice& device)
{
    return refusal(RefusalKind::Unavailable, code, path, {{u"reason"_s, failureReason(device)}});
}

} // namespace

OutputFile::OutputFile(QString path, std::unique_ptr<QFileDevice> device, bool replaces)
    : m_path(std::move(path)), m_device(std::move(device)), m_replaces(replaces)
{
}

OutputFile::~OutputFile() = default;

Result<std::unique_ptr<OutputFile>> OutputFile::open(const QString& path)
{
    if (QFileInfo(path).isDir())
        return refusal(RefusalKind::Unavailable, u"export.is-a-folder"_s, path);
    const bool replaces = !isSpecial(path);
    if (const Result<Done> free = replaces ? refuseOpenElsewhere(path) : Done{}; !free)
        return free.refusal();
    std::unique_ptr<QFileDevice> device;
    QIODevice::OpenMode mode = QIODevice::WriteOnly;
    if (replaces) {
        device = std::make_unique<QSaveFile>(path);
    } else {
        device = std::make_unique<QFile>(path);
        mode |= QIODevice::ExistingOnly;
        mode |= QFileInfo(path).isFile() ? QIODevice::Append : QIODevice::NotOpen; // standard output sent to a file
    }
    if (!device->open(mode))
        return unavailable(u"export.cannot-create"_s, path, *device);
    return std::unique_ptr<OutputFile>(new OutputFile(path, std::move(device), replaces));
}

Refusal OutputFile::failure() const
{
    return unavailable(u"export.cannot-write"_s, m_path, *m_device);
}

void OutputFile::keepToOwner()
{
    if (m_replaces)
        m_device->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

Result<Done> OutputFile::write(QByteArrayView bytes)
{
    if (m_device->write(bytes.data(), bytes.size()) != bytes.size())
        return failure();
    return Done{};
}

Result<Done> OutputFile::commit()
{
    if (const Result<Done> free = m_replaces ? refuseOpenElsewhere(m_path) : Done{}; !free)
        return free; // opened while it was being written
    // What is still in its buffer is written first: QSaveFile would not notice that the disk has no room for it.
    if (!m_device->flush() || (m_replaces && !static_cast<QSaveFile&>(*m_device).commit()))
        return failure();
    return Done{};
}

std::optional<qint64> freeBytes(const QString& folder)
{
    std::error_code failure;
    const std::filesystem::space_info space = std::filesystem::space(QFile::encodeName(folder).constData(), failure);
    return failure ? std::nullopt : std::optional(qint64(space.available));
}

} // namespace madoguchi
