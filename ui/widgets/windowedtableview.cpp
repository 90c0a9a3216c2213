// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/windowedtableview.h"

#include "ui/widgets/pagedtable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyleOptionFrame>
#include <QWheelEvent>

#include <algorithm>
#include <limits>

namespace madoguchi {

WindowedTableView::WindowedTableView(QWidget* parent)
    : QWidget(parent), m_table(new PagedTable(this)), m_bar(new QScrollBar(Qt::Vertical, this))
{
    auto* row = new QHBoxLayout(this);
    const int frame = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, m_table);
    row->setContentsMargins(frame, frame, frame, frame);
    row->setSpacing(0);
    row->addWidget(m_table, 1);
    row->addWidget(m_bar);
    setFocusProxy(m_table);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_table->setAutoScroll(false);
    m_table->setFrameShape(QFrame::NoFrame); // it goes around the bar, too
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_bar->setAccessibleName(tr("Position in the list"));
    connect(m_bar, &QScrollBar::valueChanged, this, [this](int value) { showFrom(value); });
    updateBar();
}

void WindowedTableView::setModel(QAbstractItemModel* model, WindowedRows* rows)
{
    if (m_table->model())
        disconnect(m_table->model(), nullptr, this, nullptr);
    m_rows = rows;
    m_first = 0;
    m_current = -1;
    m_table->setModel(model);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WindowedTableView::noteCurrent);
    connect(model, &QAbstractItemModel::modelReset, this, &WindowedTableView::listChanged);
    connect(model, &QAbstractItemModel::layoutChanged, this, &WindowedTableView::listChanged);
    connect(model, &QAbstractItemModel::rowsInserted, this, &WindowedTableView::listChanged);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &WindowedTableView::listChanged);
    connect(model, &QAbstractItemModel::dataChanged, this, &WindowedTableView::listChanged);
    listChanged();
}

void WindowedTableView::setCurrentRow(qint64 row)
{
    if (!m_rows || m_rows->totalRows() == 0)
        return;
    m_current = std::clamp<qint64>(row, 0, m_rows->totalRows() - 1);
    const qint64 fits = std::max(1, visibleRows());
    if (m_current < m_first)
        showFrom(m_current);
    else if (m_current >= m_first + fits)
        showFrom(m_current - fits + 1);
    restoreCurrent();
    Q_EMIT currentRowChanged(m_current);
}

void WindowedTableView::clearCurrent()
{
    m_current = -1;
    if (m_rows)
        restoreCurrent();
}

void WindowedTableView::scrollToRow(qint64 row)
{
    showFrom(row);
}

int WindowedTableView::visibleRows() const
{
    return m_table->viewport()->height() / std::max(1, m_table->verticalHeader()->defaultSectionSize());
}

bool WindowedTableView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!(key->modifiers() & (Qt::AltModifier | Qt::MetaModifier)) && moveByKey(key->key()))
            return true;
    } else if (watched == m_table->viewport() && event->type() == QEvent::Wheel) {
        const auto* wheel = static_cast<QWheelEvent*>(event);
        moveByWheel(wheel->pixelDelta(), wheel->angleDelta());
        return true;
    } else if (watched == m_table && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        update(); // the frame shows it
    } else if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        updateBar();
        placeTable();
    }
    return QWidget::eventFilter(watched, event);
}

/// The frame of a table, around the table and its bar.
void WindowedTableView::paintEvent(QPaintEvent*)
{
    QStyleOptionFrame option;
    option.initFrom(this);
    option.state.setFlag(QStyle::State_HasFocus, m_table->hasFocus());
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    style()->drawPrimitive(QStyle::PE_Frame, &option, &painter, m_table);
}

void WindowedTableView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showFrom(m_first);
}

void WindowedTableView::listChanged()
{
    if (m_isPlacing || !m_rows)
        return;
    m_current = std::min(m_current, m_rows->totalRows() - 1);
    updateBar();
    showFrom(std::min(m_first, lastFirst()));
}

void WindowedTableView::updateBar()
{
    const QSignalBlocker quiet(m_bar);
    m_bar->setRange(0, static_cast<int>(std::min<qint64>(lastFirst(), std::numeric_limits<int>::max())));
    m_bar->setPageStep(std::max(1, visibleRows()));
    m_bar->setSingleStep(1);
    m_bar->setValue(static_cast<int>(m_first));
    m_bar->setVisible(lastFirst() > 0);
}

void WindowedTableView::showFrom(qint64 first)
{
    if (!m_rows)
        return;
    m_first = std::clamp<qint64>(first, 0, lastFirst());
    const qint64 visible = visibleRows() + 1;
    const qint64 end = std::min(m_first + visible, m_rows->totalRows());
    const bool isInside = m_first >= m_rows->top() && end <= m_rows->top() + m_rows->windowSize();
    if (!isInside) {
        const QScopedValueRollback placing(m_isPlacing, true);
        m_rows->setTop(std::max<qint64>(0, m_first - std::max<qint64>(0, m_rows->windowSize() - visible) / 2));
    }
    placeTable();
    restoreCurrent();
    updateBar();
}

void WindowedTableView::placeTable()
{
    if (!m_rows)
        return;
    // The table lays out lazily; its own bar must know the rows before it can be set.
    m_table->verticalScrollBar()->setRange(0, std::max(0, m_rows->windowSize()));
    m_table->verticalScrollBar()->setValue(static_cast<int>(m_first - m_rows->top()));
}

void WindowedTableView::restoreCurrent()
{
    const QScopedValueRollback placing(m_isPlacing, true);
    const qint64 row = m_current - m_rows->top();
    QItemSelectionModel* selection = m_table->selectionModel();
    if (m_current < 0 || row < 0 || row >= m_table->model()->rowCount()) {
        selection->clear();
        return;
    }
    const int column = std::max(0, selection->currentIndex().column());
    const QModelIndex index = m_table->model()->index(static_cast<int>(row), column);
    if (index != selection->currentIndex() || !selection->isRowSelected(index.row()))
        selection->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void WindowedTableView::noteCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (m_isPlacing || !index.isValid())
        return;
    m_current = m_rows->top() + index.row();
    restoreCurrent(); // the focus makes a row current without selecting it
    Q_EMIT currentRowChanged(m_current);
}

bool WindowedTableView::moveByKey(int key)
{
    const qint64 page = std::max(1, visibleRows() - 1);
    switch (key) {
    case Qt::Key_Up:
        return setCurrentRow(m_current - 1), true;
    case Qt::Key_Down:
        return setCurrentRow(m_current + 1), true;
    case Qt::Key_PageUp:
        return setCurrentRow(m_current - page), true;
    case Qt::Key_PageDown:
        return setCurrentRow(m_current + page), true;
    case Qt::Key_Home:
        return setCurrentRow(0), true;
    case Qt::Key_End:
        return setCurrentRow(std::numeric_limits<qint64>::max()), true;
    default:
        return false;
    }
}

void WindowedTableView::moveByWheel(const QPoint& pixels, const QPoint& angle)
{
    constexpr double rowsPerNotch = 3;
    const double height = std::max(1, m_table->verticalHeader()->defaultSectionSize());
    m_wheelRest -= pixels.isNull() ? angle.y() / 120.0 * rowsPerNotch : pixels.y() / height;
    const auto rows = static_cast<qint64>(m_wheelRest);
    m_wheelRest -= static_cast<double>(rows);
    showFrom(m_first + rows);
}

qint64 WindowedTableView::lastFirst() const
{
    return m_rows ? std::max<qint64>(0, m_rows->totalRows() - std::max(1, visibleRows())) : 0;
}

} // namespace madoguchi

#include "moc_windowedtableview.cpp"
