// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ten thousand labels with Code 128, QR and text as a PDF, against encoding the same symbols through libzint and
// nothing else; in turn. Speed without a symbol that can be read is worth nothing, so those of three pages are read
// again.

#include "measure.h"

#include "tests/ui/printing/labelreader.h"
#include "ui/printing/labellayout.h"
#include "ui/printing/pdffile.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <zint.h>

using namespace madoguchi;
using namespace madoguchi::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int labelCount = 10'000;
constexpr int rounds = 5;

LabelJob tenThousand()
{
    LabelJob job;
    job.sheet = *findLabelSheet(u"a-one-72212"_s);
    job.symbols = {BarcodeSymbology::Qr, BarcodeSymbology::Code128};
    job.owner = u"みなと県総務部デジタル推進課"_s;
    for (int i = 0; i < labelCount; ++i) {
        const QString key = u"A-%1"_s.arg(i + 1, 6, 10, QChar(u'0'));
        const QString title = u"ノートPC Kitano KB-%1/X"_s.arg(1400 + i % 90);
        job.labels << Label{key.toUtf8(), key, title, {Phrase::word(u"label.serial"_s, {u"PF-3K%1Z"_s.arg(i)})}};
    }
    return job;
}

int encode(int symbology, const QByteArray& code)
{
    zint_symbol* symbol = ZBarcode_Create();
    symbol->symbology = symbology;
    symbol->input_mode = DATA_MODE;
    if (symbology == BARCODE_QRCODE)
        symbol->option_1 = 2;
    const auto* bytes = reinterpret_cast<const unsigned char*>(code.constData());
    if (ZBarcode_Encode(symbol, bytes, int(code.size())) >= ZINT_ERROR)
        qFatal("a symbol cannot be encoded");
    const int width = symbol->width;
    ZBarcode_Delete(symbol);
    return width;
}

void print(const LabelJob& job, const QString& file)
{
    const Result<LabelLayout> layout = LabelLayout::make(job);
    const Result<int> sheets = layout ? writePdf(*layout, file) : layout.refusal();
    if (!sheets)
        qFatal("%s", qPrintable(sheets.refusal().toDebugText()));
}

void readAgain(const LabelJob& job, const QString& file)
{
    const int perSheet = job.sheet.count();
    for (const int dots : {203, 300, 600}) {
        int read = 0;
        int wanted = 0;
        for (const int page : {0, 400, 832}) {
            const QImage picture = labels::renderedPage(file, page + 1, dots);
            for (int i = 0; i < perSheet && page * perSheet + i < labelCount; ++i) {
                const QByteArray code = job.labels.at(page * perSheet + i).code;
                const QRectF part(job.sheet.corner(i) * dots / 25.4, job.sheet.size() * dots / 25.4);
                const QImage label = picture.copy(part.toAlignedRect());
                wanted += 2;
                read += labels::read(label, labels::Wanted::Qr) == code;
                read += labels::read(label, labels::Wanted::Code128) == code;
            }
        }
        std::printf("symbols read again at %d dpi: %d of %d\n", dots, read, wanted);
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    const LabelJob job = tenThousand();
    Series ours;
    Series encoding;
    int modules = 0;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"labels.pdf"_s);
    print(job, file); // finds the fonts
    for (int round = 0; round < rounds; ++round) {
        ours.time([&] { print(job, file); });
        encoding.time([&] {
            for (const Label& label : job.labels)
                modules += encode(BARCODE_QRCODE, label.code) + encode(BARCODE_CODE128, label.code);
        });
    }
    report("10,000 labels with Code 128, QR and text", ours.median() / 1000, encoding.median() / 1000, 4.5, "ms");
    std::printf("%.1f MB of PDF; %d modules encoded\n", double(QFileInfo(file).size()) / 1e6, modules);
    readAgain(job, file);
    return 0;
}
