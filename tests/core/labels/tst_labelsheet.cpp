// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/labels/label.h"

#include <QRectF>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace madoguchi;
using namespace Qt::StringLiterals;

class LabelSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsLieOnTheirPaper_data();
    void labelsLieOnTheirPaper();
    void marginsOfBoughtSheetsAreEven_data();
    void marginsOfBoughtSheetsAreEven();
    void sheetsAreFoundAsPeopleNameThem_data();
    void sheetsAreFoundAsPeopleNameThem();
    void codesAreDifferent();
    void startingLaterTakesMoreSheets();
    void aWrongPrintIsNamed();
    void codesNameKindsAndSymbols();

private:
    static void addSheets()
    {
        QTest::addColumn<QString>("code");
        for (const LabelSheet& sheet : labelSheets())
            QTest::newRow(sheet.code.data()) << QString(sheet.code);
    }
};

void LabelSheetTest::labelsLieOnTheirPaper_data()
{
    addSheets();
}

void LabelSheetTest::labelsLieOnTheirPaper()
{
    QFETCH(QString, code);
    const LabelSheet& sheet = *findLabelSheet(code);
    const QRectF paper(0, 0, sheet.paperWidth, sheet.paperHeight);
    QVERIFY(sheet.count() > 0);
    QVERIFY(sheet.width > 2 * sheet.inset && sheet.height > 2 * sheet.inset);
    QList<QRectF> labels;
    for (int i = 0; i < sheet.count(); ++i) {
        const QRectF label(sheet.corner(i), sheet.size());
        QVERIFY2(paper.adjusted(-0.01, -0.01, 0.01, 0.01).contains(label), qPrintable(QString::number(i)));
        for (const QRectF& other : labels)
            QVERIFY(!other.adjusted(0.01, 0.01, -0.01, -0.01).intersects(label));
        labels << label;
    }
    QCOMPARE(labels.first().topLeft(), QPointF(sheet.left, sheet.top));
}

void LabelSheetTest::marginsOfBoughtSheetsAreEven_data()
{
    addSheets();
}

// What is cut by a die lies in the middle of its paper: a slip in the table would not.
void LabelSheetTest::marginsOfBoughtSheetsAreEven()
{
    QFETCH(QString, code);
    const LabelSheet& sheet = *findLabelSheet(code);
    const QPointF last = sheet.corner(sheet.count() - 1);
    const double right = sheet.paperWidth - last.x() - sheet.width;
    const double below = sheet.paperHeight - last.y() - sheet.height;
    QVERIFY2(std::abs(right - sheet.left) < 0.15, qPrintable(u"%1 %2"_s.arg(right).arg(sheet.left)));
    QVERIFY2(std::abs(below - sheet.top) < 0.15, qPrintable(u"%1 %2"_s.arg(below).arg(sheet.top)));
}

void LabelSheetTest::sheetsAreFoundAsPeopleNameThem_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("code") << u"a-one-72210"_s << u"a-one-72210"_s;
    QTest::newRow("product") << u"72210"_s << u"a-one-72210"_s;
    QTest::newRow("both") << u"A-one 72210"_s << u"a-one-72210"_s;
    QTest::newRow("small letters") << u"avery l7160"_s << u"avery-l7160"_s;
    QTest::newRow("full width") << u"Ｌ７１６０"_s << u"avery-l7160"_s;
    QTest::newRow("tape") << u"Tape 24"_s << u"tape-24"_s;
    QTest::newRow("a width alone is no sheet") << u"24"_s << QString();
    QTest::newRow("unknown") << u"L9999"_s << QString();
    QTest::newRow("nothing") << u" "_s << QString();
}

void LabelSheetTest::sheetsAreFoundAsPeopleNameThem()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    const LabelSheet* sheet = findLabelSheet(name);
    QCOMPARE(sheet ? QString(sheet->code) : QString(), code);
}

void LabelSheetTest::codesAreDifferent()
{
    QSet<QString> codes;
    for (const LabelSheet& sheet : labelSheets())
        codes.insert(sheet.code);
    QCOMPARE(size_t(codes.size()), labelSheets().size());
}

void LabelSheetTest::startingLaterTakesMoreSheets()
{
    const LabelSheet& sheet = *findLabelSheet(u"72212"_s); // twelve
    QCOMPARE(sheet.sheetsFor(12, 1), 1);
    QCOMPARE(sheet.sheetsFor(12, 2), 2);
    QCOMPARE(sheet.sheetsFor(1, 12), 1);
    QCOMPARE(sheet.sheetsFor(2, 12), 2);
    QCOMPARE(sheet.sheetsFor(13, 12), 2);
    QCOMPARE(sheet.sheetsFor(14, 12), 3);
    QCOMPARE(sheet.corner(3), QPointF(18.6 + 86.4, 21.6 + 42.3));
}

void LabelSheetTest::aWrongPrintIsNamed()
{
    LabelJob job;
    job.sheet = *findLabelSheet(u"72212"_s);
    QCOMPARE(problemsOf(job).value(0).code, u"label.nothing"_s);
    job.labels << Label{"A-1", u"A-1"_s, {}, {}};
    QCOMPARE(problemsOf(job), QList<Problem>());
    job.startAt = 13;
    QCOMPARE(problemsOf(job).value(0).code, u"label.start"_s);
    job.startAt = 0;
    QCOMPARE(problemsOf(job).value(0).code, u"label.start"_s);
    job.startAt = 12;
    QCOMPARE(problemsOf(job), QList<Problem>());
    using S = BarcodeSymbology;
    for (const QList<S>& wrong : {QList<S>{}, QList<S>{S::Qr, S::DataMatrix}, QList<S>{S::Code128, S::Code128}}) {
        job.symbols = wrong;
        QCOMPARE(problemsOf(job).value(0).code, u"label.symbols"_s);
    }
    job.symbols = {S::Code128, S::DataMatrix};
    QCOMPARE(problemsOf(job), QList<Problem>());
}

void LabelSheetTest::codesNameKindsAndSymbols()
{
    for (const LabelKind kind : allLabelKinds)
        QCOMPARE(labelKindFromCode(codeOf(kind)), std::optional(kind));
    for (const BarcodeSymbology symbology :
         {BarcodeSymbology::Code128, BarcodeSymbology::Qr, BarcodeSymbology::DataMatrix})
        QCOMPARE(symbologyFromCode(codeOf(symbology)), std::optional(symbology));
    QVERIFY(!labelKindFromCode(u"box"_s));
    QVERIFY(!symbologyFromCode(u"ean13"_s));
}

QTEST_GUILESS_MAIN(LabelSheetTest)
#include "tst_labelsheet.moc"
