// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pdffile.h"

#include "ui/printing/formfonts.h"
#include "ui/printing/formwords.h"
#include "ui/printing/painter.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

Refusal fileProblem(const QString& code, const QString& path, const QString& reason)
{
    return refusal(RefusalKind::Unavailable, code, path, {{u"reason"_s, reason}});
}

// QSaveFile would put a plain file in the place of a pipe or a device.
Result<qint64> writeInto(const QByteArray& bytes, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return fileProblem(u"file.not-writable"_s, path, file.errorString());
    if (file.write(bytes) != bytes.size() || !file.flush())
        return fileProblem(u"file.not-written"_s, path, file.errorString());
    return qint64(bytes.size());
}

Result<qint64> replaceWhole(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fileProblem(u"file.not-writable"_s, path, file.errorString());
    if (file.write(bytes) != bytes.size() || !file.commit())
        return fileProblem(u"file.not-written"_s, path, file.errorString());
    return qint64(bytes.size());
}

} // namespace

Result<QByteArray> pdfBytes(const Document& document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(int(dotsPerInch));
        writer.setCreator(u"Madoguchi"_s);
        writer.setTitle((say(document.title, document.language) + u' ' + document.number).trimmed());
        const Result<int> sheets = paintDocument(document, writer);
        if (!sheets)
            return sheets.refusal();
    }
    return bytes;
}

Result<qint64> writePdf(const Document& document, const QString& path)
{
    const Result<QByteArray> bytes = pdfBytes(document);
    if (!bytes)
        return bytes.refusal();
    return writeWhole(*bytes, path);
}

Result<qint64> writeWhole(const QByteArray& bytes, const QString& path)
{
    const QFileInfo existing(path);
    if (existing.isDir())
        return refusal(RefusalKind::Unavailable, u"file.is-folder"_s, path);
    if (existing.exists() && !existing.isFile())
        return writeInto(bytes, path);
    return replaceWhole(bytes, path);
}

} // namespace madoguchi
