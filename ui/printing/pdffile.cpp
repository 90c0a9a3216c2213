// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pdffile.h"

#include "core/base/wholefile.h"
#include "ui/printing/formfonts.h"
#include "ui/printing/formwords.h"
#include "ui/printing/painter.h"

#include <QBuffer>
#include <QPdfWriter>

namespace madoguchi {

using namespace Qt::StringLiterals;

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
    const Result<Done> written = writeWholeFile(path, *bytes);
    return written ? Result<qint64>(bytes->size()) : Result<qint64>(written.refusal());
}

} // namespace madoguchi
