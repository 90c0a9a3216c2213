// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/organisationsection.h"

#include "ui/widgets/card.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/limitedwidth.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace madoguchi {

OrganisationSection::OrganisationSection(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(new FormRows)
    , m_organisation(new QLineEdit)
    , m_desk(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_suffix(new QComboBox)
    , m_undoMinutes(new QSpinBox)
    , m_loanDays(new QSpinBox)
    , m_save(new QPushButton(tr("Save")))
{
    build();
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &OrganisationSection::save);
    load();
}

void OrganisationSection::build()
{
    m_organisation->setObjectName(u"organisation"_s);
    m_desk->setObjectName(u"desk"_s);
    m_phone->setObjectName(u"phone"_s);
    m_suffix->setObjectName(u"addresseeSuffix"_s);
    m_suffix->addItems({u"様"_s, u"殿"_s});
    m_undoMinutes->setObjectName(u"undoMinutes"_s);
    m_undoMinutes->setRange(0, 60);
    m_undoMinutes->setSuffix(tr(" min"));
    m_loanDays->setObjectName(u"loanDays"_s);
    m_loanDays->setRange(0, 3660);
    m_loanDays->setSuffix(tr(" days"));
    m_loanDays->setSpecialValueText(tr("Until the end of the fiscal year"));
    m_save->setObjectName(u"saveOrganisation"_s);
    m_save->setProperty("primary", true);

    m_form->addRow(tr("&Organisation"), m_organisation, tr("Printed as the issuer of receipts."));
    m_form->addRow(tr("&Desk"), m_desk);
    m_form->addRow(tr("&Phone"), m_phone);
    m_form->addRow(tr("&Form of address"), m_suffix);
    m_form->addRow(tr("&Undo within"), m_undoMinutes, tr("How long desk staff may undo what they did themselves."));
    m_form->addRow(tr("&Lend for"), m_loanDays);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    auto* card = new Card(tr("Organisation"));
    limitWidth(card, 48);
    card->body().addWidget(m_form);
    card->body().addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->addWidget(card);
    column->addStretch(1);
}

void OrganisationSection::load()
{
    m_context.desk.ask(AskSettings{}, this, [this](const Result<OrganisationSettings>& settings) {
        if (settings)
            show(*settings);
        else
            m_context.host.refused(settings.refusal());
    });
}

void OrganisationSection::show(const OrganisationSettings& settings)
{
    m_organisation->setText(settings.organisation);
    m_desk->setText(settings.desk);
    m_phone->setText(settings.phone);
    m_suffix->setCurrentText(settings.addresseeSuffix);
    m_undoMinutes->setValue(settings.undoMinutes);
    m_loanDays->setValue(settings.defaultLoanDays);
    const bool may = mayDo(m_context.host.actor().role, Permission::Administrate);
    m_form->setEnabled(may);
    m_save->setEnabled(may);
    m_save->setToolTip(may ? QString() : tr("Only an owner changes these."));
}

void OrganisationSection::save()
{
    m_save->setEnabled(false);
    // The other settings as they are now: other sections and other counters change theirs.
    m_context.desk.ask(AskSettings{}, this, [this](const Result<OrganisationSettings>& settings) {
        if (settings)
            return store({*settings});
        m_save->setEnabled(true);
        m_context.host.refused(settings.refusal());
    });
}

void OrganisationSection::store(ChangeSettings verb)
{
    verb.settings.organisation = m_organisation->text().trimmed();
    verb.settings.desk = m_desk->text().trimmed();
    verb.settings.phone = m_phone->text().trimmed();
    verb.settings.addresseeSuffix = m_suffix->currentText();
    verb.settings.undoMinutes = m_undoMinutes->value();
    verb.settings.defaultLoanDays = m_loanDays->value();
    m_context.desk.perform(verb, m_context.host.order(), this,
                           [this](const Result<Performed<ChangeSettings::Outcome>>& done) { saved(done); });
}

void OrganisationSection::saved(const Result<Performed<ChangeSettings::Outcome>>& done)
{
    m_save->setEnabled(true);
    if (!done)
        return m_context.host.refused(done.refusal());
    m_context.host.toast(Tone::Ok, done->outcome.changed > 0 ? tr("Saved.") : tr("Nothing was different."));
    load();
}

} // namespace madoguchi
