// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"

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

Result<Done> replaceWhole(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fileProblem(u"file.not-writable"_s, path, file.errorString());
    if (file.write(bytes) != bytes.size() || !file.commit())
        return fileProblem(u"file.not-written"_s, path, file.errorString());
    return Done{};
}

} // namespace

Result<Done> writeWholeFile(const QString& path, const QByteArray& bytes)
{
    const QFileInfo existing(path);
    if (existing.isDir())
        return refusal(RefusalKind::Unavailable, u"file.is-folder"_s, path);
    if (existing.exists() && !existing.isFile())
        return writeInto(bytes, path);
    return replaceWhole(bytes, path);
}

} // namespace madoguchi
