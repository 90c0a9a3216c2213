// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/formparts.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace madoguchi {

void offerNames(QComboBox* field, const QList<NamedRow>& names)
{
    field->setEditable(true);
    field->setInsertPolicy(QComboBox::NoInsert);
    field->addItem({});
    for (const NamedRow& row : names)
        field->addItem(row.name, row.id);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(8);
    field->completer()->setFilterMode(Qt::MatchContains);
    field->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

void setLines(QPlainTextEdit* field, int lines)
{
    field->setTabChangesFocus(true);
    field->setFixedHeight(lines * field->fontMetrics().lineSpacing() + 2 * scaled(Space::s, field));
}

QStringList linesOf(const QPlainTextEdit* field)
{
    QStringList lines;
    for (const QString& line : field->toPlainText().split(u'\n')) {
        if (const QString text = line.trimmed(); !text.isEmpty())
            lines << text;
    }
    return lines;
}

void revealFocus(QWidget* form)
{
    QWidget* field = form->window()->focusWidget();
    for (QWidget* parent = form->parentWidget(); field && parent; parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent))
            return area->ensureWidgetVisible(field, 0, 4 * field->height()); // with the error below it
    }
}

QBoxLayout* formButtons(QPushButton* cancel, QPushButton* save)
{
    save->setProperty("primary", true);
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {cancel, save})
        button->setAutoDefault(false);
    row->addWidget(cancel);
    row->addStretch(1);
    row->addWidget(save);
    return row;
}

} // namespace madoguchi
