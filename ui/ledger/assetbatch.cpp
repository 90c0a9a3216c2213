// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is recorded of many items at once, and the sheets it is ticked off on before.
#include "ui/ledger/assetspage.h"
#include "ui/ledger/ledgertable.h"
#include "ui/ledger/rowmarks.h"
#include "ui/steps/stepmenu.h"
#include "ui/steps/steps.h"
#include "ui/theme/icons.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

struct CareRow {
    AssetStep step;
    const char* name;
};
constexpr CareRow careRows[] = {{AssetStep::FinishReset, "careReset"},
                                {AssetStep::CheckSpare, "careCheck"},
                                {AssetStep::SendToRepair, "careRepair"},
                                {AssetStep::ReturnToService, "careService"}};

} // namespace

bool AssetsPage::mayMark() const
{
    return LedgerPage::mayMark() || mayDoHere(Permission::Lend);
}

void AssetsPage::offerCare()
{
    m_sheets->setIcon(icon(Icon::Print));
    connect(m_sheets, &QPushButton::clicked, this, [this] {
        printWorkSheet({context(), &m_printing, this}, KindId(m_kinds->currentData().toLongLong()));
    });
    m_care = table().addMarkAction(u"careOfMarked"_s);
    auto* menu = new QMenu(m_care);
    menu->setObjectName(u"careMenu"_s);
    for (const CareRow& row : careRows) {
        QAction* action = menu->addAction(QString());
        action->setObjectName(QLatin1String(row.name));
        connect(action, &QAction::triggered, this, [this, step = row.step] {
            QList<AssetId> assets;
            for (const qint64 id : table().marks().ids())
                assets << AssetId(id);
            if (!assets.isEmpty())
                careForMany({context(), &m_printing, this}, assets, step);
        });
    }
    m_care->setMenu(menu);
}

void AssetsPage::showCare()
{
    m_sheets->setText(tr("Work sheets…"));
    m_care->setText(tr("Record for the marked"));
    const QList<QAction*> actions = m_care->menu()->actions();
    for (qsizetype i = 0; i < actions.size(); ++i)
        actions.at(i)->setText(StepMenu::textOf(careRows[size_t(i)].step));
}

bool AssetsPage::canRun(const QString& command) const
{
    return LedgerPage::canRun(command) || (command == u"assets.sheets" && LedgerPage::canRun(u"refresh"_s));
}

void AssetsPage::run(const QString& command)
{
    if (command == u"assets.sheets")
        m_sheets->click();
    else
        LedgerPage::run(command);
}

void AssetsPage::retranslate()
{
    LedgerPage::retranslate();
    showCare();
}

} // namespace madoguchi
