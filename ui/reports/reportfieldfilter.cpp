// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportfieldfilter.h"

#include "core/ledger/fieldorder.h"
#include "ui/reports/reportchoices.h"
#include "ui/text/fieldtexts.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

ReportFieldFilter::ReportFieldFilter(QWidget* parent)
    : QWidget(parent), m_field(reportChoice(u"reportField"_s)), m_value(reportChoice(u"reportFieldValue"_s))
{
    m_value->setEditable(true);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::xs, this));
    column->addWidget(m_field);
    column->addWidget(m_value);
    setFocusProxy(m_field);
    offerFields({});
    connect(m_field, &QComboBox::currentIndexChanged, this, [this] {
        offerValues();
        Q_EMIT changed();
    });
    connect(m_value, &QComboBox::activated, this, &ReportFieldFilter::changed);
    connect(m_value->lineEdit(), &QLineEdit::textEdited, this, &ReportFieldFilter::typed);
    connect(m_value->lineEdit(), &QLineEdit::returnPressed, this, &ReportFieldFilter::changed);
}

void ReportFieldFilter::setFields(const QList<KindField>& fields)
{
    if (fields == m_fields)
        return;
    m_fields = fields;
    const QString value = m_value->currentText();
    offerFields(m_field->currentData().toString());
    m_value->setCurrentText(value);
}

void ReportFieldFilter::offerFields(const QString& chosen)
{
    const QSignalBlocker quietly(m_field);
    m_field->clear();
    m_field->addItem(tr("Whatever they say"), QString());
    for (const KindField& field : std::as_const(m_fields))
        m_field->addItem(field.name, field.name);
    if (m_field->findData(chosen) < 0) // of a saved report, before the fields have been read
        m_field->addItem(chosen, chosen);
    m_field->setCurrentIndex(m_field->findData(chosen));
    offerValues();
}

void ReportFieldFilter::offerValues()
{
    const QString chosen = m_field->currentData().toString();
    m_value->setVisible(!chosen.isEmpty());
    m_value->clear();
    const KindField* field = fieldNamed(m_fields, chosen);
    if (field && field->type == FieldType::YesNo)
        m_value->addItems({fieldText(*field, u"yes"_s), fieldText(*field, u"no"_s)});
    else if (field)
        m_value->addItems(field->choices);
    m_value->setCurrentIndex(-1);
    m_value->clearEditText();
}

void ReportFieldFilter::readInto(ReportFilter& filter) const
{
    filter.field = m_field->currentData().toString();
    filter.fieldValue = filter.field.isEmpty() ? QString() : m_value->currentText().trimmed();
}

void ReportFieldFilter::show(const ReportFilter& filter)
{
    offerFields(filter.field);
    const KindField* field = fieldNamed(m_fields, filter.field);
    m_value->setCurrentText(field ? fieldText(*field, filter.fieldValue) : filter.fieldValue);
}

void ReportFieldFilter::clear()
{
    offerFields({});
}

void ReportFieldFilter::retranslate()
{
    const QString value = m_value->currentText();
    offerFields(m_field->currentData().toString());
    m_value->setCurrentText(value);
    m_field->setAccessibleName(tr("Field of a type"));
    m_value->setAccessibleName(tr("What stands in the field"));
    m_value->lineEdit()->setAccessibleName(m_value->accessibleName());
    m_value->lineEdit()->setPlaceholderText(tr("Not filled in"));
}

} // namespace madoguchi

#include "moc_reportfieldfilter.cpp"
