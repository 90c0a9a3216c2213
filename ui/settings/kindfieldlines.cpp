// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/kindfieldlines.h"

#include "core/exchange/listcell.h"
#include "ui/text/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

QComboBox* typeChoice(FieldType present)
{
    auto* choice = new QComboBox;
    for (const FieldType type :
         {FieldType::Text, FieldType::Number, FieldType::Day, FieldType::Choice, FieldType::YesNo})
        choice->addItem(wordOf(type), int(type));
    choice->setCurrentIndex(choice->findData(int(present)));
    choice->setObjectName(u"kindFieldType"_s);
    choice->setAccessibleName(KindFieldLines::tr("What may stand in the field"));
    return choice;
}

QLineEdit* line(const QString& objectName, const QString& text, const QString& what)
{
    auto* edit = new QLineEdit(text);
    edit->setObjectName(objectName);
    edit->setAccessibleName(what);
    edit->setPlaceholderText(what);
    return edit;
}

QToolButton* removeButton()
{
    auto* button = new QToolButton;
    button->setObjectName(u"kindFieldRemove"_s);
    button->setIcon(icon(Icon::Close, Ink::Muted));
    button->setAutoRaise(true);
    button->setToolTip(KindFieldLines::tr("Remove the field"));
    button->setAccessibleName(button->toolTip());
    return button;
}

KindField fieldOf(const QWidget* line)
{
    KindField field;
    field.name = line->findChild<QLineEdit*>(u"kindFieldName"_s)->text();
    field.type = FieldType(line->findChild<QComboBox*>()->currentData().toInt());
    field.choices = splitList(line->findChild<QLineEdit*>(u"kindFieldChoices"_s)->text());
    field.isRequired = line->findChild<QCheckBox*>()->isChecked();
    return field;
}

} // namespace

KindFieldLines::KindFieldLines(QWidget* parent) : QWidget(parent), m_lines(new QVBoxLayout)
{
    auto* add = new QPushButton(icon(Icon::Plus), tr("Add field"));
    add->setObjectName(u"addKindField"_s);
    add->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(scaled(Space::xs, this));
    column->addLayout(m_lines);
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        addLine({});
        m_lines->itemAt(m_lines->count() - 1)->widget()->findChild<QLineEdit*>(u"kindFieldName"_s)->setFocus();
    });
}

void KindFieldLines::setFields(const QList<KindField>& fields)
{
    while (m_lines->count() > 0) {
        QWidget* line = m_lines->itemAt(0)->widget();
        m_lines->removeWidget(line);
        delete line;
    }
    for (const KindField& field : fields)
        addLine(field);
}

QList<KindField> KindFieldLines::fields() const
{
    QList<KindField> fields;
    for (int i = 0; i < m_lines->count(); ++i)
        fields << fieldOf(m_lines->itemAt(i)->widget());
    return tidiedFields(std::move(fields));
}

void KindFieldLines::addLine(const KindField& field)
{
    auto* whole = new QWidget;
    QComboBox* type = typeChoice(field.type);
    QLineEdit* choices = line(u"kindFieldChoices"_s, joinList(field.choices), tr("Choices, with ; between"));
    auto* required = new QCheckBox(tr("Required"));
    QToolButton* remove = removeButton();
    required->setObjectName(u"kindFieldRequired"_s);
    required->setChecked(field.isRequired);
    choices->setVisible(field.type == FieldType::Choice);
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(Space::xs, whole));
    row->addWidget(line(u"kindFieldName"_s, field.name, tr("Name of the field")), 3);
    row->addWidget(type);
    row->addWidget(choices, 4);
    row->addWidget(required);
    row->addWidget(remove);
    m_lines->addWidget(whole);
    connect(type, &QComboBox::currentIndexChanged, choices,
            [type, choices] { choices->setVisible(FieldType(type->currentData().toInt()) == FieldType::Choice); });
    connect(remove, &QToolButton::clicked, whole, [this, whole] {
        m_lines->removeWidget(whole);
        whole->hide();
        whole->deleteLater();
    });
}

} // namespace madoguchi

#include "moc_kindfieldlines.cpp"
