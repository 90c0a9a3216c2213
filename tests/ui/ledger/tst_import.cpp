// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storetest.h"
#include "tests/ui/support/pagefixture.h"
#include "ui/ledger/importpane.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class ImportPaneTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void bringsAFileInAndUndoesIt();
    void namesRejectedRowsAndLeavesThemOut();
    void whatIsToBeLookedAtIsTakenOver();
    void columnsCanMeanSomethingElse();
    void unclearColumnsAreShown();
    void aFileThatCannotBeReadIsTold();
    void nothingChosenGoesBack();
    void speaksTheLanguageOfTheMoment();

private:
    /// A page with nothing but the pane.
    class PanePage final : public Page
    {
    public:
        explicit PanePage(const PageContext& context) : pane(new ImportPane(context, ImportTable::Assets, this))
        {
            pane->resize(1000, 700);
        }
        ImportPane* pane;
    };
    void show();
    [[nodiscard]] QString file(const QByteArray& text);
    [[nodiscard]] QPushButton& apply() { return m_fixture->find<QPushButton>(u"applyImport"_s); }
    [[nodiscard]] qint64 assets() { return store().number("select count(*) from asset where withdrawn_at is null"); }

    std::unique_ptr<PageFixture> m_fixture;
    PanePage* m_page = nullptr;
    int m_files = 0;
};

void ImportPaneTest::cleanup()
{
    m_fixture.reset();
    StoreTest::cleanup();
}

void ImportPaneTest::show()
{
    m_fixture = std::make_unique<PageFixture>(store(), store().manager());
    m_page = new PanePage(m_fixture->context());
    m_fixture->show(m_page);
}

QString ImportPaneTest::file(const QByteArray& text)
{
    QFile file(folder() + u"/list%1.csv"_s.arg(++m_files));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void ImportPaneTest::bringsAFileInAndUndoesIt()
{
    show();
    const QSignalSpy finished(m_page->pane, &ImportPane::finished);
    m_fixture->ask.files << file("asset number;type;model\nA-1;Laptop;T14\nA-2;Laptop;T15\n");
    m_page->pane->begin();
    QTRY_VERIFY(apply().isEnabled());
    QVERIFY(m_fixture->find<QComboBox>(u"importDelimiter"_s).itemText(0).contains(u"Semicolon"_s));
    QCOMPARE(assets(), 0); // nothing is stored before the last button
    apply().click();
    QTRY_COMPARE(assets(), 2);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(m_fixture->host.toasts.size(), 1);
    QVERIFY(m_fixture->host.offers[0].isLarge);
    m_fixture->undo();
    QTRY_COMPARE(assets(), 0);
    QVERIFY(m_fixture->host.refusals.isEmpty());
}

void ImportPaneTest::namesRejectedRowsAndLeavesThemOut()
{
    show();
    m_page->pane->beginWith(file("asset number,type\nA-1,Laptop\n,Laptop\nA-1,Laptop\n"));
    auto& rejected = m_fixture->find<QTableWidget>(u"rejectedRows"_s);
    QTRY_VERIFY(rejected.rowCount() > 0);
    QCOMPARE(rejected.item(0, 0)->text(), u"3"_s);
    QVERIFY(!rejected.item(0, 3)->text().isEmpty());
    QVERIFY(!apply().isEnabled());
    const QString list = folder() + u"/rejected.csv"_s;
    m_fixture->ask.files << list;
    m_fixture->find<QPushButton>(u"saveRejected"_s).click();
    QFile saved(list);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().contains("\n3,"));
    m_fixture->find<QCheckBox>(u"skipRejected"_s).setChecked(true);
    QVERIFY(apply().isEnabled());
    apply().click();
    QTRY_COMPARE(assets(), 1);
}

void ImportPaneTest::columnsCanMeanSomethingElse()
{
    show();
    m_page->pane->beginWith(file("tag,type,asset number\nX-1,Laptop,A-1\n"));
    QTRY_VERIFY(apply().isEnabled());
    auto& meaning = m_fixture->find<QComboBox>(u"meaning0"_s);
    const int number = meaning.findData(int(Field::AssetNumber));
    QVERIFY(number > 0);
    meaning.setCurrentIndex(number);
    Q_EMIT meaning.activated(number);
    QTRY_VERIFY(apply().isEnabled());
    apply().click();
    QTRY_COMPARE(store().text("select asset_no from asset"), u"X-1"_s);
    QVERIFY(store().text("select custom from asset").contains(u"A-1"_s)); // the other column gave way
}

void ImportPaneTest::whatIsToBeLookedAtIsTakenOver()
{
    show();
    m_page->pane->beginWith(file("管理番号,品目,状態,色\nA-1,Laptop,貸出中,黒\nA-2,Laptop,在庫,\n"));
    auto& warned = m_fixture->find<QTableWidget>(u"warnedRows"_s);
    QTRY_VERIFY(warned.isVisible());
    QCOMPARE(warned.rowCount(), 1);
    QCOMPARE(warned.item(0, 0)->text(), u"2"_s);
    QCOMPARE(warned.item(0, 1)->text(), u"状態"_s);
    QVERIFY(m_fixture->find<QLabel>(u"importCounts"_s).text().contains(u"1 to look at"_s));
    QVERIFY(m_fixture->find<QLabel>(u"importCreated"_s).text().contains(u"色"_s)); // a further field
    const QString list = folder() + u"/look.csv"_s;
    m_fixture->ask.files << list;
    m_fixture->find<QPushButton>(u"saveWarned"_s).click();
    QFile saved(list);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().contains("\n2,"));
    QVERIFY(apply().isEnabled());
    apply().click();
    QTRY_COMPARE(assets(), 2);
}

/// What is asked for can be answered where it is asked.
void ImportPaneTest::unclearColumnsAreShown()
{
    show();
    m_page->pane->beginWith(file("資産番号,備品番号,品目\nA-1,X-1,Laptop\n"));
    auto* message = m_page->findChild<Banner*>();
    QTRY_VERIFY(message->isOpen());
    QVERIFY(message->text().contains(u"import.column-ambiguous"_s));
    QVERIFY(!apply().isEnabled());
    auto& meaning = m_fixture->find<QComboBox>(u"meaning1"_s);
    const int number = meaning.findData(int(Field::AssetNumber));
    meaning.setCurrentIndex(number);
    Q_EMIT meaning.activated(number);
    QTRY_VERIFY(apply().isEnabled());
    QVERIFY(!message->isOpen());
    apply().click();
    QTRY_COMPARE(store().text("select asset_no from asset"), u"X-1"_s);
}

void ImportPaneTest::aFileThatCannotBeReadIsTold()
{
    show();
    m_page->pane->beginWith(folder() + u"/nowhere.csv"_s);
    auto* message = m_page->findChild<Banner*>();
    QTRY_VERIFY(message->isOpen());
    QVERIFY(message->text().contains(u"import.file-missing"_s));
    QVERIFY(!apply().isEnabled());
}

void ImportPaneTest::nothingChosenGoesBack()
{
    show();
    const QSignalSpy finished(m_page->pane, &ImportPane::finished);
    m_page->pane->begin();
    QCOMPARE(finished.count(), 1);
}

/// Marks every text that is asked for, as a language would change it.
class MarkingTranslator final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override
    {
        return u"*"_s + QString::fromUtf8(source);
    }
};

void ImportPaneTest::speaksTheLanguageOfTheMoment()
{
    show();
    m_page->pane->beginWith(file("asset number;type;model\nA-1;Laptop;T14\n;Laptop;T15\n"));
    QTRY_VERIFY(m_fixture->find<QTableWidget>(u"rejectedRows"_s).rowCount() > 0);
    MarkingTranslator other;
    QCoreApplication::installTranslator(&other);
    m_page->pane->retranslate();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(m_fixture->find<QPushButton>(u"chooseImportFile"_s).text().startsWith(u'*'));
    QVERIFY(apply().text().startsWith(u'*'));
    QVERIFY(m_fixture->find<QComboBox>(u"importDelimiter"_s).itemText(0).startsWith(u"*"_s));
    QVERIFY(m_fixture->find<QComboBox>(u"meaning0"_s).itemText(0).startsWith(u'*'));
    QVERIFY(m_fixture->find<QCheckBox>(u"skipRejected"_s).text().startsWith(u'*'));
    QVERIFY(m_fixture->find<QTableWidget>(u"rejectedRows"_s).horizontalHeaderItem(0)->text().startsWith(u'*'));
    QCoreApplication::removeTranslator(&other);
}

QTEST_MAIN(ImportPaneTest)
#include "tst_import.moc"
