// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QSaveFile>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

Refusal fileProblem(const QString& code, const QString& path, const QString& reason)
{
    return refusal(RefusalKind::Unavailable, code, path, {{u"reason"_s, reason}});
}

// QSaveFile would put a plain file in the place of a pipe or a device.
Result<Done> writeInto(const QByteArray& bytes, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return fileProblem(u"file.not-writable"_s, path, file.errorString());
    if (file.write(bytes) != bytes.size() || !file.flush())
        return fileProblem(u"file.not-written"_s, path, file.errorString());
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
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fileProblem(u"file.not-writable"_s, path, file.errorString());
    WatchedDevice watched(file);
    if (const Result<Done> written = write(watched); !written)
        return written;
    if (!watched.isWhole() || !file.commit())
        return fileProblem(u"file.not-written"_s, path, file.errorString());
    return Done{};
}

} // namespace

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
    if (!existing.exists() || existing.isFile())
        return replaceWhole(path, write);
    QBuffer all;
    all.open(QIODevice::WriteOnly);
    const Result<Done> written = write(all);
    return written ? writeInto(all.data(), path) : written;
}

} // namespace madoguchi
