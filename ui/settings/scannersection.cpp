// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/scannersection.h"

#include "core/loans/printable.h"
#include "ui/printing/pdffile.h"
#include "ui/printing/printservice.h"
#include "ui/settings/counterscannerform.h"
#include "ui/settings/profileform.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/limitedwidth.h"
#include "ui/widgets/scantest.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr double widest = 48; // ems

} // namespace

ScannerSection::ScannerSection(const PageContext& context, PrintService* printing, QWidget* parent)
    : QWidget(parent), m_context(context), m_printing(printing), m_placeForm(new FormRows), m_port(new QComboBox),
      m_speed(new QComboBox), m_test(new ScanTest(context.sounds)), m_counter(new CounterScannerForm(context)),
      m_profile(new ProfileForm), m_save(new QPushButton(tr("Save")))
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(scaled(Space::m, this));
    column->addWidget(buildPlace());
    column->addWidget(buildTest());
    column->addWidget(buildCounter());
    column->addWidget(buildProfile());
    column->addWidget(buildCard());
    column->addStretch(1);
    connect(m_profile, &ProfileForm::changed, this, &ScannerSection::readTestsAnew);
    connect(m_counter, &CounterScannerForm::changed, this, &ScannerSection::readTestsAnew);
    connect(m_save, &QPushButton::clicked, this, &ScannerSection::save);
    load();
}

ScanBox& ScannerSection::testBox() const
{
    return m_test->box();
}

QWidget* ScannerSection::buildPlace()
{
    m_port->setObjectName(u"scannerPort"_s);
    m_speed->setObjectName(u"scannerSpeed"_s);
    for (const int speed : SerialScanner::speeds())
        m_speed->addItem(tr("%1 bits a second").arg(speed), speed);
    connect(m_port, &QComboBox::activated, this, &ScannerSection::choosePlace);
    connect(m_speed, &QComboBox::activated, this, &ScannerSection::choosePlace);
    m_placeForm->addRow(
        tr("Scanne&r"), m_port,
        tr("In serial mode (USB-COM) it reads wherever the focus is, also while Japanese input is on."));
    m_placeForm->addRow(tr("Sp&eed"), m_speed, tr("As set in the scanner; most USB scanners take any."));
    auto* card = new Card(tr("Scanner of this computer"));
    limitWidth(card, widest);
    card->body().addWidget(m_placeForm);
    fillPorts();
    return card;
}

void ScannerSection::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fillPorts(); // it may have been plugged in meanwhile
}

void ScannerSection::fillPorts()
{
    const SerialPlace chosen = m_context.preferences.serialScanner();
    m_port->clear();
    m_port->addItem(tr("Keyboard, as most scanners are"), QStringList{QString(), QString()});
    const QList<SerialPortEntry> ports = SerialScanner::ports();
    const QString at = SerialScanner::locate(chosen, ports);
    bool isFound = chosen.port.isEmpty();
    for (const SerialPortEntry& entry : ports) {
        m_port->addItem(entry.text, QStringList{entry.place.port, entry.place.device});
        if (isFound || entry.place.port != at)
            continue;
        isFound = true;
        m_port->setCurrentIndex(m_port->count() - 1);
    }
    if (!isFound) {
        m_port->addItem(tr("%1 (not found)").arg(chosen.port), QStringList{chosen.port, chosen.device});
        m_port->setCurrentIndex(m_port->count() - 1);
    }
    m_speed->setCurrentIndex(m_speed->findData(chosen.speed));
    m_speed->setEnabled(!chosen.port.isEmpty());
    m_placeForm->setError(m_port, isFound ? QString() : tr("It is not there now. Plug it in, or choose another."));
}

void ScannerSection::choosePlace()
{
    const QStringList port = m_port->currentData().toStringList();
    m_context.preferences.setSerialScanner({port.value(0), port.value(1), m_speed->currentData().toInt()});
    m_speed->setEnabled(!port.value(0).isEmpty());
    m_placeForm->setError(m_port, {});
}

QWidget* ScannerSection::buildTest()
{
    auto* card = new Card(tr("Test scan"));
    limitWidth(card, widest);
    card->body().addWidget(mutedLabel(tr("Nothing is looked up or recorded here.")));
    card->body().addWidget(m_test);
    return card;
}

QWidget* ScannerSection::buildCounter()
{
    auto* card = new Card(tr("How scans are read at this counter"));
    limitWidth(card, widest);
    card->body().addWidget(m_counter);
    return card;
}

void ScannerSection::readTestsAnew()
{
    m_test->setProfile(m_counter->effective(m_profile->profile()));
}

QWidget* ScannerSection::buildProfile()
{
    m_save->setObjectName(u"saveScanner"_s);
    m_save->setProperty("primary", true);
    m_save->setEnabled(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    auto* card = new Card(tr("Office default: how scans are read at every counter"));
    limitWidth(card, widest);
    card->body().addWidget(mutedLabel(tr("Test scans are read as it stands here, before it is saved.")));
    card->body().addWidget(m_profile);
    card->body().addLayout(buttons);
    return card;
}

QWidget* ScannerSection::buildCard()
{
    auto* button = new QPushButton(tr("Save as PDF…"));
    button->setObjectName(u"commandCard"_s);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, qOverload<>(&ScannerSection::saveCard));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(button);
    if (m_printing) {
        auto* labels = new QPushButton(tr("As labels…"));
        labels->setObjectName(u"commandLabels"_s);
        labels->setAutoDefault(false);
        connect(labels, &QPushButton::clicked, this, [this] {
            m_printing->wantLabels({LabelKind::Command, {}, {}, {}});
        });
        buttons->addWidget(labels);
    }
    buttons->addStretch(1);
    auto* card = new Card(tr("Command card"));
    limitWidth(card, widest);
    card->body().addWidget(mutedLabel(tr("A sheet of barcodes for the desk: commit, undo, print again and the other "
                                         "commands, without a hand on the keyboard.")));
    card->body().addLayout(buttons);
    return card;
}

void ScannerSection::saveCard()
{
    m_context.desk.ask(AskCommandCard{}, this, [this](const Result<Document>& card) {
        if (card)
            saveCard(*card);
        else
            m_context.host.refused(card.refusal());
    });
}

void ScannerSection::saveCard(const Document& card)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const FileQuestion question{tr("Save the command card"), folder + u"/command-card.pdf"_s, {tr("PDF (*.pdf)")}};
    m_context.ask.saveFile(question, [this, card](const std::optional<QString>& path) {
        if (!path)
            return;
        if (const Result<qint64> written = writePdf(card, *path); written)
            m_context.host.toast(Tone::Ok, tr("%1 is saved.").arg(*path));
        else
            m_context.host.refused(written.refusal());
    });
}

void ScannerSection::load()
{
    m_context.desk.ask(AskSettings{}, this, [this](const Result<OrganisationSettings>& settings) {
        if (settings)
            show(*settings);
        else
            m_context.host.refused(settings.refusal());
    });
}

void ScannerSection::show(const OrganisationSettings& settings)
{
    m_seen = settings;
    m_profile->setProfile(settings.scanner);
    m_counter->load(settings.scanner);
    const bool may = mayDo(m_context.host.actor().role, Permission::Administrate);
    m_profile->setEnabled(may);
    m_save->setEnabled(may);
    m_save->setToolTip(may ? QString() : tr("Only an owner changes these."));
}

void ScannerSection::save()
{
    if (!m_profile->check())
        return;
    ChangeSettings verb{m_seen, m_seen};
    verb.settings.scanner = m_profile->profile();
    m_save->setEnabled(false);
    m_context.desk.perform(verb, m_context.host.order(), this,
                           [this](const Result<Performed<ChangeSettings::Outcome>>& done) { stored(done); });
}

void ScannerSection::stored(const Result<Performed<ChangeSettings::Outcome>>& done)
{
    m_save->setEnabled(true);
    if (!done) {
        m_profile->showProblems(done.refusal().problems);
        return m_context.host.refused(done.refusal());
    }
    m_context.host.toast(Tone::Ok, done->outcome.changed > 0 ? tr("Saved.") : tr("Nothing was different."));
    load();
}

} // namespace madoguchi

#include "moc_scannersection.cpp"
