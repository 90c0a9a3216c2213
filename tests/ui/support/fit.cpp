// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fit.h"

#include "ui/models/status.h"
#include "ui/theme/statuslook.h"
#include "ui/widgets/navigationbar.h"
#include "ui/widgets/statuschip.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QCalendarWidget>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSplitterHandle>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

QString pathOf(const QWidget& widget)
{
    QStringList names;
    for (const QWidget* at = &widget; at && !at->isWindow(); at = at->parentWidget()) {
        if (!at->objectName().isEmpty() && !at->objectName().startsWith(u"qt_"))
            names.prepend(at->objectName());
    }
    return names.join(u'/') + u" ("_s + QString::fromLatin1(widget.metaObject()->className()) + u')';
}

/// Parts of Qt's own widgets, which lay themselves out.
bool isPart(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return widget.objectName().startsWith(u"qt_") || qobject_cast<const QScrollBar*>(&widget) ||
           qobject_cast<const QSplitterHandle*>(&widget) || (parent && qobject_cast<const QAbstractSpinBox*>(parent)) ||
           (parent && qobject_cast<const QComboBox*>(parent)) || (parent && qobject_cast<const QLineEdit*>(parent));
}

class Judge
{
public:
    QStringList found;

    void look(const QWidget& widget)
    {
        if (isPart(widget))
            return;
        edges(widget);
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            text(*label);
        else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            text(*button);
        else if (const auto* combo = qobject_cast<const QComboBox*>(&widget))
            text(*combo);
        else if (const auto* field = qobject_cast<const QLineEdit*>(&widget))
            text(*field);
        else if (const auto* table = qobject_cast<const QTableView*>(&widget))
            text(*table);
        else if (const auto* bar = qobject_cast<const NavigationBar*>(&widget))
            text(*bar);
        else if (const auto* area = qobject_cast<const QScrollArea*>(&widget))
            breadth(*area);
    }

private:
    void add(const QWidget& widget, const QString& what) { found << pathOf(widget) + u": "_s + what; }

    /// Beyond the edge of the parent nothing is seen; a scrolled content may be higher, and is looked at in breadth().
    void edges(const QWidget& widget)
    {
        const QWidget* parent = widget.parentWidget();
        if (!parent || widget.isWindow() || widget.size().isEmpty())
            return;
        const auto* area =
            parent->parentWidget() ? qobject_cast<const QAbstractScrollArea*>(parent->parentWidget()) : nullptr;
        if (area && area->viewport() == parent)
            return;
        if (!parent->rect().contains(widget.geometry()))
            add(widget, u"beyond the edge: %1,%2 %3×%4 in %5×%6"_s.arg(widget.x())
                            .arg(widget.y())
                            .arg(widget.width())
                            .arg(widget.height())
                            .arg(parent->width())
                            .arg(parent->height()));
    }

    void text(const QLabel& label)
    {
        if (label.text().isEmpty())
            return;
        const QSize needed = label.wordWrap()
                                 ? QSize(label.QLabel::minimumSizeHint().width(), label.heightForWidth(label.width()))
                                 : label.sizeHint();
        if (label.width() < needed.width() || label.height() < needed.height())
            add(label, u"label is cut (%1×%2 of %3×%4): %5"_s.arg(label.width())
                           .arg(label.height())
                           .arg(needed.width())
                           .arg(needed.height())
                           .arg(label.text()));
    }

    void text(const QAbstractButton& button)
    {
        const QSize needed = button.sizeHint();
        if (!button.text().isEmpty() && (button.width() < needed.width() || button.height() < needed.height()))
            add(button, u"button is cut (%1×%2 of %3×%4): %5"_s.arg(button.width())
                            .arg(button.height())
                            .arg(needed.width())
                            .arg(needed.height())
                            .arg(button.text()));
    }

    void text(const QComboBox& combo)
    {
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        option.editable = combo.isEditable();
        const QRect room =
            combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
        const int needed = combo.fontMetrics().horizontalAdvance(combo.currentText());
        if (room.width() < needed)
            add(combo, u"choice is cut (%1 of %2): %3"_s.arg(room.width()).arg(needed).arg(combo.currentText()));
    }

    void text(const QLineEdit& field)
    {
        // What is shortened may be told by the tooltip.
        if (!field.text().isEmpty() || field.toolTip() == field.placeholderText())
            return;
        QStyleOptionFrame option;
        option.initFrom(&field);
        option.lineWidth = field.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &field);
        const QRect room = field.style()
                               ->subElementRect(QStyle::SE_LineEditContents, &option, &field)
                               .marginsRemoved(field.textMargins());
        const int needed = field.fontMetrics().horizontalAdvance(field.placeholderText());
        if (room.width() < needed)
            add(field,
                u"placeholder is cut (%1 of %2): %3"_s.arg(room.width()).arg(needed).arg(field.placeholderText()));
    }

    void text(const QTableView& table)
    {
        const QHeaderView& header = *table.horizontalHeader();
        if (!table.model() || table.model()->rowCount() == 0)
            return;
        for (int column = 0; column < header.count(); ++column) {
            if (header.isSectionHidden(column))
                continue;
            const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
            if (header.isVisible() && header.sectionSize(column) < header.sectionSizeHint(column))
                add(table, u"heading is cut (%1 of %2): %3"_s.arg(header.sectionSize(column))
                               .arg(header.sectionSizeHint(column))
                               .arg(title));
            chips(table, column);
        }
        const QScrollBar& bar = *table.horizontalScrollBar();
        if (bar.maximum() > 0)
            add(table, u"has to be scrolled sideways by %1"_s.arg(bar.maximum()));
    }

    /// The words of a status stand for themselves: they are never shortened.
    void chips(const QTableView& table, int column)
    {
        const int last = table.rowAt(table.viewport()->height() - 1);
        const int rows = last < 0 ? table.model()->rowCount() : last;
        QSet<QString> told;
        for (int row = std::max(0, table.rowAt(0)); row < rows; ++row) {
            const QModelIndex index = table.model()->index(row, column);
            const QString word = index.data().toString();
            if (!statusIn(index.data(StatusRole)) || told.contains(word))
                continue;
            const int needed = table.sizeHintForIndex(index).width();
            if (table.columnWidth(column) < needed) {
                told << word;
                add(table, u"status is cut (%1 of %2): %3"_s.arg(table.columnWidth(column)).arg(needed).arg(word));
            }
        }
    }

    void text(const NavigationBar& bar)
    {
        const int needed = bar.sizeHintForColumn(0);
        if (bar.viewport()->width() < needed)
            add(bar, u"sections are cut (%1 of %2)"_s.arg(bar.viewport()->width()).arg(needed));
        if (bar.verticalScrollBar()->maximum() > 0)
            add(bar, u"sections have to be scrolled by %1"_s.arg(bar.verticalScrollBar()->maximum()));
    }

    void breadth(const QScrollArea& area)
    {
        const int over = area.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && area.widget()
                             ? area.widget()->width() - area.viewport()->width()
                             : area.horizontalScrollBar()->maximum();
        if (over > 0)
            add(area, u"has to be scrolled sideways by %1"_s.arg(over));
    }
};

} // namespace

QStringList misfits(const QWidget& window)
{
    Judge judge;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisibleTo(&window) && widget->window() == &window)
            judge.look(*widget);
    }
    return judge.found;
}

} // namespace madoguchi
