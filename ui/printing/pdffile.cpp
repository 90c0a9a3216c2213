// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pdffile.h"

#include "core/base/isoday.h"
#include "core/base/wholefile.h"
#include "ui/printing/documentlayout.h"
#include "ui/printing/formfonts.h"
#include "ui/printing/formwords.h"
#include "ui/printing/painter.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QRegularExpression>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// Qt compresses each page in buffers of ten megabytes that it makes anew. While they stay with the program, the system
/// need not take them back and clear new ones for every page: a third of the time of a long list.
class KeptMemory
{
public:
    explicit KeptMemory(int sheets) : m_isKept(sheets > fewSheets)
    {
        if (m_isKept)
            set(32, 64);
    }
    ~KeptMemory()
    {
        if (m_isKept)
            set(1, 1);
    }
    KeptMemory(const KeptMemory&) = delete;
    KeptMemory& operator=(const KeptMemory&) = delete;

private:
    static constexpr int fewSheets = 20;

    static void set([[maybe_unused]] int mappedFrom, [[maybe_unused]] int givenBackFrom)
    {
#ifdef __GLIBC__
        constexpr int mebibyte = 1024 * 1024;
        mallopt(M_MMAP_THRESHOLD, mappedFrom * mebibyte);
        mallopt(M_TRIM_THRESHOLD, givenBackFrom * mebibyte);
        if (givenBackFrom == 1)
            malloc_trim(0);
#endif
    }
    bool m_isKept;
};

Result<int> writeTo(QIODevice& device, const Sheets& sheets, JobControl* control, int resolution)
{
    const KeptMemory memory(sheets.sheetCount());
    QPdfWriter writer(&device);
    writer.setResolution(resolution);
    writer.setCreator(u"Madoguchi"_s);
    writer.setTitle(sheets.title());
    return paintSheets(sheets, writer, control);
}

} // namespace

QString fileNameOf(const Document& document)
{
    if (!document.number.isEmpty())
        return document.number;
    static const QRegularExpression notInNames(u"[\\\\/:*?\"<>|\\s]+"_s); // of any system
    QStringList parts{say(document.title, document.language), isoDay(document.issuedOn)};
    parts.removeAll(QString());
    return parts.join(u' ').replace(notInNames, u" "_s).trimmed();
}

Result<QByteArray> pdfBytes(const Document& document)
{
    const Result<DocumentLayout> layout = DocumentLayout::make(document);
    if (!layout)
        return layout.refusal();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const Result<int> sheets = writeTo(buffer, *layout, nullptr, int(dotsPerInch));
    return sheets ? Result<QByteArray>(bytes) : Result<QByteArray>(sheets.refusal());
}

Result<qint64> writePdf(const Document& document, const QString& path)
{
    const Result<QByteArray> bytes = pdfBytes(document);
    if (!bytes)
        return bytes.refusal();
    const Result<Done> written = writeWholeFile(path, *bytes);
    return written ? Result<qint64>(bytes->size()) : Result<qint64>(written.refusal());
}

Result<int> writePdf(const Sheets& sheets, const QString& path, JobControl* control, int resolution)
{
    int count = 0;
    const Result<Done> written = writeWholeFile(path, [&](QIODevice& device) -> Result<Done> {
        const Result<int> painted = writeTo(device, sheets, control, resolution);
        count = painted.valueOr(0);
        return painted ? Result<Done>(Done{}) : Result<Done>(painted.refusal());
    });
    return written ? Result<int>(count) : Result<int>(written.refusal());
}

} // namespace madoguchi
