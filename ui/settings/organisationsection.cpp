// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/organisationsection.h"

#include "ui/widgets/card.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/limitedwidth.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeZone>
#include <QVBoxLayout>

#include <tuple>

using namespace Qt::StringLiterals;

namespace madoguchi {

OrganisationSection::OrganisationSection(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_form(new FormRows), m_organisation(new QLineEdit), m_desk(new QLineEdit),
      m_phone(new QLineEdit), m_suffix(new QComboBox), m_undoMinutes(new QSpinBox), m_loanDays(new QSpinBox),
      m_dueBefore(new QCheckBox(tr("Due on a closed day: on the open day before it"))),
      m_countLoanDay(new QCheckBox(tr("The day of the loan counts as the first"))),
      m_countOpenDays(new QCheckBox(tr("Only open days count"))), m_closedDays(new QPlainTextEdit),
      m_openDays(new QPlainTextEdit), m_mostOfPerson(new QSpinBox), m_mostOfSection(new QSpinBox),
      m_mostExtensions(new QSpinBox), m_approved(new QCheckBox(tr("An extension needs an approver"))),
      m_language(new QComboBox), m_timeZone(new QLineEdit), m_backupDays(new QSpinBox), m_retention(new QSpinBox),
      m_save(new QPushButton(tr("Save")))
{
    build();
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &OrganisationSection::save);
    load();
}

void OrganisationSection::prepareFields()
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
    m_dueBefore->setObjectName(u"dueBeforeClosedDay"_s);
    m_countLoanDay->setObjectName(u"countLoanDay"_s);
    m_countOpenDays->setObjectName(u"countOpenDays"_s);
    m_closedDays->setObjectName(u"closedDays"_s);
    m_openDays->setObjectName(u"openDays"_s);
    for (QPlainTextEdit* days : {m_closedDays, m_openDays}) {
        days->setTabChangesFocus(true);
        days->setFixedHeight(4 * days->fontMetrics().lineSpacing());
    }
    const std::tuple<QSpinBox*, QString, int> limits[] = {{m_mostOfPerson, u"mostItemsOfPerson"_s, 9999},
                                                          {m_mostOfSection, u"mostItemsOfSection"_s, 99999},
                                                          {m_mostExtensions, u"mostExtensions"_s, 99}};
    for (const auto& [field, name, most] : limits) {
        field->setObjectName(name);
        field->setRange(0, most);
        field->setSpecialValueText(tr("No limit"));
    }
    m_approved->setObjectName(u"extensionNeedsApproval"_s);
    m_language->setObjectName(u"officeLanguage"_s);
    // Each in its own language, so that whoever cannot read the other finds it.
    m_language->addItem(u"日本語"_s, u"ja"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_timeZone->setObjectName(u"timeZone"_s);
    QStringList zones;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        zones << QString::fromLatin1(id);
    m_timeZone->setCompleter(new QCompleter(zones, m_timeZone));
    m_backupDays->setObjectName(u"backupDays"_s);
    m_backupDays->setRange(0, 365);
    m_backupDays->setSuffix(tr(" days"));
    m_backupDays->setSpecialValueText(tr("Never"));
    m_retention->setObjectName(u"retentionYears"_s);
    m_retention->setRange(0, 99);
    m_retention->setSuffix(tr(" fiscal years"));
    m_save->setObjectName(u"saveOrganisation"_s);
    m_save->setProperty("primary", true);
}

void OrganisationSection::build()
{
    prepareFields();
    m_form->addRow(tr("&Organisation"), m_organisation, tr("Printed as the issuer of receipts."));
    m_form->addRow(tr("&Desk"), m_desk);
    m_form->addRow(tr("&Phone"), m_phone);
    m_form->addRow(tr("Form of &address"), m_suffix);
    m_form->addRow(tr("&Undo within"), m_undoMinutes, tr("How long desk staff may undo what they did themselves."));
    m_form->addRow(tr("&Lend for"), m_loanDays);
    m_form->addRow(tr("&Closed days"), m_dueBefore);
    m_form->addRow(tr("Cou&nting"), m_countLoanDay);
    m_form->addRow(QString(), m_countOpenDays);
    m_form->addRow(tr("Also clos&ed"), m_closedDays,
                   tr("The office's own closed days, one a line: 2026-08-13, or 2026-08-13..2026-08-15, and a remark. "
                      "Weekends, public holidays and the turn of the year are known."));
    m_form->addRow(tr("Open all the sa&me"), m_openDays,
                   tr("Days on which the office is open though others are closed."));
    m_form->addRow(tr("&Items a person"), m_mostOfPerson, tr("How many one person may hold at a time."));
    m_form->addRow(tr("Items a &section"), m_mostOfSection, tr("With the section and everybody of it together."));
    m_form->addRow(tr("E&xtensions a loan"), m_mostExtensions);
    m_form->addRow(tr("App&roval"), m_approved);
    m_form->addRow(tr("Language of &forms"), m_language, tr("For people whose own language is not known."));
    m_form->addRow(tr("Time &zone"), m_timeZone,
                   tr("Where the office is, such as Asia/Tokyo. A computer that is set to another one is warned of."));
    m_form->addRow(tr("&Warn of backups"), m_backupDays, tr("When the last one is older than so many days."));
    m_form->addRow(
        tr("&Keep personal data"), m_retention,
        tr("After the fiscal year in which the last thing happened with somebody. Then an owner may erase it."));
    auto* card = new Card(tr("Organisation"));
    limitWidth(card, 48);
    card->body().addWidget(m_form);
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
    m_seen = settings;
    m_organisation->setText(settings.organisation);
    m_desk->setText(settings.desk);
    m_phone->setText(settings.phone);
    m_suffix->setCurrentText(settings.addresseeSuffix);
    m_undoMinutes->setValue(settings.undoMinutes);
    m_loanDays->setValue(settings.defaultLoanDays);
    m_dueBefore->setChecked(settings.isDueBeforeClosedDay);
    m_countLoanDay->setChecked(settings.isLoanDayCounted);
    m_countOpenDays->setChecked(settings.areOpenDaysCounted);
    m_closedDays->setPlainText(settings.closedDays);
    m_openDays->setPlainText(settings.openDays);
    m_mostOfPerson->setValue(settings.mostItemsOfPerson);
    m_mostOfSection->setValue(settings.mostItemsOfSection);
    m_mostExtensions->setValue(settings.mostExtensions);
    m_approved->setChecked(settings.isExtensionApproved);
    m_language->setCurrentIndex(m_language->findData(settings.officeLanguage));
    m_timeZone->setText(settings.timeZone);
    m_backupDays->setValue(settings.backupDays);
    m_retention->setValue(settings.retentionYears);
    const bool may = mayDo(m_context.host.actor().role, Permission::Administrate);
    m_form->setEnabled(may);
    m_save->setEnabled(may);
    m_save->setToolTip(may ? QString() : tr("Only an owner changes these."));
}

void OrganisationSection::save()
{
    ChangeSettings verb{m_seen, m_seen};
    verb.settings.organisation = m_organisation->text().trimmed();
    verb.settings.desk = m_desk->text().trimmed();
    verb.settings.phone = m_phone->text().trimmed();
    verb.settings.addresseeSuffix = m_suffix->currentText();
    verb.settings.undoMinutes = m_undoMinutes->value();
    verb.settings.defaultLoanDays = m_loanDays->value();
    verb.settings.isDueBeforeClosedDay = m_dueBefore->isChecked();
    verb.settings.isLoanDayCounted = m_countLoanDay->isChecked();
    verb.settings.areOpenDaysCounted = m_countOpenDays->isChecked();
    verb.settings.closedDays = m_closedDays->toPlainText().trimmed();
    verb.settings.openDays = m_openDays->toPlainText().trimmed();
    verb.settings.mostItemsOfPerson = m_mostOfPerson->value();
    verb.settings.mostItemsOfSection = m_mostOfSection->value();
    verb.settings.mostExtensions = m_mostExtensions->value();
    verb.settings.isExtensionApproved = m_approved->isChecked();
    verb.settings.officeLanguage = m_language->currentData().toString();
    verb.settings.timeZone = m_timeZone->text().trimmed();
    verb.settings.backupDays = m_backupDays->value();
    verb.settings.retentionYears = m_retention->value();
    m_save->setEnabled(false);
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

#include "moc_organisationsection.cpp"
