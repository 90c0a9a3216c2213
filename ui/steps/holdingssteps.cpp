// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/holdingssteps.h"

#include "core/desk/permission.h"
#include "ui/steps/steps.h"
#include "ui/theme/icons.h"
#include "ui/widgets/pagekeys.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

HoldingsSteps::HoldingsSteps(const StepPlace& place) : m_place(place), m_menu(new QMenu(this))
{
    setObjectName(u"personSteps"_s);
    setFocusPolicy(Qt::TabFocus);
    setAutoDefault(false);
    m_menu->setObjectName(u"personStepsMenu"_s);
    m_sheet = add(u"personHoldings"_s, [this] { printHoldings(m_place, m_desk.person.id); });
    m_sheet->setIcon(madoguchi::icon(Icon::Print));
    m_transfer = add(u"personTransfer"_s, [this] { transferAll(); });
    m_collect = add(u"personCollect"_s,
                    [this] { m_place.context.host.open(u"collections"_s, peopleKey({m_desk.person.id.value()})); });
    m_menu->addSeparator();
    m_block = add(u"personBlock"_s, [this] {
        isBlockedNow() ? unblockPerson(m_place, m_desk.person) : blockPerson(m_place, m_desk.person);
    });
    connect(this, &QPushButton::clicked, this, [this] { m_menu->popup(mapToGlobal(QPoint(0, height()))); });
    retranslate();
}

QAction* HoldingsSteps::add(const QString& name, const std::function<void()>& take)
{
    QAction* action = m_menu->addAction(QString());
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, take);
    return action;
}

void HoldingsSteps::transferAll()
{
    QList<StepItem> items;
    for (const LoanRecord& loan : std::as_const(m_desk.loans))
        items << StepItem::of(loan);
    transferLoans(m_place, items);
}

bool HoldingsSteps::isBlockedNow() const
{
    return std::any_of(m_desk.problems.begin(), m_desk.problems.end(),
                       [](const LoanProblem& problem) { return problem.problem.code == u"person.blocked"; });
}

void HoldingsSteps::setPerson(const PersonDesk& desk)
{
    m_desk = desk;
    const Role role = m_place.context.host.actor().role;
    m_sheet->setVisible(!desk.loans.isEmpty() || !desk.openAccessories.isEmpty());
    m_transfer->setVisible(!desk.loans.isEmpty() && mayDo(role, Permission::Lend));
    m_collect->setVisible(!desk.loans.isEmpty() && mayDo(role, Permission::Lend));
    m_block->setVisible(mayDo(role, Permission::EditLedger) && !desk.person.isWithdrawn);
    const QList<QAction*> steps{m_sheet, m_transfer, m_collect, m_block};
    setVisible(std::any_of(steps.begin(), steps.end(), [](const QAction* step) { return step->isVisible(); }));
    retranslate();
}

void HoldingsSteps::retranslate()
{
    setText(Steps::tr("More steps…"));
    m_sheet->setText(Steps::tr("Print what they hold"));
    m_transfer->setText(Steps::tr("Transfer everything…"));
    m_collect->setText(Steps::tr("Ask it back in a collection…"));
    m_block->setText(isBlockedNow() ? Steps::tr("Lift the block") : Steps::tr("Block lending…"));
}

} // namespace madoguchi

#include "moc_holdingssteps.cpp"
