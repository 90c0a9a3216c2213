// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/settings/aboutsection.h"
#include "ui/settings/generalsection.h"
#include "ui/settings/operatorssection.h"
#include "ui/settings/organisationsection.h"
#include "ui/settings/printingsection.h"
#include "ui/settings/scannersection.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/scanbox.h"

#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

SettingsPage::SettingsPage(const PageContext& context, QWidget* parent) : Page(parent), m_context(context)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void SettingsPage::activate()
{
    m_tabs->tabBar()->setFocus(Qt::OtherFocusReason);
    // Another operator may do more or less; what the same one has begun to enter stays.
    const OperatorId now = m_context.host.actor().operatorId;
    if (std::exchange(m_madeFor, now) != now)
        retranslate();
}

/// The sections are made anew: labels of forms are given once.
void SettingsPage::retranslate()
{
    const int current = m_tabs ? m_tabs->currentIndex() : 0;
    const bool hadFocus = m_tabs && m_tabs->tabBar()->hasFocus();
    if (m_tabs) {
        m_tabs->hide();
        m_tabs->deleteLater();
    }
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"settingsTabs"_s);
    m_tabs->setAccessibleName(tr("Settings"));
    m_tabs->tabBar()->setAccessibleName(tr("Settings"));
    m_tabs->setDocumentMode(true);
    addSection(new GeneralSection(m_context.preferences), tr("General"));
    addSection(new OrganisationSection(m_context), tr("Organisation"));
    addSection(new OperatorsSection(m_context), tr("Operators"));
    addSection(new PrintingSection(m_context.preferences), tr("Printing"));
    addSection(m_scanner = new ScannerSection(m_context), tr("Scanner"));
    addSection(new AboutSection, tr("About"));
    m_tabs->setCurrentIndex(current);
    layout()->addWidget(m_tabs);
    m_tabs->show();
    if (hadFocus)
        m_tabs->tabBar()->setFocus(Qt::OtherFocusReason);
}

QWidget* SettingsPage::scanTarget() const
{
    return m_scanner && m_scanner->isVisible() ? &m_scanner->testBox() : nullptr;
}

void SettingsPage::addSection(QWidget* section, const QString& title)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(section);
    section->setAutoFillBackground(false);
    const int gap = scaled(Space::m, this);
    section->layout()->setContentsMargins(0, gap, 0, gap);
    m_tabs->addTab(area, title);
}

} // namespace madoguchi
