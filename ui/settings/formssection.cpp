// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/formssection.h"

#include "ui/widgets/card.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/limitedwidth.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace madoguchi {

FormsSection::FormsSection(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_isSignedOnScreen(new QCheckBox(tr("Sign on the screen of the counter"))),
      m_save(new QPushButton(tr("Save")))
{
    auto* column = new QVBoxLayout(this);
    m_receipt = addForm(*column, tr("Receipt"), u"receipt"_s, true);
    m_returnSlip = addForm(*column, tr("Return slip"), u"return"_s, false);
    auto* card = new Card(tr("Signature on the screen"));
    limitWidth(card, 48);
    m_isSignedOnScreen->setObjectName(u"signOnScreen"_s);
    m_isSignedOnScreen->setToolTip(
        tr("After each commit the counter shows a field for pen or mouse; the paper is printed with the signature."));
    card->body().addWidget(m_isSignedOnScreen);
    column->addWidget(card);
    m_save->setObjectName(u"saveForms"_s);
    m_save->setProperty("primary", true);
    m_save->setEnabled(false);
    column->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &FormsSection::save);
    load();
}

FormsSection::Fields FormsSection::addForm(QBoxLayout& column, const QString& title, const QString& name,
                                           bool hasReceiver)
{
    auto* rows = new FormRows;
    const auto choice = [&](const QString& label, const QString& part, const QList<std::pair<QString, QString>>& all) {
        auto* field = new QComboBox;
        field->setObjectName(name + part);
        for (const auto& [text, code] : all)
            field->addItem(text, code);
        rows->addRow(label, field);
        return field;
    };
    const QList<std::pair<QString, QString>> styles{{tr("Signature"), u"sign"_s},
                                                    {tr("Name"), u"name"_s},
                                                    {tr("Place for a seal"), u"seal"_s},
                                                    {tr("Left out"), u"none"_s}};
    Fields fields;
    fields.number = new QLineEdit;
    fields.number->setObjectName(name + u"FormNumber"_s);
    rows->addRow(tr("Form number"), fields.number, tr("Printed at the top left."));
    fields.sheet = choice(tr("Sheet"), u"Sheet"_s,
                          {{tr("A4, original and copy on a sheet each"), u"a4"_s},
                           {tr("A5, both on one A4 sheet to be cut"), u"a5x2"_s}});
    if (hasReceiver)
        fields.receiver = choice(tr("Receiver"), u"Receiver"_s, styles);
    fields.desk = choice(tr("Desk"), u"Desk"_s, styles);
    fields.checker = choice(tr("Checked by"), u"Checker"_s, styles);
    auto* card = new Card(title);
    limitWidth(card, 48);
    card->body().addWidget(rows);
    column.addWidget(card);
    return fields;
}

void FormsSection::show(const Fields& fields, const FormSettings& form)
{
    const auto choose = [](QComboBox* field, const QString& code) {
        if (field)
            field->setCurrentIndex(field->findData(code));
    };
    fields.number->setText(form.number);
    choose(fields.sheet, form.sheet);
    choose(fields.receiver, form.receiver);
    choose(fields.desk, form.desk);
    choose(fields.checker, form.checker);
}

FormSettings FormsSection::read(const Fields& fields, FormSettings form)
{
    form.number = fields.number->text().trimmed();
    form.sheet = fields.sheet->currentData().toString();
    if (fields.receiver)
        form.receiver = fields.receiver->currentData().toString();
    form.desk = fields.desk->currentData().toString();
    form.checker = fields.checker->currentData().toString();
    return form;
}

void FormsSection::load()
{
    m_context.desk.ask(AskSettings{}, this, [this](const Result<OrganisationSettings>& settings) {
        if (!settings)
            return m_context.host.refused(settings.refusal());
        m_seen = *settings;
        show(m_receipt, settings->receipt);
        show(m_returnSlip, settings->returnSlip);
        m_isSignedOnScreen->setChecked(settings->isSignedOnScreen);
        const bool may = mayDo(m_context.host.actor().role, Permission::Administrate);
        for (QWidget* card : findChildren<Card*>())
            card->setEnabled(may);
        m_save->setEnabled(may);
        m_save->setToolTip(may ? QString() : tr("Only an owner changes these."));
    });
}

void FormsSection::save()
{
    ChangeSettings verb{m_seen, m_seen};
    verb.settings.receipt = read(m_receipt, m_seen.receipt);
    verb.settings.returnSlip = read(m_returnSlip, m_seen.returnSlip);
    verb.settings.isSignedOnScreen = m_isSignedOnScreen->isChecked();
    m_save->setEnabled(false);
    m_context.desk.perform(
        verb, m_context.host.order(), this, [this](const Result<Performed<ChangeSettings::Outcome>>& done) {
            m_save->setEnabled(true);
            if (!done)
                return m_context.host.refused(done.refusal());
            m_context.host.toast(Tone::Ok, done->outcome.changed > 0 ? tr("Saved.") : tr("Nothing was different."));
            load();
        });
}

} // namespace madoguchi

#include "moc_formssection.cpp"
