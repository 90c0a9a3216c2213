// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnmap.h"
#include "tests/journeys/workdesk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// The lists of another program come in through the window, and the desk works with them: lent, taken back, undone, on
/// paper.
class ImportJourney : public WorkDesk
{
    Q_OBJECT

private Q_SLOTS:
    void whatSnipeItKnewIsLentHere();
    void anotherColumnOfItsListIsChosen();
    void whatShelfCountsIsLeftOut();
    void aListWithoutANumberColumnIsExplained();

private:
    /// Chooses the file on this page, and waits until it has been compared with the record.
    void choose(const QString& page, const QString& file);
    [[nodiscard]] QString list(const QString& name) const
    {
        return qEnvironmentVariable("MADOGUCHI_SOURCE") + u"/tests/data/imports/"_s + name;
    }
    [[nodiscard]] qint64 rows(const char* table)
    {
        return stage().store.number(std::string("select count(*) from ") + table + " where withdrawn_at is null");
    }
    [[nodiscard]] AssetStatus statusOf(const QString& number)
    {
        return stage().store.asset(stage().assetOf(number)).status;
    }
};

void ImportJourney::choose(const QString& page, const QString& file)
{
    go(page);
    stage().ask.files << file;
    this->page().run(page + u".import"_s);
    QTRY_VERIFY(find<QLabel>(u"importCounts"_s).isVisible());
    QTRY_VERIFY(!find<QLabel>(u"importCounts"_s).text().isEmpty());
}

void ImportJourney::whatSnipeItKnewIsLentHere()
{
    const qint64 people = rows("person");
    const qint64 assets = rows("asset");
    choose(u"people"_s, list(u"snipeit-users.csv"_s));
    press(u"applyImport"_s);
    QTRY_COMPARE(rows("person"), people + 3);
    choose(u"assets"_s, list(u"snipeit-assets.csv"_s));
    QCOMPARE(rows("asset"), assets); // only looked at
    QVERIFY(find<QLabel>(u"importCreated"_s).text().contains(u"Company"_s));
    press(u"applyImport"_s);
    QTRY_COMPARE(rows("asset"), assets + 5);
    QCOMPARE(rows("person"), people + 4); // one whom the list of users did not know
    QVERIFY(stage().host.refusals.isEmpty());
    QCOMPARE(statusOf(u"SN-0003"_s), AssetStatus::OnLoan);

    // Lent at the counter; the receipt is read back.
    go(u"counter"_s);
    for (const QString& code : {u"E-7002"_s, u"SN-0001"_s, u"SN-0002"_s})
        scan(code);
    commit();
    QCOMPARE(statusOf(u"SN-0001"_s), AssetStatus::OnLoan);
    QTRY_COMPARE(papers(), 1);
    const QString receipt = printed(1);
    for (const QString& text :
         {u"SN-0001"_s, u"SN-0002"_s, u"Laptop"_s, u"Kaku Book 14\""_s, u"Jiro Rei"_s, u"財務課"_s})
        QVERIFY2(receipt.contains(text), qPrintable(text + u'\n' + receipt));

    // It comes back together with what Snipe-IT had checked out.
    stage().wait(70'000);
    for (const QString& code : {u"SN-0001"_s, u"SN-0003"_s})
        scan(code);
    commit();
    QCOMPARE(statusOf(u"SN-0001"_s), AssetStatus::Available);
    QCOMPARE(statusOf(u"SN-0003"_s), AssetStatus::Available);
    QTRY_COMPARE(papers(), 3); // a slip for each of the two
    QVERIFY2((printed(2) + printed(3)).contains(u"SN-0003"_s), qPrintable(printed(2) + printed(3)));

    // That was a mistake; they come back once more, and now a lending is one.
    page().run(u"undo"_s);
    for (const QString& number : {u"SN-0001"_s, u"SN-0003"_s})
        QCOMPARE(statusOf(number), AssetStatus::OnLoan);
    stage().wait(70'000);
    scan(u"SN-0001"_s);
    commit();
    QCOMPARE(statusOf(u"SN-0001"_s), AssetStatus::Available);
    stage().wait(70'000);
    for (const QString& code : {u"E-7001"_s, u"SN-0001"_s})
        scan(code);
    commit();
    QCOMPARE(statusOf(u"SN-0001"_s), AssetStatus::OnLoan);
    page().run(u"undo"_s);
    QCOMPARE(statusOf(u"SN-0001"_s), AssetStatus::Available);
    QVERIFY(stage().host.refusals.isEmpty());
}

/// Its columns are named with words of that program; choosing another meaning for one leaves the others as they are.
void ImportJourney::anotherColumnOfItsListIsChosen()
{
    choose(u"assets"_s, list(u"snipeit-assets.csv"_s));
    auto& name = find<QComboBox>(u"meaning1"_s);                       // "Name"
    QVERIFY(find<QComboBox>(u"meaning14"_s).currentText().size() > 3); // "Checkout Type"
    const int serial = name.findData(int(Field::Serial));
    name.setCurrentIndex(serial);
    Q_EMIT name.activated(serial);
    press(u"applyImport"_s);
    QTRY_COMPARE(stage().store.number("select count(*) from asset where serial = 'Loan PC 1'"), 1);
    QCOMPARE(statusOf(u"SN-0003"_s), AssetStatus::OnLoan);
}

void ImportJourney::whatShelfCountsIsLeftOut()
{
    const qint64 assets = rows("asset");
    choose(u"assets"_s, list(u"shelf-assets.csv"_s));
    auto& rejected = find<QTableWidget>(u"rejectedRows"_s);
    QCOMPARE(rejected.rowCount(), 2);
    QVERIFY2(rejected.item(0, 3)->text().contains(u"Cleaning cloths"_s), qPrintable(rejected.item(0, 3)->text()));
    QVERIFY(!find<QPushButton>(u"applyImport"_s).isEnabled());
    find<QCheckBox>(u"skipRejected"_s).setChecked(true);
    press(u"applyImport"_s);
    QTRY_COMPARE(rows("asset"), assets + 2);
}

/// What is asked for can be answered where it is asked.
void ImportJourney::aListWithoutANumberColumnIsExplained()
{
    const QString path = stage().folder.filePath(u"tags.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("札,品目,状態\nT-1,PC,貸出中\nT-2,PC,在庫\n");
    file.close();
    const qint64 assets = rows("asset");
    go(u"assets"_s);
    stage().ask.files << path;
    page().run(u"assets.import"_s);
    QTRY_VERIFY(find<QComboBox>(u"meaning0"_s).isVisible());
    QVERIFY(!find<QPushButton>(u"applyImport"_s).isEnabled());
    auto& meaning = find<QComboBox>(u"meaning0"_s);
    const int number = meaning.findData(int(Field::AssetNumber));
    meaning.setCurrentIndex(number);
    Q_EMIT meaning.activated(number);
    QTRY_VERIFY(find<QPushButton>(u"applyImport"_s).isEnabled());
    // The one that is said to be on loan is named, and comes all the same.
    auto& warned = find<QTableWidget>(u"warnedRows"_s);
    QTRY_VERIFY(warned.isVisible());
    QCOMPARE(warned.rowCount(), 1);
    QCOMPARE(warned.item(0, 0)->text(), u"2"_s);
    press(u"applyImport"_s);
    QTRY_COMPARE(rows("asset"), assets + 2);
}

QTEST_MAIN(ImportJourney)
#include "tst_importjourney.moc"
