// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/settings/aboutsection.h"
#include "ui/settings/backupsection.h"
#include "ui/settings/databasesection.h"
#include "ui/settings/formssection.h"
#include "ui/settings/generalsection.h"
#include "ui/settings/kindssection.h"
#include "ui/settings/letterssection.h"
#include "ui/settings/operatorssection.h"
#include "ui/settings/organisationsection.h"
#include "ui/settings/ownpinsection.h"
#include "ui/settings/placessection.h"
#include "ui/settings/printingsection.h"
#include "ui/settings/scannersection.h"
#include "ui/settings/sectionssection.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/limitedwidth.h"
#include "ui/widgets/scanbox.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr double cardEms = 48; // of the sections with a button below

} // namespace

SettingsPage::SettingsPage(const PageContext& context, PrintService* printing, RecordServices record, QWidget* parent)
    : Page(parent), m_context(context), m_printing(printing), m_record(std::move(record)),
      m_title(new Heading({}, Heading::Level::Page)), m_list(new QListWidget), m_sections(new QStackedWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::m, this));
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(Space::l, this));
    column->addWidget(m_title);
    column->addLayout(row, 1);
    m_list->setObjectName(u"settingsList"_s);
    m_sections->setObjectName(u"settingsSections"_s);
    row->addWidget(m_list);
    row->addWidget(m_sections, 1);
    connect(m_list, &QListWidget::currentRowChanged, m_sections, &QStackedWidget::setCurrentIndex);
}

void SettingsPage::activate()
{
    m_list->setFocus(Qt::OtherFocusReason);
    // Another operator may do more or less; what the same one has begun to enter stays.
    if (m_madeFor != m_context.host.actor().operatorId)
        retranslate();
}

/// The sections are made anew: labels of forms are given once.
void SettingsPage::retranslate()
{
    m_madeFor = m_context.host.actor().operatorId;
    const int current = std::max(0, m_list->currentRow());
    clearSections();
    m_title->setText(tr("Settings"));
    m_list->setAccessibleName(tr("Settings"));
    m_ownPin = new OwnPinSection(m_context);
    m_backup = new BackupSection(m_context, m_record.isFile);
    auto* ledger = new QWidget;
    auto* ledgerColumn = new QVBoxLayout(ledger);
    ledgerColumn->setSpacing(scaled(Space::l, this));
    ledgerColumn->addWidget(new KindsSection(m_context));
    ledgerColumn->addWidget(new PlacesSection(m_context, m_printing));
    ledgerColumn->addWidget(new SectionsSection(m_context));
    ledgerColumn->addStretch(1);
    addSection(u"general"_s, new GeneralSection(m_context.preferences), tr("General"));
    auto* organisation = new OrganisationSection(m_context);
    addSection(u"organisation"_s, organisation, tr("Organisation"), organisation->footer());
    addSection(u"operators"_s, new OperatorsSection(m_context), tr("Operators"));
    addSection(u"pin"_s, m_ownPin, tr("My PIN"));
    addSection(u"ledger"_s, ledger, tr("Types, places, sections"));
    addSection(u"printing"_s, new PrintingSection(m_context.preferences, m_printing), tr("Printing"));
    auto* forms = new FormsSection(m_context);
    addSection(u"forms"_s, forms, tr("Forms"), forms->footer());
    addSection(u"letters"_s, new LettersSection(m_context), tr("Letters"));
    addSection(u"scanner"_s, m_scanner = new ScannerSection(m_context, m_printing), tr("Scanner"));
    addSection(u"backup"_s, m_backup, tr("Backup"));
    addSection(u"database"_s, new DatabaseSection(m_context, m_record), tr("Database"));
    addSection(u"about"_s, new AboutSection, tr("About"));
    fitList();
    m_list->setCurrentRow(current);
}

/// As wide as its words.
void SettingsPage::fitList()
{
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + em(1, this) +
                          m_list->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_list));
}

void SettingsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitList();
}

/// Hidden at once: what is deleted later must not be found, nor catch a scan, meanwhile.
void SettingsPage::clearSections()
{
    m_list->clear();
    while (QWidget* section = m_sections->widget(0)) {
        m_sections->removeWidget(section);
        section->hide();
        section->deleteLater();
    }
}

void SettingsPage::open(const QString& key)
{
    for (int i = 0; i < m_sections->count(); ++i) {
        if (m_sections->widget(i)->objectName() == key + u"Section"_s)
            m_list->setCurrentRow(i);
    }
}

bool SettingsPage::canRun(const QString& command) const
{
    return command == u"settings.pin" || command == u"settings.backup";
}

void SettingsPage::run(const QString& command)
{
    open(command.section(u'.', 1));
    if (command == u"settings.pin")
        m_ownPin->focusFirst();
    else if (command == u"settings.backup")
        m_backup->focusFirst();
}

QString SettingsPage::unsavedWork() const
{
    return m_backup && m_backup->isRunning() ? tr("A copy of the record is being written.") : QString();
}

QWidget* SettingsPage::scanTarget() const
{
    return m_scanner && m_scanner->isVisible() ? &m_scanner->testBox() : nullptr;
}

/// The button that saves right, as everywhere: below the right edge of the cards.
QWidget* SettingsPage::footed(QPushButton* button) const
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(button);
    limitWidth(foot, cardEms);
    return foot;
}

void SettingsPage::addSection(const QString& id, QWidget* section, const QString& title, QPushButton* footer)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(section);
    section->setAutoFillBackground(false);
    const int gap = scaled(Space::m, this);
    section->layout()->setContentsMargins(0, 0, gap, gap); // in line with the list beside it
    auto* whole = new QWidget;
    whole->setObjectName(id + u"Section"_s);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area, 1);
    if (footer)
        column->addWidget(footed(footer));
    m_sections->addWidget(whole);
    m_list->addItem(title);
}

} // namespace madoguchi

#include "moc_settingspage.cpp"
