// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnchoice.h"

#include "ui/widgets/pagedtable.h"
#include "ui/widgets/preferences.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>

namespace madoguchi {

ColumnChoice::ColumnChoice(PagedTable& table, Preferences& preferences, QString key, QStringList names,
                           QStringList usual, int always)
    : QObject(&table), m_table(table), m_preferences(preferences), m_key(std::move(key)), m_names(std::move(names)),
      m_usual(std::move(usual)), m_always(always), m_menu(new QMenu(&table))
{
    QHeaderView& header = *table.horizontalHeader();
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QWidget::customContextMenuRequested, m_menu,
            [this](const QPoint& at) { m_menu->popup(m_table.horizontalHeader()->viewport()->mapToGlobal(at)); });
    connect(&header, &QHeaderView::sectionMoved, this, &ColumnChoice::remember);
    connect(m_menu, &QMenu::aboutToShow, this, &ColumnChoice::fillMenu);
    applyRemembered();
    connect(&table, &PagedTable::columnDragged, this, &ColumnChoice::rememberWidths);
}

void ColumnChoice::setNames(const QStringList& names)
{
    if (names == m_names)
        return;
    m_names = names;
    applyRemembered();
    m_table.refit();
}

void ColumnChoice::applyRemembered()
{
    QStringList remembered = m_preferences.look(m_key).toStringList();
    remembered.removeIf([this](const QString& name) { return !m_names.contains(name); });
    apply(remembered.isEmpty() ? m_usual : remembered);
    applyWidths();
}

void ColumnChoice::applyWidths()
{
    const QVariantMap remembered = m_preferences.look(m_key + QStringLiteral("Widths")).toMap();
    QMap<int, double> widths;
    for (auto column = remembered.cbegin(); column != remembered.cend(); ++column) {
        if (m_names.contains(column.key()) && column.value().toDouble() > 0)
            widths.insert(int(m_names.indexOf(column.key())), column.value().toDouble());
    }
    m_table.setDraggedWidths(widths);
}

void ColumnChoice::rememberWidths()
{
    QVariantMap widths;
    const QMap<int, double> dragged = m_table.draggedWidths();
    for (auto column = dragged.cbegin(); column != dragged.cend(); ++column)
        widths.insert(m_names.value(column.key()), column.value());
    m_preferences.setLook(m_key + QStringLiteral("Widths"), widths);
}

void ColumnChoice::apply(const QStringList& shown)
{
    const QScopedValueRollback applying(m_isApplying, true);
    QHeaderView& header = *m_table.horizontalHeader();
    int place = 0;
    for (const QString& name : shown)
        header.moveSection(header.visualIndex(int(m_names.indexOf(name))), place++);
    for (int column = 0; column < m_names.size(); ++column)
        m_table.setColumnHidden(column, column != m_always && !shown.contains(m_names[column]));
}

QStringList ColumnChoice::shown() const
{
    const QHeaderView& header = *m_table.horizontalHeader();
    QStringList list;
    for (int place = 0; place < header.count(); ++place) {
        if (!m_table.isColumnHidden(header.logicalIndex(place)))
            list << m_names[header.logicalIndex(place)];
    }
    return list;
}

void ColumnChoice::remember()
{
    if (!m_isApplying)
        m_preferences.setLook(m_key, shown());
}

void ColumnChoice::fillMenu()
{
    qDeleteAll(m_menu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly)); // clear() leaves them
    m_menu->clear();
    for (int column = 0; column < m_names.size(); ++column) {
        QAction* action = m_menu->addAction(titleOf(column));
        action->setCheckable(true);
        action->setChecked(!m_table.isColumnHidden(column));
        action->setEnabled(column != m_always);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            m_table.setColumnHidden(column, !isShown);
            m_table.refit();
            remember();
        });
    }
    addMoves();
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("As at first")), &QAction::triggered, this, [this] {
        apply(m_usual);
        m_table.setDraggedWidths({});
        remember();
        rememberWidths();
    });
}

/// What dragging a column head does, from the keyboard.
void ColumnChoice::addMoves()
{
    m_menu->addSeparator();
    QMenu* moves = m_menu->addMenu(tr("Move one place forward"));
    const QStringList names = shown();
    for (const QString& name : names.mid(1)) {
        QAction* action = moves->addAction(titleOf(int(m_names.indexOf(name))));
        connect(action, &QAction::triggered, this, [this, name] { moveForward(name); });
    }
}

void ColumnChoice::moveForward(const QString& name)
{
    QStringList names = shown();
    const qsizetype place = names.indexOf(name);
    if (place < 1)
        return;
    names.move(place, place - 1);
    apply(names);
    m_table.refit();
    remember();
}

QString ColumnChoice::titleOf(int column) const
{
    return m_table.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

} // namespace madoguchi

#include "moc_columnchoice.cpp"
