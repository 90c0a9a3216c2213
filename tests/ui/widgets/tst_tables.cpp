// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/status.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/statuschip.h"

#include <QAccessible>
#include <QHeaderView>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class TestTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_table.reset(); }
    void enterOpensAndDoesNotStep();
    void longColumnsGiveWay();
    void headingsAndStatusDoNot();
    void spareColumnsAreLeftOut();
    void spareColumnsStayOut();
    void shortTextTakesNoMoreThanItNeeds();
    void rowsAreMeasuredOnceTheyAreRead();
    void scanIntoATableChangesNothing();
    void leftDoubleClickSteps();
    void otherDoubleClicksDoNot_data();
    void otherDoubleClicksDoNot();
    void doubleClickBesideTheRowsDoesNotStep();
    void noKeyOpensAnEditor();
    void tabLeavesTheTable();
    void nameColumnTakesTheRest();
    void nameColumnKeepsItsLeast();
    void emptyStateComesAndGoes();
    void chipKeepsItsWordReadable();
    void chipCellIsWideEnough();

private:
    QPoint middleOf(int row) const;
    int wantedWidth(int row, int column) const
    {
        return m_table->sizeHintForIndex(m_model->index(row, column)).width();
    }

    std::unique_ptr<PagedTable> m_table;
    QStandardItemModel* m_model = nullptr;
};

void TestTables::init()
{
    m_table = std::make_unique<PagedTable>();
    m_model = new QStandardItemModel(m_table.get());
    m_model->setHorizontalHeaderLabels({u"Tag"_s, u"Item"_s, u"Status"_s});
    for (int i = 0; i < 20; ++i) {
        auto* status = new QStandardItem(u"Overdue 3 d"_s);
        status->setData(static_cast<int>(AssetStatus::Overdue), StatusRole);
        m_model->appendRow(
            {new QStandardItem(u"A-%1"_s.arg(i, 6, 10, QChar(u'0'))), new QStandardItem(u"Laptop"_s), status});
    }
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(2, new StatusChipDelegate(m_table.get()));
    m_table->setNameColumn(1, 10);
    m_table->resize(800, 400);
    m_table->show();
    m_table->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
    m_table->setFocus();
}

QPoint TestTables::middleOf(int row) const
{
    return m_table->visualRect(m_model->index(row, 0)).center();
}

/// Beyond its limit a long column has what the name column does not need. Where the table is narrow it gives of what it
/// has above its least, and takes it back.
void TestTables::longColumnsGiveWay()
{
    m_table->limitColumn(0, 20, 4);
    m_model->item(0, 0)->setText(QString(60, u'A'));
    m_table->refit();
    const auto width = [this] { return m_table->columnWidth(0) + m_table->columnWidth(1) + m_table->columnWidth(2); };
    QTRY_VERIFY(m_table->columnWidth(0) > em(20, m_table.get()));
    QVERIFY(m_table->columnWidth(1) >= em(10, m_table.get()));
    QCOMPARE(width(), m_table->viewport()->width());
    const int all = em(20, m_table.get()) + em(10, m_table.get()) + m_table->columnWidth(2);
    m_table->resize(all - em(5, m_table.get()), 400);
    QTRY_VERIFY(m_table->columnWidth(0) < em(20, m_table.get()));
    QTRY_COMPARE(width(), m_table->viewport()->width());
    QCOMPARE(m_table->columnWidth(1), em(10, m_table.get()));
    m_table->resize(all + em(5, m_table.get()), 400);
    QTRY_VERIFY(m_table->columnWidth(0) > em(20, m_table.get()));
    QCOMPARE(width(), m_table->viewport()->width());
}

/// Whatever limits were given to all columns alike.
void TestTables::headingsAndStatusDoNot()
{
    for (int column = 0; column < 3; ++column)
        m_table->limitColumn(column, 5, 1);
    m_model->item(0, 2)->setText(u"Waiting for its turn to be reset"_s);
    m_table->refit();
    m_table->resize(200, 400);
    QTRY_VERIFY(m_table->columnWidth(2) >= wantedWidth(0, 2));
    QVERIFY(m_table->columnWidth(0) >= m_table->horizontalHeader()->sectionSizeHint(0));
}

/// In the order given, and back again when there is room; what somebody hid stays hidden.
void TestTables::spareColumnsAreLeftOut()
{
    const QHeaderView& header = *m_table->horizontalHeader();
    m_table->setSpareColumns({2, 0});
    m_table->resize(em(11, m_table.get()), 400);
    QTRY_VERIFY(header.isSectionHidden(2) && header.isSectionHidden(0));
    QVERIFY(!m_table->isColumnHidden(2)); // nobody hid it
    QVERIFY(m_table->columnWidth(1) > 0);
    m_table->resize(em(10, m_table.get()) + header.sectionSizeHint(0) + em(8, m_table.get()), 400);
    QTRY_VERIFY(!header.isSectionHidden(0));
    QVERIFY(header.isSectionHidden(2));
    m_table->setColumnHidden(0, true);
    m_table->resize(1200, 400);
    QTRY_VERIFY(!header.isSectionHidden(2));
    QVERIFY(header.isSectionHidden(0));
    QVERIFY(m_table->columnWidth(2) >= wantedWidth(0, 2));
}

/// However often the table is fitted: other rows come, and nothing comes and goes with them.
void TestTables::spareColumnsStayOut()
{
    const QHeaderView& header = *m_table->horizontalHeader();
    m_table->setSpareColumns({2, 0});
    m_table->resize(em(11, m_table.get()), 400);
    QTRY_VERIFY(header.isSectionHidden(2) && header.isSectionHidden(0));
    for (int i = 0; i < 3; ++i) {
        m_table->refit();
        QTest::qWait(5);
        QVERIFY(header.isSectionHidden(2) && header.isSectionHidden(0));
    }
}

/// To what a column may shrink is not what it takes.
void TestTables::shortTextTakesNoMoreThanItNeeds()
{
    m_table->limitColumn(0, 30, 20);
    m_table->refit();
    QTRY_COMPARE(m_table->columnWidth(0), std::max(wantedWidth(0, 0), m_table->horizontalHeader()->sectionSizeHint(0)));
}

/// A list that reads its rows as they are looked at has blank ones first.
void TestTables::rowsAreMeasuredOnceTheyAreRead()
{
    QTRY_VERIFY(m_table->columnWidth(0) > 0);
    const int before = m_table->columnWidth(0);
    m_model->item(0, 0)->setText(QString(30, u'A'));
    QTRY_VERIFY(m_table->columnWidth(0) > before);
    QVERIFY(m_table->columnWidth(0) >= wantedWidth(0, 0));
}

void TestTables::enterOpensAndDoesNotStep()
{
    const QSignalSpy opened(m_table.get(), &PagedTable::opened);
    const QSignalSpy stepped(m_table.get(), &PagedTable::stepRequested);
    const QSignalSpy activated(m_table.get(), &QAbstractItemView::activated);
    m_table->selectRow(4);
    QTest::keyClick(m_table.get(), Qt::Key_Return);
    QTest::keyClick(m_table.get(), Qt::Key_Enter);
    QCOMPARE(opened.count(), 2);
    QCOMPARE(opened.at(0).at(0).toModelIndex().row(), 4);
    QCOMPARE(stepped.count(), 0);
    QCOMPARE(activated.count(), 0);
}

void TestTables::scanIntoATableChangesNothing()
{
    const QSignalSpy typed(m_table.get(), &PagedTable::typed);
    const QSignalSpy stepped(m_table.get(), &PagedTable::stepRequested);
    m_table->selectRow(2);
    QTest::keyClicks(m_table.get(), u"A-000007"_s);
    QString text;
    for (const auto& call : typed)
        text += call.at(0).toString();
    QCOMPARE(text, u"A-000007"_s);
    QCOMPARE(m_table->currentIndex().row(), 2);
    QCOMPARE(stepped.count(), 0);
}

void TestTables::leftDoubleClickSteps()
{
    const QSignalSpy stepped(m_table.get(), &PagedTable::stepRequested);
    QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, middleOf(3));
    QCOMPARE(stepped.count(), 1);
    QCOMPARE(stepped.at(0).at(0).toModelIndex().row(), 3);
}

void TestTables::otherDoubleClicksDoNot_data()
{
    QTest::addColumn<int>("button");
    QTest::newRow("right") << int(Qt::RightButton);
    QTest::newRow("middle") << int(Qt::MiddleButton);
}

void TestTables::otherDoubleClicksDoNot()
{
    QFETCH(int, button);
    const QSignalSpy stepped(m_table.get(), &PagedTable::stepRequested);
    QTest::mouseDClick(m_table->viewport(), static_cast<Qt::MouseButton>(button), {}, middleOf(3));
    QCOMPARE(stepped.count(), 0);
}

void TestTables::doubleClickBesideTheRowsDoesNotStep()
{
    m_model->setRowCount(1);
    const QSignalSpy stepped(m_table.get(), &PagedTable::stepRequested);
    QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, QPoint(20, 300));
    QCOMPARE(stepped.count(), 0);
}

void TestTables::noKeyOpensAnEditor()
{
    m_table->selectRow(1);
    QTest::keyClick(m_table.get(), Qt::Key_F2);
    QTest::keyClick(m_table.get(), Qt::Key_Space);
    QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, middleOf(1));
    QVERIFY(!m_table->isPersistentEditorOpen(m_table->currentIndex()));
    QVERIFY(m_table->viewport()->findChildren<QWidget*>().isEmpty());
}

void TestTables::tabLeavesTheTable()
{
    QVERIFY(!m_table->tabKeyNavigation());
}

void TestTables::nameColumnTakesTheRest()
{
    int all = 0;
    for (int column = 0; column < 3; ++column)
        all += m_table->columnWidth(column);
    QCOMPARE(all, m_table->viewport()->width());
}

void TestTables::nameColumnKeepsItsLeast()
{
    m_table->resize(200, 400);
    QTRY_VERIFY(m_table->viewport()->width() < 220);
    QVERIFY(m_table->columnWidth(1) >= 10 * 10);
    QVERIFY(m_table->columnWidth(1) < 400);
}

void TestTables::emptyStateComesAndGoes()
{
    auto* empty = new EmptyState(u"Nothing here yet."_s, u"Add"_s);
    m_table->setEmptyState(empty);
    QVERIFY(empty->isHidden());
    m_model->setRowCount(0);
    QVERIFY(empty->isVisible());
    m_model->setRowCount(1);
    QVERIFY(empty->isHidden());
}

void TestTables::chipKeepsItsWordReadable()
{
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(m_table.get());
    QVERIFY(face && face->tableInterface());
    QCOMPARE(face->tableInterface()->cellAt(0, 2)->text(QAccessible::Name), u"Overdue 3 d"_s);
}

void TestTables::chipCellIsWideEnough()
{
    QVERIFY(m_table->columnWidth(2) >= statusChipSize(u"Overdue 3 d"_s, m_table->font()).width());
}

QTEST_MAIN(TestTables)
#include "tst_tables.moc"
