// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/printing/labelreader.h"

#include "tests/ui/printing/samples.h"

#include <QImageReader>
#include <QTemporaryDir>

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

namespace madoguchi::labels {

using namespace Qt::StringLiterals;

QImage renderedPage(const QString& pdf, int page, int dotsPerInch, double millimetres)
{
    QImageReader::setAllocationLimit(512); // megabytes: A4 at 600 dpi
    const QTemporaryDir folder;
    const auto dots = [&](double length) { return QString::number(int(length * dotsPerInch / 25.4)); };
    const QString number = QString::number(page);
    // As it is: to deflate a page takes longer than to draw it.
    samples::outputOf(u"pdftoppm"_s, {u"-r"_s, QString::number(dotsPerInch), u"-gray"_s, u"-f"_s, number, u"-l"_s,
                                      number, u"-x"_s, u"0"_s, u"-y"_s, u"0"_s, u"-W"_s, dots(220), u"-H"_s,
                                      dots(millimetres), u"-singlefile"_s, pdf, folder.filePath(u"page"_s)});
    return QImage(folder.filePath(u"page.pgm"_s)).convertToFormat(QImage::Format_Grayscale8);
}

std::optional<QByteArray> read(const QImage& picture, Wanted wanted)
{
    using ZXing::BarcodeFormat;
    const BarcodeFormat format = wanted == Wanted::Code128 ? BarcodeFormat::Code128
                                 : wanted == Wanted::Qr    ? BarcodeFormat::QRCode
                                                           : BarcodeFormat::DataMatrix;
    const ZXing::ImageView view(picture.constBits(), picture.width(), picture.height(), ZXing::ImageFormat::Lum,
                                int(picture.bytesPerLine()));
    const ZXing::Result result = ZXing::ReadBarcode(view, ZXing::DecodeHints().setFormats(format));
    if (!result.isValid())
        return {};
    const ZXing::ByteArray& bytes = result.bytes();
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
}

} // namespace madoguchi::labels
