// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/accessoryfield.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// In em; a form that is too narrow for it sets the label above the line.
constexpr double leastOfName = 6;

QToolButton* removeButton(const QString& name)
{
    auto* button = new QToolButton;
    button->setIcon(icon(Icon::Close, Ink::Muted));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

QPushButton* addButton(const QString& text, const QString& name)
{
    auto* button = new QPushButton(icon(Icon::Plus), text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QVBoxLayout* linesOf(QWidget* field, QPushButton* add)
{
    auto* column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(scaled(Space::xs, field));
    column->addLayout(lines);
    column->addWidget(add, 0, Qt::AlignLeft);
    return lines;
}

void clearLines(QVBoxLayout* lines)
{
    while (QLayoutItem* item = lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void removeLine(QVBoxLayout* lines, QWidget* line)
{
    lines->removeWidget(line);
    line->hide();
    line->deleteLater();
}

QHBoxLayout* rowOf(QWidget* line)
{
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(Space::xs, line));
    return row;
}

} // namespace

AccessoryField::AccessoryField(QWidget* parent) : QWidget(parent)
{
    QPushButton* add = addButton(tr("Add accessory"), u"addAccessory"_s);
    m_lines = linesOf(this, add);
    connect(add, &QPushButton::clicked, this, [this] {
        addLine({});
        m_lines->itemAt(m_lines->count() - 1)->widget()->findChild<QLineEdit*>()->setFocus();
    });
}

void AccessoryField::setValues(const QList<AccessoryValue>& values)
{
    clearLines(m_lines);
    for (const AccessoryValue& value : values)
        addLine(value);
}

QList<AccessoryValue> AccessoryField::values() const
{
    QList<AccessoryValue> values;
    for (int i = 0; i < m_lines->count(); ++i) {
        const QWidget* line = m_lines->itemAt(i)->widget();
        const QString name = line->findChild<QLineEdit*>()->text().trimmed();
        if (!name.isEmpty())
            values << AccessoryValue{{}, name, line->findChild<QSpinBox*>()->value()};
    }
    return values;
}

void AccessoryField::addLine(const AccessoryValue& value)
{
    auto* line = new QWidget;
    auto* name = new QLineEdit(value.name);
    auto* quantity = new QSpinBox;
    QToolButton* remove = removeButton(tr("Remove the accessory"));
    name->setAccessibleName(tr("Accessory"));
    quantity->setAccessibleName(tr("How many"));
    quantity->setRange(1, 999);
    quantity->setValue(value.quantity);
    name->setMinimumWidth(em(leastOfName, this));
    QHBoxLayout* row = rowOf(line);
    row->addWidget(name, 1);
    row->addWidget(quantity);
    row->addWidget(remove);
    m_lines->addWidget(line);
    connect(name, &QLineEdit::editingFinished, this, &AccessoryField::edited);
    connect(quantity, &QSpinBox::valueChanged, this, &AccessoryField::edited);
    connect(remove, &QToolButton::clicked, this, [this, line] {
        removeLine(m_lines, line);
        Q_EMIT edited();
    });
}

CustomField::CustomField(QWidget* parent) : QWidget(parent)
{
    QPushButton* add = addButton(tr("Add field"), u"addCustomField"_s);
    m_lines = linesOf(this, add);
    connect(add, &QPushButton::clicked, this, [this] {
        addLine({}, {});
        m_lines->itemAt(m_lines->count() - 1)->widget()->findChild<QLineEdit*>(u"name"_s)->setFocus();
    });
}

void CustomField::setValues(const QJsonObject& values)
{
    clearLines(m_lines);
    m_stored = values;
    for (auto it = values.begin(); it != values.end(); ++it)
        addLine(it.key(), it.value());
}

QJsonObject CustomField::values() const
{
    QJsonObject values;
    for (int i = 0; i < m_lines->count(); ++i) {
        const QWidget* line = m_lines->itemAt(i)->widget();
        const QString name = line->findChild<QLineEdit*>(u"name"_s)->text().trimmed();
        const QString text = line->findChild<QLineEdit*>(u"value"_s)->text();
        // A number that nobody has touched stays a number.
        const QJsonValue stored = m_stored.value(name);
        if (!name.isEmpty())
            values.insert(name, stored.toVariant().toString() == text && !stored.isUndefined() ? stored : text);
    }
    return values;
}

void CustomField::addLine(const QString& name, const QJsonValue& value)
{
    auto* line = new QWidget;
    auto* nameEdit = new QLineEdit(name);
    auto* valueEdit = new QLineEdit(value.toVariant().toString());
    QToolButton* remove = removeButton(tr("Remove the field"));
    nameEdit->setObjectName(u"name"_s);
    valueEdit->setObjectName(u"value"_s);
    nameEdit->setAccessibleName(tr("Name of the field"));
    valueEdit->setAccessibleName(tr("Content of the field"));
    nameEdit->setPlaceholderText(tr("Name"));
    valueEdit->setPlaceholderText(tr("Content"));
    for (QLineEdit* edit : {nameEdit, valueEdit})
        edit->setMinimumWidth(em(leastOfName, this));
    QHBoxLayout* row = rowOf(line);
    row->addWidget(nameEdit, 2);
    row->addWidget(valueEdit, 3);
    row->addWidget(remove);
    m_lines->addWidget(line);
    for (QLineEdit* edit : {nameEdit, valueEdit})
        connect(edit, &QLineEdit::editingFinished, this, &CustomField::edited);
    connect(remove, &QToolButton::clicked, this, [this, line] {
        removeLine(m_lines, line);
        Q_EMIT edited();
    });
}

} // namespace madoguchi

#include "moc_accessoryfield.cpp"
