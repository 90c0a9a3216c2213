// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/barcode.h"

#include <QPaintEngine>
#include <QPainter>

#include <zint.h>

#include <algorithm>
#include <memory>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr uint ink = 0;
constexpr uint paper = 1;

struct ZintDeleter {
    void operator()(zint_symbol* symbol) const { ZBarcode_Delete(symbol); }
};
using ZintSymbol = std::unique_ptr<zint_symbol, ZintDeleter>;

// Modules of white around a symbol: ISO/IEC 15417, 18004, 16022 (one is asked there; two forgive a bad print).
int quietModules(BarcodeSymbology symbology)
{
    switch (symbology) {
    case BarcodeSymbology::Code128:
        return 10;
    case BarcodeSymbology::Qr:
        return 4;
    case BarcodeSymbology::DataMatrix:
        return 2;
    }
    return 10;
}

void configure(zint_symbol& symbol, BarcodeSymbology symbology)
{
    symbol.input_mode = DATA_MODE;
    symbol.show_hrt = 0;
    switch (symbology) {
    case BarcodeSymbology::Code128:
        symbol.symbology = BARCODE_CODE128;
        break;
    case BarcodeSymbology::Qr:
        symbol.symbology = BARCODE_QRCODE;
        symbol.option_1 = 2; // error correction M
        break;
    case BarcodeSymbology::DataMatrix:
        symbol.symbology = BARCODE_DATAMATRIX;
        symbol.option_3 = DM_SQUARE;
        break;
    }
}

bool isModuleSet(const zint_symbol& symbol, int row, int column)
{
    return (symbol.encoded_data[row][column / 8] >> (column % 8)) & 1;
}

QImage modulesOf(const zint_symbol& symbol, BarcodeSymbology symbology)
{
    const int quiet = quietModules(symbology);
    const int quietRows = symbology == BarcodeSymbology::Code128 ? 0 : quiet;
    QImage image(symbol.width + 2 * quiet, symbol.rows + 2 * quietRows, QImage::Format_Mono);
    // Black first: only so does Qt's PDF engine store one bit a pixel.
    image.setColorTable({qRgb(0, 0, 0), qRgb(255, 255, 255)});
    image.fill(paper);
    for (int row = 0; row < symbol.rows; ++row) {
        uchar* line = image.scanLine(row + quietRows);
        for (int column = 0; column < symbol.width; ++column) {
            const int x = column + quiet;
            if (isModuleSet(symbol, row, column))
                line[x / 8] = uchar(line[x / 8] & ~(0x80 >> (x % 8))); // ink
        }
    }
    return image;
}

bool isPrintable(const QByteArray& payload)
{
    return std::all_of(payload.begin(), payload.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

/// Neither QImage::scaled() nor a painter on the screen that is left to it makes all modules equal at any size. In
/// height a module stays one row: rows are repeated exactly.
QImage widened(const QImage& modules, int dots)
{
    QImage image(modules.width() * dots, modules.height(), QImage::Format_Mono);
    image.setColorTable(modules.colorTable());
    image.fill(ink);
    for (int row = 0; row < modules.height(); ++row) {
        uchar* line = image.scanLine(row);
        const uchar* source = modules.constScanLine(row);
        for (int column = 0; column < modules.width(); ++column) {
            if (!(source[column / 8] & (0x80 >> (column % 8))))
                continue; // ink
            for (int x = column * dots; x < (column + 1) * dots; ++x)
                line[x / 8] = uchar(line[x / 8] | (0x80 >> (x % 8)));
        }
    }
    return image;
}

/// Bars do not touch, so no seam between them can show; and they are cheaper than an image.
void paintBars(QPainter& painter, const QRect& place, const QImage& modules, int dots)
{
    QList<QRect> bars;
    for (int column = 0; column < modules.width(); ++column) {
        if (modules.pixelIndex(column, 0) != int(ink))
            continue;
        const int left = place.left() + column * dots;
        if (!bars.isEmpty() && bars.last().right() + 1 == left)
            bars.last().setRight(left + dots - 1);
        else
            bars << QRect(left, place.top(), dots, place.height());
    }
    painter.fillRect(place, Qt::white);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRects(bars.constData(), int(bars.size()));
}

bool isOnPage(const QPainter& painter)
{
    return painter.paintEngine()->type() == QPaintEngine::Pdf;
}

int alignedLeft(const QRect& area, int width, Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return area.left();
    case Alignment::Centre:
        return area.left() + (area.width() - width) / 2;
    case Alignment::Right:
        return area.right() + 1 - width;
    }
    return area.left();
}

} // namespace

Result<BarcodeSymbol> encodeBarcode(BarcodeSymbology symbology, const QByteArray& payload)
{
    const QString subject = QString::fromUtf8(payload).left(40);
    if (payload.isEmpty())
        return refused(u"barcode.empty"_s);
    if (symbology == BarcodeSymbology::Code128 && !isPrintable(payload))
        return refused(u"barcode.bad-character"_s, subject);
    const ZintSymbol symbol(ZBarcode_Create());
    configure(*symbol, symbology);
    const auto* bytes = reinterpret_cast<const unsigned char*>(payload.constData());
    if (ZBarcode_Encode(symbol.get(), bytes, int(payload.size())) >= ZINT_ERROR)
        return refused(u"barcode.too-long"_s, subject, {{u"bytes"_s, qint64(payload.size())}});
    return BarcodeSymbol{symbology, modulesOf(*symbol, symbology)};
}

void paintBarcode(QPainter& painter, const QRectF& area, const BarcodeSymbol& symbol, Alignment alignment,
                  SymbolPixels pixels)
{
    const QRect device = painter.deviceTransform().mapRect(area).toRect();
    const QSize modules = symbol.modules.size();
    const bool isLinear = symbol.symbology == BarcodeSymbology::Code128;
    const int across = device.width() / modules.width();
    const int dots = std::max(1, isLinear ? across : std::min(across, device.height() / modules.height()));
    const int width = modules.width() * dots;
    const int height = isLinear ? std::max(1, device.height()) : modules.height() * dots;
    const QRect place(alignedLeft(device, width, alignment), device.top(), width, height);
    painter.save();
    painter.resetTransform();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform, false);
    painter.setRenderHint(QPainter::LosslessImageRendering); // a PDF would hold a JPEG
    if (isLinear)
        paintBars(painter, place, symbol.modules, dots);
    else if (pixels == SymbolPixels::Modules && isOnPage(painter))
        painter.drawImage(place, symbol.modules);
    else
        painter.drawImage(place, widened(symbol.modules, dots));
    painter.restore();
}

} // namespace madoguchi
