// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"

#include "core/base/openelsewhere.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

Refusal fileProblem(const QString& code, const QString& path, const QIODevice& device)
{
    return refusal(RefusalKind::Unavailable, code, path, {{u"reason"_s, failureReason(device)}});
}

// QSaveFile would put a plain file in the place of a pipe or a device.
Result<Done> writeInto(const QByteArray& bytes, const QString& path)
{
    QFile file(path);
    constexpr QIODevice::OpenMode mode = QIODevice::WriteOnly | QIODevice::Unbuffered;
    // Opening it anew by its name would begin again at its first byte.
    if (!(isStandardOutput(path) ? file.open(stdout, mode) : file.open(mode)))
        return fileProblem(u"file.not-writable"_s, path, file);
    if (file.write(bytes) != bytes.size() || !file.flush())
        return fileProblem(u"file.not-written"_s, path, file);
    return Done{};
}

/// Remembers a write that came short, which those who write through a device seldom look at.
class WatchedDevice final : public QIODevice
{
public:
    explicit WatchedDevice(QIODevice& target) : m_target(target) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override
    {
        const qint64 written = m_target.write(data, size);
        m_isWhole = m_isWhole && written == size;
        return written;
    }

private:
    QIODevice& m_target;
    bool m_isWhole = true;
};

Result<Done> replaceWhole(const QString& path, const std::function<Result<Done>(QIODevice&)>& write)
{
    if (const Result<Done> other = refuseRecordInUse(path); !other)
        return other;
    if (const Result<Done> free = refuseOpenElsewhere(path); !free)
        return free;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fileProblem(u"file.not-writable"_s, path, file);
    WatchedDevice watched(file);
    if (const Result<Done> written = write(watched); !written)
        return written;
    if (const Result<Done> free = refuseOpenElsewhere(path); !free)
        return free; // opened while it was being written
    // What is still in its buffer is written first: QSaveFile would not notice that the disk has no room for it.
    if (!watched.isWhole() || !file.flush() || !file.commit())
        return fileProblem(u"file.not-written"_s, path, file);
    return Done{};
}

} // namespace

QString failureReason(const QIODevice& device)
{
    constexpr const char* unknown = "Unknown error"; // a text of Qt's catalogue, not of ours
    const QString reason = device.errorString();
    return reason == QCoreApplication::translate("QIODevice", unknown) ? QString() : reason;
}

Result<Done> writeWholeFile(const QString& path, const QByteArray& bytes)
{
    return writeWholeFile(path, [&](QIODevice& device) -> Result<Done> {
        device.write(bytes);
        return Done{};
    });
}

Result<Done> writeWholeFile(const QString& path, const std::function<Result<Done>(QIODevice&)>& write)
{
    const QFileInfo existing(path);
    if (existing.isDir())
        return refusal(RefusalKind::Unavailable, u"file.is-folder"_s, path);
    if (!isStandardOutput(path) && (!existing.exists() || existing.isFile()))
        return replaceWhole(path, write);
    QBuffer all;
    all.open(QIODevice::WriteOnly);
    const Result<Done> written = write(all);
    return written ? writeInto(all.data(), path) : written;
}

Result<Done> checkWritable(const QString& path)
{
    const QFileInfo file(path);
    if (file.isDir())
        return refusal(RefusalKind::Unavailable, u"file.is-folder"_s, path);
    if (isStandardOutput(path) || (file.exists() && !file.isFile()))
        return Done{};
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir() || !folder.isWritable() || (file.exists() && !file.isWritable()))
        return refusal(RefusalKind::Unavailable, u"file.not-writable"_s, path);
    return refuseOpenElsewhere(path);
}

bool isStandardOutput(const QString& path)
{
    return path == u"/dev/stdout" || path == u"/dev/fd/1" || path == u"/proc/self/fd/1";
}

} // namespace madoguchi
