// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/holdingssteps.h"

#include "core/desk/permission.h"
#include "ui/steps/steps.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/pagekeys.h"
#include "ui/widgets/quiet.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

HoldingsSteps::HoldingsSteps(const StepPlace& place)
    : m_place(place), m_sheet(quiet(u"personHoldings"_s)), m_transfer(quiet(u"personTransfer"_s)),
      m_collect(quiet(u"personCollect"_s)), m_block(quiet(u"personBlock"_s))
{
    m_sheet->setIcon(icon(Icon::Print));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::s, this));
    for (QPushButton* button : {m_sheet, m_transfer, m_collect})
        column->addWidget(button);
    connect(m_sheet, &QPushButton::clicked, this, [this] { printHoldings(m_place, m_desk.person.id); });
    connect(m_transfer, &QPushButton::clicked, this, [this] {
        QList<StepItem> items;
        for (const LoanRecord& loan : std::as_const(m_desk.loans))
            items << StepItem::of(loan);
        transferLoans(m_place, items);
    });
    connect(m_collect, &QPushButton::clicked, this,
            [this] { m_place.context.host.open(u"collections"_s, peopleKey({m_desk.person.id.value()})); });
    connect(m_block, &QPushButton::clicked, this,
            [this] { isBlockedNow() ? unblockPerson(m_place, m_desk.person) : blockPerson(m_place, m_desk.person); });
    retranslate();
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
    retranslate();
}

void HoldingsSteps::retranslate()
{
    m_sheet->setText(Steps::tr("Print what they hold"));
    m_transfer->setText(Steps::tr("Transfer everything…"));
    m_collect->setText(Steps::tr("Ask it back in a collection…"));
    m_block->setText(isBlockedNow() ? Steps::tr("Lift the block") : Steps::tr("Block lending…"));
}

} // namespace madoguchi
