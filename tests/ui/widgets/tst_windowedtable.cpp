// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/windowedtableview.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// A list of any length that knows every row by its number.
class CountingRows final : public QAbstractTableModel, public WindowedRows
{
public:
    explicit CountingRows(qint64 total) : m_total(total) {}

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(std::min<qint64>(windowSize(), m_total));
    }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_top + index.row()) : QVariant();
    }

    qint64 totalRows() const override { return m_total; }
    qint64 top() const override { return m_top; }
    int windowSize() const override { return 128; }
    void setTop(qint64 row) override
    {
        ++moves;
        beginResetModel();
        m_top = std::clamp<qint64>(row, 0, std::max<qint64>(0, m_total - windowSize()));
        endResetModel();
    }

    void setTotal(qint64 total)
    {
        beginResetModel();
        m_total = total;
        m_top = std::clamp<qint64>(m_top, 0, std::max<qint64>(0, m_total - windowSize()));
        endResetModel();
    }

    int moves = 0;

private:
    qint64 m_total;
    qint64 m_top = 0;
};

class TestWindowedTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(1'000'000); }
    void cleanup();
    void tableHoldsOnlyTheWindow();
    void barSpansTheWholeList();
    void draggingShowsTheRightRows_data();
    void draggingShowsTheRightRows();
    void arrowsGoPastTheEdge();
    void pagesMoveByScreens();
    void homeAndEndReachTheEnds();
    void wheelScrolls();
    void currentRowSurvivesScrolling();
    void clickMakesTheRightRowCurrent();
    void shortListNeedsNoBar();
    void listMayBecomeShorter();
    void listMayBecomeEmpty();
    void scrollingIsCheap();

private:
    void open(qint64 total);
    qint64 shownAt(int y) const;
    void key(Qt::Key code) { QTest::keyClick(&m_view->table(), code); }

    std::unique_ptr<CountingRows> m_rows;
    std::unique_ptr<WindowedTableView> m_view;
};

void TestWindowedTable::open(qint64 total)
{
    m_view.reset();
    m_rows = std::make_unique<CountingRows>(total);
    m_view = std::make_unique<WindowedTableView>();
    m_view->setModel(m_rows.get(), m_rows.get());
    m_view->resize(600, 500);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
}

void TestWindowedTable::cleanup()
{
    m_view.reset();
    m_rows.reset();
}

/// The number painted at this height of the viewport.
qint64 TestWindowedTable::shownAt(int y) const
{
    return m_view->table().indexAt(QPoint(10, y)).data().toLongLong();
}

void TestWindowedTable::tableHoldsOnlyTheWindow()
{
    QCOMPARE(m_view->table().verticalHeader()->count(), 128);
    key(Qt::Key_End);
    QCOMPARE(m_view->table().verticalHeader()->count(), 128);
}

void TestWindowedTable::barSpansTheWholeList()
{
    QVERIFY(m_view->scrollBar().isVisible());
    QCOMPARE(m_view->scrollBar().maximum(), 1'000'000 - m_view->visibleRows());
    QVERIFY(m_view->visibleRows() > 5);
    QVERIFY(!m_view->table().verticalScrollBar()->isVisible());
}

void TestWindowedTable::draggingShowsTheRightRows_data()
{
    QTest::addColumn<int>("row");
    for (const int row : {0, 1, 100, 127, 128, 500'000, 999'000})
        QTest::addRow("%d", row) << row;
}

void TestWindowedTable::draggingShowsTheRightRows()
{
    QFETCH(int, row);
    m_view->scrollBar().setValue(row);
    QCOMPARE(m_view->firstRow(), row);
    QCOMPARE(shownAt(2), row);
    QCOMPARE(m_view->scrollBar().value(), row);
}

void TestWindowedTable::arrowsGoPastTheEdge()
{
    m_view->setCurrentRow(0);
    for (int i = 0; i < 300; ++i)
        key(Qt::Key_Down);
    QCOMPARE(m_view->currentRow(), 300);
    QCOMPARE(m_view->table().currentIndex().data().toLongLong(), 300);
    QCOMPARE(m_view->firstRow(), 301 - m_view->visibleRows());
    for (int i = 0; i < 400; ++i)
        key(Qt::Key_Up);
    QCOMPARE(m_view->currentRow(), 0);
    QCOMPARE(m_view->firstRow(), 0);
}

void TestWindowedTable::pagesMoveByScreens()
{
    m_view->setCurrentRow(0);
    key(Qt::Key_PageDown);
    key(Qt::Key_PageDown);
    QCOMPARE(m_view->currentRow(), 2 * (m_view->visibleRows() - 1));
    key(Qt::Key_PageUp);
    QCOMPARE(m_view->currentRow(), m_view->visibleRows() - 1);
}

void TestWindowedTable::homeAndEndReachTheEnds()
{
    key(Qt::Key_End);
    QCOMPARE(m_view->currentRow(), 999'999);
    QCOMPARE(m_view->table().currentIndex().data().toLongLong(), 999'999);
    const QRect last = m_view->table().visualRect(m_view->table().currentIndex());
    QVERIFY(m_view->table().viewport()->rect().contains(last.center()));
    key(Qt::Key_Home);
    QCOMPARE(m_view->currentRow(), 0);
    QCOMPARE(shownAt(2), 0);
}

void TestWindowedTable::wheelScrolls()
{
    const auto turn = [this](int angle) {
        QWheelEvent event(QPointF(20, 20), QPointF(20, 20), {}, QPoint(0, angle), Qt::NoButton, {}, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(m_view->table().viewport(), &event);
    };
    turn(-120);
    QCOMPARE(m_view->firstRow(), 3);
    turn(-40);
    QCOMPARE(m_view->firstRow(), 4);
    for (int i = 0; i < 100; ++i)
        turn(-120);
    QCOMPARE(m_view->firstRow(), 304);
    QCOMPARE(shownAt(2), 304);
    turn(120 * 1000);
    QCOMPARE(m_view->firstRow(), 0);
}

void TestWindowedTable::currentRowSurvivesScrolling()
{
    m_view->setCurrentRow(5);
    m_view->scrollToRow(700'000);
    QCOMPARE(m_view->currentRow(), 5);
    QVERIFY(!m_view->table().selectionModel()->hasSelection());
    m_view->scrollToRow(0);
    QCOMPARE(m_view->table().currentIndex().data().toLongLong(), 5);
    QVERIFY(m_view->table().selectionModel()->isRowSelected(m_view->table().currentIndex().row()));
}

void TestWindowedTable::clickMakesTheRightRowCurrent()
{
    m_view->scrollToRow(400'000);
    const QSignalSpy changed(m_view.get(), &WindowedTableView::currentRowChanged);
    const int height = m_view->table().verticalHeader()->defaultSectionSize();
    QTest::mouseClick(m_view->table().viewport(), Qt::LeftButton, {}, QPoint(10, 2 * height + 5));
    QCOMPARE(m_view->currentRow(), 400'002);
    QCOMPARE(changed.count(), 1);
    key(Qt::Key_Down);
    QCOMPARE(m_view->currentRow(), 400'003);
}

void TestWindowedTable::shortListNeedsNoBar()
{
    open(3);
    QVERIFY(!m_view->scrollBar().isVisible());
    key(Qt::Key_End);
    QCOMPARE(m_view->currentRow(), 2);
}

void TestWindowedTable::listMayBecomeShorter()
{
    key(Qt::Key_End);
    m_rows->setTotal(200);
    QCOMPARE(m_view->currentRow(), 199);
    QCOMPARE(m_view->firstRow(), 200 - m_view->visibleRows());
    QCOMPARE(shownAt(2), m_view->firstRow());
}

void TestWindowedTable::listMayBecomeEmpty()
{
    key(Qt::Key_Down);
    m_rows->setTotal(0);
    QCOMPARE(m_view->currentRow(), -1);
    key(Qt::Key_Down);
    QCOMPARE(m_view->currentRow(), -1);
    QVERIFY(!m_view->scrollBar().isVisible());
}

// The window moves only when the screen leaves it, not with every row.
void TestWindowedTable::scrollingIsCheap()
{
    m_rows->moves = 0;
    for (int row = 0; row < 1000; ++row)
        m_view->scrollToRow(row);
    QVERIFY2(m_rows->moves < 40, qPrintable(QString::number(m_rows->moves)));
}

QTEST_MAIN(TestWindowedTable)
#include "tst_windowedtable.moc"
