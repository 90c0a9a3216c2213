// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/printing/samples.h"
#include "ui/printing/barcode.h"

#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

namespace {

constexpr QRectF paintArea(10, 20, 480, 300);

QImage painted(const BarcodeSymbol& symbol, double scale, double shift = 0)
{
    QImage image(int(500 * scale), int(340 * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    painter.translate(shift, shift);
    paintBarcode(painter, paintArea, symbol, Alignment::Centre);
    return image;
}

bool isPureBlackAndWhite(const QImage& image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y) & 0xffffff;
            if (pixel != 0 && pixel != 0xffffff)
                return false;
        }
    }
    return true;
}

} // namespace

class BarcodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPaintedIsReadBack_data();
    void whatIsPaintedIsReadBack();
    void modulesAreWholeDots_data();
    void modulesAreWholeDots();
    void aDataMatrixHasItsFinder();
    void theQuietZoneIsWhite_data();
    void theQuietZoneIsWhite();
    void whatCannotBeEncodedIsRefused_data();
    void whatCannotBeEncodedIsRefused();
};

void BarcodeTest::whatIsPaintedIsReadBack_data()
{
    QTest::addColumn<BarcodeSymbology>("symbology");
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("number") << BarcodeSymbology::Code128 << QByteArray("R8-J1-000981");
    QTest::newRow("digits") << BarcodeSymbology::Code128 << QByteArray("0012345678");
    QTest::newRow("command") << BarcodeSymbology::Code128 << QByteArray("CMD-DONE");
    QTest::newRow("lower case") << BarcodeSymbology::Code128 << QByteArray("a b~!%$");
    QTest::newRow("QR short") << BarcodeSymbology::Qr << QByteArray("A-000123");
    QTest::newRow("QR proof") << BarcodeSymbology::Qr << samples::proofPayload();
    QTest::newRow("QR Japanese") << BarcodeSymbology::Qr << u"管理番号"_s.toUtf8();
}

void BarcodeTest::whatIsPaintedIsReadBack()
{
    QFETCH(BarcodeSymbology, symbology);
    QFETCH(QByteArray, payload);
    const Result<BarcodeSymbol> symbol = encodeBarcode(symbology, payload);
    QVERIFY(symbol.isOk());
    const QTemporaryDir folder;
    const QString picture = folder.filePath(u"symbol.png"_s);
    for (const double scale : {1.0, 1.7, 3.0}) {
        QVERIFY(painted(*symbol, scale, 0.37).save(picture));
        QCOMPARE(samples::barcodesIn(picture), QStringList{QString::fromUtf8(payload)});
    }
}

void BarcodeTest::modulesAreWholeDots_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {0.9, 1.0, 1.33, 2.07, 4.9})
        QTest::addRow("%.2f", scale) << scale;
}

void BarcodeTest::modulesAreWholeDots()
{
    QFETCH(double, scale);
    const Result<BarcodeSymbol> symbol = encodeBarcode(BarcodeSymbology::Qr, "A-000123");
    const QImage image = painted(*symbol, scale, 0.41);
    QVERIFY(isPureBlackAndWhite(image));
    // Every run of black in the top row of the finder is seven modules: so all modules are as wide.
    const int modules = symbol->modules.width();
    const int dots = int(std::min(paintArea.width(), paintArea.height()) * scale) / modules;
    int blackPixels = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            blackPixels += (image.pixel(x, y) & 0xffffff) == 0;
    }
    int blackModules = 0;
    for (int y = 0; y < modules; ++y) {
        for (int x = 0; x < modules; ++x)
            blackModules += qGray(symbol->modules.pixel(x, y)) == 0;
    }
    QVERIFY(blackPixels == blackModules * dots * dots || blackPixels == blackModules * (dots + 1) * (dots + 1));
}

void BarcodeTest::aDataMatrixHasItsFinder()
{
    const Result<BarcodeSymbol> symbol = encodeBarcode(BarcodeSymbology::DataMatrix, "A-000123");
    QVERIFY(symbol.isOk());
    const QImage& modules = symbol->modules;
    QCOMPARE(modules.width(), modules.height());
    const int quiet = 2;
    const int side = modules.width() - 2 * quiet;
    for (int i = 0; i < side; ++i) {
        QCOMPARE(qGray(modules.pixel(quiet, quiet + i)), 0);
        QCOMPARE(qGray(modules.pixel(quiet + i, quiet + side - 1)), 0);
        QCOMPARE(qGray(modules.pixel(quiet + i, quiet)), i % 2 == 0 ? 0 : 255);
    }
}

void BarcodeTest::theQuietZoneIsWhite_data()
{
    QTest::addColumn<BarcodeSymbology>("symbology");
    QTest::addColumn<int>("quiet");
    QTest::newRow("Code 128") << BarcodeSymbology::Code128 << 10;
    QTest::newRow("QR") << BarcodeSymbology::Qr << 4;
    QTest::newRow("Data Matrix") << BarcodeSymbology::DataMatrix << 2;
}

void BarcodeTest::theQuietZoneIsWhite()
{
    QFETCH(BarcodeSymbology, symbology);
    QFETCH(int, quiet);
    const Result<BarcodeSymbol> symbol = encodeBarcode(symbology, "R8-J1-000981");
    const QImage& modules = symbol->modules;
    const int row = modules.height() / 2;
    for (int x = 0; x < quiet; ++x) {
        QCOMPARE(qGray(modules.pixel(x, row)), 255);
        QCOMPARE(qGray(modules.pixel(modules.width() - 1 - x, row)), 255);
    }
    const QImage bars = modules.copy(quiet, 0, 1, modules.height());
    bool hasBlack = false;
    for (int y = 0; y < bars.height(); ++y)
        hasBlack = hasBlack || qGray(bars.pixel(0, y)) == 0;
    QVERIFY(hasBlack);
}

void BarcodeTest::whatCannotBeEncodedIsRefused_data()
{
    QTest::addColumn<BarcodeSymbology>("symbology");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << BarcodeSymbology::Qr << QByteArray() << u"barcode.empty"_s;
    QTest::newRow("kanji in Code 128") << BarcodeSymbology::Code128 << u"管理"_s.toUtf8() << u"barcode.bad-character"_s;
    QTest::newRow("line end in Code 128")
        << BarcodeSymbology::Code128 << QByteArray("A\n") << u"barcode.bad-character"_s;
    QTest::newRow("long Code 128") << BarcodeSymbology::Code128 << QByteArray(200, 'A') << u"barcode.too-long"_s;
    QTest::newRow("long QR") << BarcodeSymbology::Qr << QByteArray(4000, '\x80') << u"barcode.too-long"_s;
    QTest::newRow("long Data Matrix") << BarcodeSymbology::DataMatrix << QByteArray(4000, 'a') << u"barcode.too-long"_s;
}

void BarcodeTest::whatCannotBeEncodedIsRefused()
{
    QFETCH(BarcodeSymbology, symbology);
    QFETCH(QByteArray, payload);
    QFETCH(QString, code);
    const Result<BarcodeSymbol> symbol = encodeBarcode(symbology, payload);
    QVERIFY(!symbol.isOk());
    QVERIFY2(symbol.refusal().has(code), qPrintable(symbol.refusal().toDebugText()));
}

QTEST_GUILESS_MAIN(BarcodeTest)
#include "tst_barcode.moc"
