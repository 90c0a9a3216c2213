// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/counterscannerform.h"

#include "core/scanning/profileoptions.h"
#include "ui/settings/profileform.h"
#include "ui/widgets/heading.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

CounterScannerForm::CounterScannerForm(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_hasOwn(new QCheckBox(tr("T&he scanner of this counter is set otherwise"))),
      m_form(new ProfileForm(ProfileForm::Parts::OfCounter, u"counter."_s)),
      m_save(new QPushButton(tr("Save for this counter")))
{
    build();
    connect(m_hasOwn, &QCheckBox::toggled, this, &CounterScannerForm::choose);
    connect(m_form, &ProfileForm::changed, this, [this] {
        m_isEdited = true;
        Q_EMIT changed();
    });
    connect(m_save, &QPushButton::clicked, this, &CounterScannerForm::save);
    show({});
}

void CounterScannerForm::build()
{
    m_hasOwn->setObjectName(u"scannerHasOwn"_s);
    m_save->setObjectName(u"saveCounterScanner"_s);
    m_save->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(
        mutedLabel(tr("What a scanner adds and which keyboard it is set for belongs to this computer. The "
                      "rules for codes on labels and cards are the same everywhere.")));
    column->addWidget(m_hasOwn);
    column->addWidget(m_form);
    column->addLayout(buttons);
}

void CounterScannerForm::load(const ScannerProfile& office)
{
    m_office = office;
    m_context.desk.ask(AskCounterScanner{}, this, [this](const Result<CounterScanner>& own) {
        if (own)
            take(*own);
        else
            m_context.host.refused(own.refusal());
    });
}

void CounterScannerForm::take(const CounterScanner& own)
{
    if (!m_isEdited)
        return show(own);
    m_stored = own;
    if (!m_hasOwn->isChecked())
        m_form->setProfile(m_office);
}

void CounterScannerForm::show(const CounterScanner& own)
{
    m_stored = own;
    {
        const QSignalBlocker quiet(m_hasOwn);
        m_hasOwn->setChecked(!own.isEmpty());
    }
    m_form->setProfile(withCounter(m_office, own));
    m_isEdited = false;
    const bool may = mayDo(m_context.host.actor().role, Permission::Administrate);
    m_hasOwn->setEnabled(may);
    m_form->setEnabled(may && m_hasOwn->isChecked());
    m_save->setEnabled(may);
    m_save->setToolTip(may ? QString() : tr("Only an owner changes these."));
}

/// Values of its own begin with those it had, else with the office's.
void CounterScannerForm::choose()
{
    m_isEdited = true;
    m_form->setEnabled(m_hasOwn->isChecked());
    m_form->setProfile(m_hasOwn->isChecked() ? withCounter(m_office, m_stored) : m_office);
}

CounterScanner CounterScannerForm::entered() const
{
    CounterScanner own;
    if (!m_hasOwn->isChecked())
        return own;
    const QStringList names = counterScannerSettings();
    const ScannerProfile profile = m_form->profile();
    for (const ProfileOption& option : profileOptions()) {
        if (names.contains(settingName(option)))
            own.insert(settingName(option), option.get(profile));
    }
    return own;
}

ScannerProfile CounterScannerForm::effective(const ScannerProfile& office) const
{
    return withCounter(office, entered());
}

void CounterScannerForm::save()
{
    if (!m_form->check())
        return;
    m_save->setEnabled(false);
    m_context.desk.perform(ChangeCounterScanner{entered()}, m_context.host.order(), this,
                           [this](const Result<Performed<ChangeCounterScanner::Outcome>>& done) { stored(done); });
}

void CounterScannerForm::stored(const Result<Performed<ChangeCounterScanner::Outcome>>& done)
{
    m_save->setEnabled(true);
    if (!done) {
        m_form->showProblems(done.refusal().problems);
        return m_context.host.refused(done.refusal());
    }
    m_context.host.toast(Tone::Ok, done->outcome.isChanged ? tr("Saved.") : tr("Nothing was different."));
    m_isEdited = false;
    load(m_office);
}

} // namespace madoguchi

#include "moc_counterscannerform.cpp"
