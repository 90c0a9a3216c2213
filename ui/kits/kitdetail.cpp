// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kits/kitdetail.h"

#include "core/desk/permission.h"
#include "ui/kits/kitmodel.h"
#include "ui/text/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/quiet.h"
#include "ui/widgets/statuschip.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

KitDetail::KitDetail(QWidget* parent)
    : DetailPane(parent), m_step(quiet(u"kitStep"_s)), m_change(quiet(u"changeKit"_s)), m_label(quiet(u"kitLabel"_s)),
      m_withdraw(quiet(u"withdrawKit"_s))
{
    setObjectName(u"kitDetail"_s);
    m_step->setProperty("primary", true);
    m_label->setIcon(icon(Icon::Print));
    auto* beside = new QHBoxLayout;
    beside->setSpacing(scaled(Space::s, this));
    for (QPushButton* button : {m_change, m_label})
        beside->addWidget(button);
    footer().addWidget(m_step);
    footer().addLayout(beside);
    footer().addWidget(m_withdraw);
    connect(m_step, &QPushButton::clicked, this, &KitDetail::stepWanted);
    connect(m_change, &QPushButton::clicked, this, &KitDetail::changeWanted);
    connect(m_label, &QPushButton::clicked, this, &KitDetail::labelWanted);
    connect(m_withdraw, &QPushButton::clicked, this, &KitDetail::withdrawWanted);
    retranslate();
    showNone();
}

void KitDetail::showNone()
{
    showNothing(tr("Choose a row to see more about it."));
}

void KitDetail::show(const KitRecord& kit, QDate today, Role role)
{
    QVBoxLayout& column = renew();
    column.addWidget(new Heading(breakable(kit.number), Heading::Level::Section));
    column.addWidget(new WrappedLabel(kit.name));
    auto* chip = new StatusChip;
    chip->setStatus(KitModel::statusOf(kit), KitModel::statusText(kit, today));
    column.addWidget(chip, 0, Qt::AlignLeft);
    column.addWidget(new Heading(tr("Items"), Heading::Level::Section));
    for (const AssetRecord& unit : kit.units)
        addUnit(column, unit, today);
    column.addStretch(1);
    const bool mayEdit = mayDo(role, Permission::EditLedger);
    m_step->setText(kit.unitsOut() > 0 ? tr("Take back at the counter") : tr("Hand over at the counter"));
    m_step->setVisible(mayDo(role, Permission::Lend));
    m_change->setVisible(mayEdit);
    m_withdraw->setVisible(mayEdit);
}

void KitDetail::addUnit(QVBoxLayout& column, const AssetRecord& unit, QDate today)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(Space::s, this));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    const QString number = unit.values.assetNo;
    texts->addWidget(new LinkLabel(QString(number + u"  "_s + unit.title()),
                                   [this, number] { Q_EMIT pageWanted(u"assets"_s, number); }));
    if (unit.holder && unit.holder->staffNo.isEmpty())
        texts->addWidget(mutedLabel(unit.holder->name));
    else if (unit.holder)
        texts->addWidget(new LinkLabel(unit.holder->name,
                                       [this, key = unit.holder->staffNo] { Q_EMIT pageWanted(u"people"_s, key); }));
    else if (!unit.values.place.isEmpty())
        texts->addWidget(mutedLabel(unit.values.place));
    row->addLayout(texts, 1);
    auto* chip = new StatusChip;
    chip->setStatus(unit.status, statusWord(unit.status, unit.holder ? unit.holder->due : LoanDue(), today));
    row->addWidget(chip, 0, Qt::AlignTop);
    column.addLayout(row);
}

void KitDetail::retranslate()
{
    m_change->setText(tr("Change…"));
    m_label->setText(tr("Label…"));
    m_withdraw->setText(tr("Dissolve the kit…"));
}

} // namespace madoguchi

#include "moc_kitdetail.cpp"
