// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/foreignformat.h"

#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

class TestForeignFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreKnownByTheirFirstBytes_data();
    void filesAreKnownByTheirFirstBytes();
};

void TestForeignFormat::filesAreKnownByTheirFirstBytes_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isWorkbook");
    const auto zip = [](const char* names) { return QByteArray("PK\x03\x04\x14\0\x08\0", 8) + names; };
    QTest::newRow("Excel") << zip("[Content_Types].xml..PK..xl/workbook.xml") << u"XLSX"_s << true;
    QTest::newRow("Calc") << zip("mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK") << u"ODS"_s << true;
    QTest::newRow("Writer") << zip("mimetypeapplication/vnd.oasis.opendocument.textPK") << u"OpenDocument"_s << false;
    QTest::newRow("Word") << zip("[Content_Types].xml..PK..word/document.xml") << u"DOCX"_s << false;
    QTest::newRow("archive") << zip("list.csv") << u"ZIP"_s << false;
    QTest::newRow("old Excel") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", 10) << u"XLS"_s << true;
    QTest::newRow("PDF") << QByteArray("%PDF-1.4\n%\xe2\xe3") << u"PDF"_s << false;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n") << u"PNG"_s << false;
    QTest::newRow("a record") << QByteArray("SQLite format 3\0\x10\0", 18) << u"SQLite"_s << false;
    QTest::newRow("HTML called .xls") << QByteArray("\r\n<HTML><body><table>") << u"HTML"_s << true;
    QTest::newRow("a list") << QByteArray("PK,A-1\r\nxl/,A-2\r\n") << QString() << false;
    QTest::newRow("nothing") << QByteArray() << QString() << false;
}

void TestForeignFormat::filesAreKnownByTheirFirstBytes()
{
    QFETCH(QByteArray, head);
    const ForeignFormat format = foreignFormat(head);
    QTEST(QString(format.name), "name");
    QTEST(format.isWorkbook, "isWorkbook");
}

QTEST_APPLESS_MAIN(TestForeignFormat)
#include "tst_foreignformat.moc"
