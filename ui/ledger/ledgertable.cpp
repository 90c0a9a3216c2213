// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgertable.h"

#include "core/exchange/exportjob.h"
#include "core/ledger/editmany.h"
#include "ui/ledger/rowmarks.h"
#include "ui/models/idtablemodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/columnchoice.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/markgutter.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/quiet.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/windowedtableview.h"
#include "ui/widgets/wraplayout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace madoguchi {

LedgerTable::LedgerTable(IdTableModel& model, const QString& name, QWidget* parent)
    : QWidget(parent), m_model(model), m_bar(new QWidget(this)), m_filter(new QLineEdit), m_filters(new WrapLayout),
      m_seldom(new QWidget), m_more(quiet(name + u"More"_s)), m_searches(quiet(name + u"Searches"_s)),
      m_columns(quiet(name + u"Columns"_s)), m_view(new WindowedTableView), m_empty(new EmptyState),
      m_count(new QLabel), m_marks(new RowMarks(this)), m_gutter(new MarkGutter), m_markBar(new QWidget),
      m_markActions(new QHBoxLayout(m_markBar)), m_markCount(new QLabel), m_unmark(quiet(name + u"Unmark"_s))
{
    m_filter->setObjectName(name + u"Filter"_s);
    m_view->table().setObjectName(name + u"Table"_s);
    m_count->setObjectName(name + u"Count"_s);
    build();
    buildMarks();
    connectTable();
    m_view->setModel(&model, &model);
    // After the view has heard of it.
    connect(&model, &QAbstractItemModel::modelReset, this, &LedgerTable::followOrder);
    connect(&model, &IdTableModel::orderingChanged, this, &LedgerTable::showCount);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        if (std::exchange(m_isUnmeasured, false))
            m_view->table().refit();
    });
}

void LedgerTable::build()
{
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(Icon::Search, Ink::Muted), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(em(12, this));
    m_filter->setMaximumWidth(em(26, this));
    m_filter->installEventFilter(this);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_filters->setContentsMargins(0, 0, 0, 0);
    m_filters->setSpacing(scaled(Space::s, this));
    m_filters->addWidget(m_filter);
    m_filters->addWidget(m_more);
    m_filters->addWidget(m_searches);
    m_filters->addWidget(m_columns);
    auto* lines = new QVBoxLayout(m_bar);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(scaled(Space::s, this));
    lines->addLayout(m_filters);
    lines->addWidget(m_seldom);
    auto* seldom = new QHBoxLayout(m_seldom);
    seldom->setContentsMargins(0, 0, 0, 0);
    seldom->setSpacing(scaled(Space::s, this));
    seldom->addStretch(1);
    m_seldom->hide();
    m_more->setCheckable(true);
    m_more->hide();
    connect(m_more, &QPushButton::toggled, m_seldom, &QWidget::setVisible);
    PagedTable& table = m_view->table();
    table.setEmptyState(m_empty);
    table.setItemDelegate(new StatusChipDelegate(&table));
    table.horizontalHeader()->setSortIndicatorClearable(true);
    table.horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table.setSortingEnabled(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::s, this));
    column->addWidget(m_view, 1);
    column->addWidget(m_markBar);
    column->addWidget(m_count);
    setFocusProxy(m_view);
}

void LedgerTable::connectTable()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this] {
        m_isSearching = true;
        m_wantsOpen = false;
        Q_EMIT wordsChanged();
    });
    connect(m_filter, &QLineEdit::returnPressed, this, &LedgerTable::returnPressed);
    connect(&m_view->table(), &PagedTable::typed, this, [this](const QString& text) {
        m_filter->setFocus(Qt::OtherFocusReason);
        m_filter->selectAll();
        m_filter->insert(text);
    });
    connect(&m_view->table(), &PagedTable::opened, this, [this](const QModelIndex& index) {
        if (const qint64 id = idAt(index))
            Q_EMIT opened(id);
    });
    connect(&m_view->table(), &PagedTable::stepRequested, this, [this](const QModelIndex& index) {
        if (const qint64 id = idAt(index))
            Q_EMIT stepRequested(id);
    });
    connect(m_view, &WindowedTableView::currentRowChanged, this, &LedgerTable::noteCurrent);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_isNarrowed || !words().isEmpty())
            Q_EMIT clearRequested();
        else
            Q_EMIT emptyActionRequested();
    });
}

void LedgerTable::addLine(QWidget* line)
{
    m_bar->layout()->addWidget(line);
}

void LedgerTable::setUpColumns(Preferences& preferences, const QStringList& names, const QStringList& usual,
                               int nameColumn, const QList<int>& spare)
{
    limitColumns(names.size());
    m_view->table().setNameColumn(nameColumn, 11);
    m_view->table().setSpareColumns(spare);
    m_names = names;
    connect(m_view->table().horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column) { m_sorted = m_names.value(column); });
    m_choice = new ColumnChoice(m_view->table(), preferences, m_view->table().objectName() + u"/columns"_s, names,
                                usual, nameColumn);
    connect(m_columns, &QPushButton::clicked, this,
            [this] { m_choice->menu()->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height()))); });
}

void LedgerTable::setColumns(const QStringList& names)
{
    limitColumns(names.size());
    m_names = names;
    const QString sorted = m_sorted; // what goes meanwhile may come back elsewhere
    m_choice->setNames(names);
    QHeaderView* header = m_view->table().horizontalHeader();
    header->setSortIndicator(int(names.indexOf(sorted)), header->sortIndicatorOrder());
}

QList<ExportColumn> LedgerTable::shownColumns() const
{
    QList<ExportColumn> columns;
    for (const QString& name : m_choice->shown()) {
        const int column = int(m_names.indexOf(name));
        columns << ExportColumn{name, m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()};
    }
    return columns;
}

void LedgerTable::limitColumns(qsizetype count)
{
    for (int column = 0; column < count; ++column)
        m_view->table().limitColumn(column, 14, 8);
}

void LedgerTable::setSearchMenu(QMenu* menu)
{
    connect(m_searches, &QPushButton::clicked, this,
            [this, menu] { menu->popup(m_searches->mapToGlobal(QPoint(0, m_searches->height()))); });
}

void LedgerTable::addFilter(QComboBox* filter)
{
    m_filters->insertWidget(m_filters->count() - 3, filter);
    setUpFilter(filter);
}

void LedgerTable::addSeldomFilter(QComboBox* filter)
{
    auto* line = static_cast<QHBoxLayout*>(m_seldom->layout());
    line->insertWidget(line->count() - 1, filter);
    setUpFilter(filter);
    m_more->show();
}

void LedgerTable::showSeldomFilters(bool areShown)
{
    m_more->setChecked(areShown);
}

void LedgerTable::setUpFilter(QComboBox* filter)
{
    filter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    filter->setMinimumContentsLength(6);
    filter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // shares what is left of its line
    filter->setMaxVisibleItems(16);
    // A choice is made and done with: what is typed or scanned next belongs to the filter, not to the combo.
    connect(filter, &QComboBox::activated, this, &LedgerTable::focusFilter);
}

/// At the left: toasts appear at the right.
void LedgerTable::buildMarks()
{
    m_markActions->setContentsMargins(0, 0, 0, 0);
    m_markActions->setSpacing(scaled(Space::s, this));
    m_markActions->addWidget(m_markCount);
    m_markActions->addWidget(m_unmark);
    m_markActions->addStretch(1);
    m_markBar->hide();
    PagedTable& table = m_view->table();
    table.setGutter(m_gutter);
    m_gutter->hide();
    m_gutter->setMarked([this](int row) { return m_marks->contains(m_model.idAt(m_model.top() + row)); });
    table.installEventFilter(this);
    connect(m_gutter, &MarkGutter::clicked, this, [this](int row, bool isRange) {
        if (isRange)
            return markTo(m_model.top() + row);
        m_markedFrom = m_model.top() + row;
        m_marks->toggle(m_model.idAt(m_markedFrom));
    });
    connect(m_unmark, &QPushButton::clicked, m_marks, &RowMarks::clear);
    connect(m_marks, &RowMarks::changed, this, &LedgerTable::showMarks);
    const auto repaint = qOverload<>(&QWidget::update);
    connect(&m_model, &QAbstractItemModel::dataChanged, m_gutter->viewport(), repaint);
    connect(&m_model, &QAbstractItemModel::modelReset, m_gutter->viewport(), repaint);
}

void LedgerTable::setMarkable(bool isMarkable)
{
    m_gutter->setVisible(isMarkable);
    if (!isMarkable && m_marks->count() > 0)
        m_marks->clear();
}

QPushButton* LedgerTable::addMarkAction(const QString& name)
{
    QPushButton* button = quiet(name);
    m_markActions->insertWidget(m_markActions->count() - 2, button);
    return button;
}

bool LedgerTable::markByKey(int key, Qt::KeyboardModifiers modifiers)
{
    const qint64 row = m_view->currentRow();
    if (m_gutter->isHidden() || m_model.totalRows() == 0)
        return false;
    if (key == Qt::Key_A && modifiers == Qt::ControlModifier)
        return markAll(), true;
    if (key == Qt::Key_Space && modifiers == Qt::NoModifier && row >= 0) {
        m_markedFrom = row;
        return m_marks->toggle(m_model.idAt(row)), true;
    }
    const bool isStep = (key == Qt::Key_Down || key == Qt::Key_Up) && modifiers == Qt::ShiftModifier;
    if (!isStep || row < 0)
        return false;
    m_markedFrom = row;
    m_view->setCurrentRow(row + (key == Qt::Key_Down ? 1 : -1));
    markTo(m_view->currentRow());
    return true;
}

void LedgerTable::markTo(qint64 row)
{
    QList<qint64> ids;
    const qint64 from = m_markedFrom < 0 ? row : m_markedFrom;
    const qint64 first = std::max(std::min(from, row), std::max(from, row) - mostEditedAtOnce);
    for (qint64 at = first; at <= std::max(from, row); ++at)
        ids << m_model.idAt(at);
    m_markedFrom = row;
    m_marks->mark(ids);
}

void LedgerTable::markAll()
{
    if (m_model.totalRows() > mostEditedAtOnce)
        return Q_EMIT tooManyToMark(m_model.totalRows());
    QList<qint64> ids;
    for (qint64 row = 0; row < m_model.totalRows(); ++row)
        ids << m_model.idAt(row);
    m_marks->mark(ids);
}

void LedgerTable::showMarks()
{
    m_markBar->setVisible(m_marks->count() > 0);
    m_markCount->setText(tr("%n marked", nullptr, int(m_marks->count())));
    m_gutter->viewport()->update();
}

void LedgerTable::setFilterHint(const QString& hint)
{
    m_filter->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_filter->setToolTip(hint);
    m_filter->setAccessibleName(hint);
}

void LedgerTable::setEmptyTexts(const QString& nothingThere, const QString& action, const QString& nothingFound)
{
    m_nothingThere = nothingThere;
    m_emptyAction = action;
    m_nothingFound = nothingFound;
    showCount();
}

void LedgerTable::setNarrowed(bool isNarrowed)
{
    m_isNarrowed = isNarrowed;
    showCount();
}

void LedgerTable::setCountText(std::function<QString(qint64, bool)> text)
{
    m_countText = std::move(text);
}

void LedgerTable::retranslate()
{
    m_searches->setText(tr("Searches…"));
    m_columns->setText(tr("Columns…"));
    m_more->setText(tr("More filters"));
    m_unmark->setText(tr("Unmark all"));
    m_gutter->setAccessibleName(tr("Marks"));
    m_gutter->setToolTip(tr("Mark rows to change them together (Space, Shift and arrows, Ctrl+A)"));
    showMarks();
    m_view->table().setAccessibleName(m_filter->accessibleName());
    m_model.retranslate();
    showCount();
}

QString LedgerTable::words() const
{
    return m_filter->text().simplified();
}

void LedgerTable::showId(qint64 id)
{
    const qint64 row = m_model.rowOf(id);
    m_wantedId = row < 0 ? id : 0;
    if (row >= 0)
        m_view->setCurrentRow(row);
}

void LedgerTable::focusFilter()
{
    m_filter->setFocus(Qt::OtherFocusReason);
    m_filter->selectAll();
}

/// Down goes from the filter into the list; a scanner's Return is handled by returnPressed.
bool LedgerTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_view->table() && event->type() == QEvent::KeyPress) {
        const auto* pressed = static_cast<QKeyEvent*>(event);
        if (markByKey(pressed->key(), pressed->modifiers()))
            return true;
    }
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_PageDown) {
            m_view->setCurrentRow(std::max<qint64>(0, m_view->currentRow()));
            m_view->table().setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// What was current stays so wherever it stands now; a search shows its best hit.
void LedgerTable::followOrder()
{
    m_isUnmeasured = m_view->firstRow() == 0 && m_currentId == 0; // once its rows have come
    const qint64 wanted = std::exchange(m_wantedId, 0);
    qint64 row = m_model.rowOf(wanted);
    if (row < 0 && !m_isSearching)
        row = m_model.rowOf(m_currentId);
    if (row < 0 && wanted != 0)
        m_wantedId = wanted; // perhaps in the order that is still to come
    const bool isSearch = std::exchange(m_isSearching, m_isSearching && m_model.isOrdering());
    if (row < 0 && isSearch && m_model.totalRows() > 0 && !words().isEmpty())
        row = 0;
    if (row >= 0) {
        m_view->setCurrentRow(row);
    } else {
        m_view->clearCurrent(); // no other row in its place, of which nothing is told beside
        if (std::exchange(m_currentId, 0) != 0)
            Q_EMIT currentChanged(0);
    }
    if (m_wantsOpen && (!m_model.isOrdering() || m_model.isPartial()))
        returnPressed();
    showCount();
}

void LedgerTable::noteCurrent(qint64 row)
{
    const qint64 id = m_model.idAt(row);
    if (id == m_currentId)
        return;
    m_currentId = id;
    Q_EMIT currentChanged(id);
}

void LedgerTable::showCount()
{
    const bool isFiltered = m_isNarrowed || !words().isEmpty();
    if (m_model.isOrdering() && m_model.totalRows() == 0)
        m_empty->setMessage({});
    else if (isFiltered)
        m_empty->setMessage(m_nothingFound, tr("Clear the filters"));
    else
        m_empty->setMessage(m_nothingThere, m_emptyAction);
    if (m_countText)
        m_count->setText(m_model.isOrdering() && !m_model.isPartial()
                             ? tr("Sorting…")
                             : m_countText(m_model.totalRows(), m_model.isPartial()));
}

void LedgerTable::returnPressed()
{
    m_wantsOpen = m_model.isOrdering() && !m_model.isPartial();
    if (m_wantsOpen || m_model.totalRows() == 0)
        return;
    if (m_view->currentRow() < 0)
        m_view->setCurrentRow(0);
    m_filter->selectAll();
    if (m_currentId != 0)
        Q_EMIT opened(m_currentId);
}

qint64 LedgerTable::idAt(const QModelIndex& index) const
{
    return m_model.idAt(m_model.top() + index.row());
}

} // namespace madoguchi

#include "moc_ledgertable.cpp"
