// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagedtable.h"

#include "ui/models/status.h"
#include "ui/theme/fonts.h"
#include "ui/theme/statuslook.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/markgutter.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace madoguchi {

PagedTable::PagedTable(QWidget* parent) : QTableView(parent)
{
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle); // models and places differ at their end
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setFrameShape(StyledPanel);
    verticalHeader()->hide();
    setUpRows();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsMovable(true);
    // Only rows on screen are measured: a model may have a million.
    horizontalHeader()->setResizeContentsPrecision(0);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &PagedTable::keepDragged);
    setAccessibleName(tr("Table"));
    applyMetrics();
}

void PagedTable::setModel(QAbstractItemModel* newModel)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    QTableView::setModel(newModel);
    m_dragged.clear();
    m_isAfresh = true;
    if (newModel)
        watch(newModel);
    fitLater();
    judgeEmpty();
}

void PagedTable::setNameColumn(int column, double minimumEms)
{
    m_nameColumn = column;
    m_nameMinimum = minimumEms;
    fitLater();
}

void PagedTable::limitColumn(int column, double mostEms, double leastEms)
{
    m_limits.insert(column, {mostEms, leastEms});
    fitLater();
}

void PagedTable::setSpareColumns(const QList<int>& columns)
{
    m_spare = columns;
    fitLater();
}

void PagedTable::setColumnHidden(int column, bool hide)
{
    if (hide)
        m_hidden.insert(column);
    else
        m_hidden.remove(column);
    QTableView::setColumnHidden(column, isOut(column));
}

void PagedTable::setEmptyState(EmptyState* state)
{
    m_emptyState = state;
    state->setParent(viewport());
    judgeEmpty();
}

void PagedTable::refit()
{
    m_isAfresh = true;
    fitLater();
}

void PagedTable::keyboardSearch(const QString& text)
{
    Q_EMIT typed(text);
}

void PagedTable::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        return QTableView::keyPressEvent(event);
    event->accept();
    if (currentIndex().isValid() && !event->isAutoRepeat())
        Q_EMIT opened(currentIndex());
}

void PagedTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->accept();
    const QPersistentModelIndex index = indexAt(event->position().toPoint());
    QTableView::mouseDoubleClickEvent(event);
    if (index.isValid())
        Q_EMIT stepRequested(index);
}

void PagedTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    stretchName();
    fitLater(); // other rows may be on screen
    if (m_emptyState)
        m_emptyState->setGeometry(viewport()->rect());
}

void PagedTable::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    fitColumns();
}

void PagedTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyMetrics();
}

void PagedTable::watch(QAbstractItemModel* watched)
{
    const auto changed = [this] {
        fitLater();
        judgeEmpty();
    };
    connect(watched, &QAbstractItemModel::modelReset, this, changed);
    connect(watched, &QAbstractItemModel::rowsInserted, this, changed);
    connect(watched, &QAbstractItemModel::rowsRemoved, this, [this] { judgeEmpty(); });
    connect(watched, &QAbstractItemModel::layoutChanged, this, changed);
    // Rows that were blank while they were read.
    connect(watched, &QAbstractItemModel::dataChanged, this, [this] { fitLater(); });
    connect(watched, &QAbstractItemModel::headerDataChanged, this, [this] {
        showAll();
        m_isAfresh = true; // other words, other widths
        fitLater();
    });
}

void PagedTable::fitLater()
{
    if (std::exchange(m_isFitPlanned, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_isFitPlanned = false;
        fitColumns();
    });
}

void PagedTable::fitColumns()
{
    if (!model() || !isVisible())
        return;
    m_isFitting = true;
    leaveOut();
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column == m_nameColumn || m_dragged.contains(column) || isOut(column))
            continue;
        const int needed = wantedWidth(column);
        // Columns grow but never shrink while rows come and go: nothing jumps under the pointer.
        if (m_isAfresh || needed > columnWidth(column))
            setColumnWidth(column, needed);
    }
    m_isFitting = false;
    m_isAfresh = model()->rowCount() == 0;
    stretchName();
}

void PagedTable::stretchName()
{
    if (!model() || m_nameColumn < 0 || m_nameColumn >= model()->columnCount() || m_dragged.contains(m_nameColumn))
        return;
    int others = 0;
    for (int column = 0; column < model()->columnCount(); ++column)
        others += column == m_nameColumn ? 0 : columnWidth(column);
    const int least = em(m_nameMinimum, this);
    m_isFitting = true;
    others -= makeRoom(least + others - viewport()->width());
    others += giveRoom(viewport()->width() - others - std::max(least, fullWidth(m_nameColumn)));
    setColumnWidth(m_nameColumn, std::max(least, viewport()->width() - others));
    m_isFitting = false;
}

/// Of what is on screen.
int PagedTable::fullWidth(int column) const
{
    return std::max(sizeHintForColumn(column), headingWidth(column));
}

int PagedTable::wantedWidth(int column) const
{
    return std::min(fullWidth(column), std::max(leastWidth(column), em(m_limits.value(column).most, this)));
}

/// To which it can shrink.
int PagedTable::narrowest(int column) const
{
    if (m_dragged.contains(column))
        return em(m_dragged.value(column), this);
    if (column == m_nameColumn)
        return em(m_nameMinimum, this);
    return m_limits.value(column).least > 0 ? std::min(leastWidth(column), wantedWidth(column)) : wantedWidth(column);
}

/// The header does not measure what is hidden.
int PagedTable::headingWidth(int column) const
{
    if (!horizontalHeader()->isSectionHidden(column))
        m_headings[column] = horizontalHeader()->sectionSizeHint(column);
    return m_headings.value(column);
}

/// Whatever was left out is measured again.
void PagedTable::showAll()
{
    for (int column : std::exchange(m_leftOut, {}))
        QTableView::setColumnHidden(column, isOut(column));
}

void PagedTable::leaveOut()
{
    int needed = 0;
    for (int column = 0; column < model()->columnCount(); ++column)
        needed += m_hidden.contains(column) ? 0 : narrowest(column);
    for (int column : std::as_const(m_spare)) {
        const bool isTooMuch = !m_hidden.contains(column) && needed > viewport()->width();
        if (isTooMuch) {
            needed -= narrowest(column);
            m_leftOut.insert(column);
        } else {
            m_leftOut.remove(column);
        }
        QTableView::setColumnHidden(column, isOut(column));
    }
}

/// Headings and the words of a status are never shortened: nothing else says what they say.
int PagedTable::leastWidth(int column) const
{
    const int least = std::max(em(m_limits.value(column).least, this), headingWidth(column));
    return hasStatus(column) ? std::max(least, sizeHintForColumn(column)) : least;
}

/// Whether a row on screen has one there.
bool PagedTable::hasStatus(int column) const
{
    const int first = std::max(0, rowAt(0));
    constexpr int mostRows = 100; // that fit on any screen
    for (int row = first; row < std::min(first + mostRows, model()->rowCount()); ++row) {
        if (statusIn(model()->index(row, column).data(StatusRole)))
            return true;
    }
    return false;
}

/// What the name column leaves over goes to the columns that have not all of theirs; answers how much.
int PagedTable::giveRoom(int spare)
{
    int given = 0;
    for (int column = 0; given < spare && column < model()->columnCount(); ++column) {
        if (column == m_nameColumn || m_dragged.contains(column) || isOut(column))
            continue;
        const int gets = std::min(spare - given, fullWidth(column) - columnWidth(column));
        if (gets <= 0)
            continue;
        setColumnWidth(column, columnWidth(column) + gets);
        given += gets;
    }
    return given;
}

/// Takes room from the columns that were given more than their limit, then from those that give way; answers how much.
int PagedTable::makeRoom(int wanted)
{
    int room = 0;
    for (int column = 0; room < wanted && column < model()->columnCount(); ++column) {
        if (column == m_nameColumn || m_dragged.contains(column) || isOut(column))
            continue;
        const int most = std::max(leastWidth(column), em(m_limits.value(column).most, this));
        const int gives = std::min(wanted - room, columnWidth(column) - most);
        if (gives <= 0)
            continue;
        setColumnWidth(column, columnWidth(column) - gives);
        room += gives;
    }
    QList<int> giving;
    for (auto limit = m_limits.cbegin(); limit != m_limits.cend(); ++limit) {
        const bool mayGive = limit->least > 0 && limit.key() < model()->columnCount() && limit.key() != m_nameColumn &&
                             !m_dragged.contains(limit.key()) && !isOut(limit.key());
        if (mayGive)
            giving << limit.key();
    }
    std::sort(giving.begin(), giving.end(), [this](int one, int other) {
        return std::pair(-columnWidth(one), one) < std::pair(-columnWidth(other), other);
    });
    for (int column : std::as_const(giving)) {
        const int gives = std::min(wanted - room, columnWidth(column) - leastWidth(column));
        if (gives <= 0)
            continue;
        setColumnWidth(column, columnWidth(column) - gives);
        room += gives;
    }
    return room;
}

void PagedTable::keepDragged(int column, int before, int after)
{
    // Hiding and showing a column is no dragging.
    if (m_isFitting || !isVisible() || before == 0 || after == 0)
        return;
    m_dragged.insert(column, 100.0 * after / em(100, this));
    stretchName();
    Q_EMIT columnDragged();
}

void PagedTable::setDraggedWidths(const QMap<int, double>& widths)
{
    m_dragged = widths;
    applyDragged();
    refit();
}

void PagedTable::applyDragged()
{
    m_isFitting = true;
    for (auto column = m_dragged.cbegin(); column != m_dragged.cend(); ++column) {
        if (!isOut(column.key()))
            setColumnWidth(column.key(), em(column.value(), this));
    }
    m_isFitting = false;
}

void PagedTable::setGutter(MarkGutter* gutter)
{
    setVerticalHeader(gutter);
    setUpRows();
    verticalHeader()->setDefaultSectionSize(madoguchi::rowHeight(font()));
}

void PagedTable::setUpRows()
{
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
}

void PagedTable::judgeEmpty()
{
    if (!m_emptyState)
        return;
    m_emptyState->setGeometry(viewport()->rect());
    m_emptyState->setVisible(!model() || model()->rowCount() == 0);
}

void PagedTable::applyMetrics()
{
    m_isFitting = true; // a new default width is no dragging
    verticalHeader()->setDefaultSectionSize(madoguchi::rowHeight(font()));
    horizontalHeader()->setMinimumSectionSize(em(3, this));
    horizontalHeader()->setDefaultSectionSize(em(6, this));
    m_isFitting = false;
    showAll();
    applyDragged();
    m_isAfresh = true;
    fitLater();
}

} // namespace madoguchi

#include "moc_pagedtable.cpp"
