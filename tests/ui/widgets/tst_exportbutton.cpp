// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storetest.h"
#include "tests/ui/support/pagefixture.h"
#include "ui/widgets/exportbutton.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class ExportButtonTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeListIsWritten();
    void whatAnEncodingCannotWriteIsSaid();
    void whatIsShownIsWritten();
    void theColumnsThatAreShownAreWritten();
    void aSpreadsheetIsWritten();
    void givingUpWritesNothing();
    void aFileThatCannotBeWrittenIsSaid();

private:
    [[nodiscard]] QByteArray contents(const QString& path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void ExportButtonTest::theWholeListIsWritten()
{
    for (int i = 0; i < 5; ++i)
        store().add(anAsset(u"A-%1"_s.arg(i)));
    PageFixture fixture(store(), store().deskStaff());
    ExportButton button(fixture.context(), ExportTable::Assets);
    const QString csv = folder() + u"/assets.csv"_s;
    fixture.ask.choices << 1;
    fixture.ask.files << csv;
    button.click();
    QVERIFY(!button.isRunning());
    QVERIFY(contents(csv).startsWith("\xef\xbb\xbf"));
    QVERIFY(contents(csv).contains("A-4"));
    QVERIFY(fixture.host.toasts.constLast().text.contains(csv));
    QVERIFY(fixture.ask.askedFiles.constLast().start.endsWith(u".csv"_s));
    const QString json = folder() + u"/assets.json"_s;
    fixture.ask.choices << 4;
    fixture.ask.files << json;
    button.click();
    QVERIFY(fixture.ask.askedFiles.constLast().start.startsWith(folder()));
    QCOMPARE(QJsonDocument::fromJson(contents(json)).array().size(), 5);
}

void ExportButtonTest::whatAnEncodingCannotWriteIsSaid()
{
    store().add(aPerson(u"E-1"_s).name(u"𠮷田"_s));
    PageFixture fixture(store(), store().deskStaff());
    ExportButton button(fixture.context(), ExportTable::People);
    fixture.ask.choices << 2;
    fixture.ask.files << folder() + u"/people.csv"_s;
    button.click();
    QCOMPARE(fixture.host.banners.size(), 1);
    QVERIFY(fixture.host.banners.constFirst().contains(u"〓"_s));
    // Which and where stands behind it, to be copied.
    fixture.ask.choices << 0;
    QVERIFY(!fixture.host.answers.constLast().isEmpty());
    fixture.host.answers.constLast().constFirst().run();
    QCOMPARE(fixture.ask.askedChoices.constLast().options.size(), 1);
    QVERIFY(fixture.ask.askedChoices.constLast().options.constFirst().contains(u"𠮷"_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"𠮷"_s));
}

void ExportButtonTest::whatIsShownIsWritten()
{
    const AssetId first = store().add(anAsset(u"A-1"_s));
    store().add(anAsset(u"A-2"_s));
    const AssetId third = store().add(anAsset(u"A-3"_s));
    PageFixture fixture(store(), store().deskStaff());
    ExportButton button(fixture.context(), ExportTable::Assets);
    button.setShown([&] { return std::make_shared<IdList>(IdList{third.value(), first.value()}); });
    const QString csv = folder() + u"/shown.csv"_s;
    fixture.ask.choices << 0 << 1;
    fixture.ask.files << csv;
    button.click();
    const QByteArray shown = contents(csv);
    QVERIFY(shown.contains("A-1") && !shown.contains("A-2"));
    QVERIFY(shown.indexOf("A-3") < shown.indexOf("A-1")); // in the order of the table
    fixture.ask.choices << 1 << 1;                        // all
    fixture.ask.files << csv;
    button.click();
    QVERIFY(contents(csv).contains("A-2"));
}

void ExportButtonTest::theColumnsThatAreShownAreWritten()
{
    const AssetId first = store().add(anAsset(u"A-1"_s).place(u"棚 B-2"_s));
    PageFixture fixture(store(), store().deskStaff());
    ExportButton button(fixture.context(), ExportTable::Assets);
    button.setShown([&] { return std::make_shared<IdList>(IdList{first.value()}); });
    button.setColumns([] { return QList<ExportColumn>{{u"place"_s, u"Place"_s}, {u"number"_s, u"Asset number"_s}}; });
    const QString csv = folder() + u"/shown.csv"_s;
    fixture.ask.choices << 0 << 3;
    fixture.ask.files << csv;
    button.click();
    QCOMPARE(fixture.ask.askedChoices.constFirst().options.size(), 3);
    QCOMPARE(contents(csv), QByteArray("Place,Asset number\r\n棚 B-2,A-1\r\n"));
    fixture.ask.choices << 1 << 3; // with all columns
    fixture.ask.files << csv;
    button.click();
    QVERIFY(contents(csv).startsWith("asset number,type,"));
}

void ExportButtonTest::aSpreadsheetIsWritten()
{
    store().add(anAsset(u"A-1"_s));
    PageFixture fixture(store(), store().deskStaff());
    ExportButton button(fixture.context(), ExportTable::Assets);
    const QString xlsx = folder() + u"/assets.xlsx"_s;
    fixture.ask.choices << 0;
    fixture.ask.files << xlsx;
    button.click();
    QVERIFY(fixture.ask.askedFiles.constLast().start.endsWith(u".xlsx"_s));
    QVERIFY(contents(xlsx).startsWith("PK"));
    QVERIFY(fixture.host.toasts.constLast().text.contains(u"1"_s));
}

void ExportButtonTest::givingUpWritesNothing()
{
    PageFixture fixture(store(), store().deskStaff());
    ExportButton button(fixture.context(), ExportTable::Loans);
    button.click();
    fixture.ask.choices << 0;
    button.click();
    QCOMPARE(fixture.ask.askedChoices.size(), 2);
    QCOMPARE(fixture.ask.askedFiles.size(), 1);
    QVERIFY(fixture.host.toasts.isEmpty() && fixture.host.refusals.isEmpty());
}

void ExportButtonTest::aFileThatCannotBeWrittenIsSaid()
{
    PageFixture fixture(store(), store().deskStaff());
    ExportButton button(fixture.context(), ExportTable::Loans);
    fixture.ask.choices << 0;
    fixture.ask.files << folder() + u"/nowhere/loans.csv"_s;
    button.click();
    QCOMPARE(fixture.host.refusals.size(), 1);
    QVERIFY(!button.isRunning());
}

QTEST_MAIN(ExportButtonTest)
#include "tst_exportbutton.moc"
