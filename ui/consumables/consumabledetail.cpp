// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consumables/consumabledetail.h"

#include "core/desk/permission.h"
#include "ui/consumables/consumablemodel.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/quiet.h"
#include "ui/widgets/statuschip.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace madoguchi {

ConsumableDetail::ConsumableDetail(QWidget* parent)
    : DetailPane(parent), m_countOut(button(u"countOut"_s, &ConsumableDetail::countOutWanted)),
      m_countIn(button(u"countIn"_s, &ConsumableDetail::countInWanted)),
      m_recount(button(u"recount"_s, &ConsumableDetail::recountWanted)),
      m_change(button(u"changeConsumable"_s, &ConsumableDetail::changeWanted)),
      m_drop(button(u"dropConsumable"_s, &ConsumableDetail::dropWanted))
{
    setObjectName(u"consumableDetail"_s);
    m_countOut->setProperty("primary", true);
    footer().addWidget(m_countOut);
    for (const auto& [left, right] : {std::pair(m_countIn, m_recount), std::pair(m_change, m_drop)}) {
        auto* beside = new QHBoxLayout;
        beside->setSpacing(scaled(Space::s, this));
        beside->addWidget(left, 1);
        beside->addWidget(right, 1);
        footer().addLayout(beside);
    }
    retranslate();
    showNone();
}

QPushButton* ConsumableDetail::button(const QString& name, void (ConsumableDetail::*wanted)())
{
    auto* made = quiet(name);
    connect(made, &QPushButton::clicked, this, wanted);
    return made;
}

void ConsumableDetail::showNone()
{
    showNothing(tr("Choose a row to see more about it."));
}

void ConsumableDetail::show(const ConsumableRecord& record, const QList<MovementRecord>& book, Role role)
{
    m_mayUndo = mayDo(role, Permission::Lend);
    QVBoxLayout& column = renew();
    column.addWidget(new Heading(breakable(record.values.number), Heading::Level::Section));
    column.addWidget(new WrappedLabel(record.values.name));
    auto* stock = new QHBoxLayout;
    stock->addWidget(new Heading(ConsumableModel::stockText(record), Heading::Level::Title), 1);
    auto* chip = new StatusChip;
    chip->setStatus(ConsumableModel::statusOf(record), ConsumableModel::statusText(record));
    stock->addWidget(chip);
    column.addLayout(stock);
    addFacts(column, record);
    addBook(column, book);
    column.addStretch(1);
    const bool mayEdit = mayDo(role, Permission::EditLedger);
    m_countOut->setVisible(mayDo(role, Permission::Lend));
    m_countIn->setVisible(mayDo(role, Permission::Lend));
    m_recount->setVisible(mayDo(role, Permission::TakeStock));
    m_change->setVisible(mayEdit);
    m_drop->setVisible(mayEdit);
    m_countOut->setEnabled(record.stock > 0);
    m_drop->setEnabled(record.stock == 0);
}

void ConsumableDetail::addFacts(QVBoxLayout& column, const ConsumableRecord& record)
{
    const ConsumableValues& values = record.values;
    auto* facts = new FactList;
    facts->add(tr("Place"), values.place);
    if (values.reorderLevel > 0)
        facts->add(tr("Reorder level"),
                   tr("%1 %2", "quantity and unit").arg(formatCount(values.reorderLevel), values.unit));
    facts->add(tr("Barcode"), values.barcode);
    facts->add(tr("Note"), values.note);
    column.addWidget(facts);
}

/// As the book has it: when, what, to whom; how many, and what was there then.
void ConsumableDetail::addBook(QVBoxLayout& column, const QList<MovementRecord>& book)
{
    column.addWidget(new Heading(tr("Movements"), Heading::Level::Section));
    if (book.isEmpty())
        column.addWidget(mutedLabel(tr("Nothing has been counted in yet.")));
    for (const MovementRecord& movement : book)
        column.addLayout(movementRow(movement));
}

QLayout* ConsumableDetail::movementRow(const MovementRecord& movement)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(Space::s, this));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    QStringList parts{wordOf(movement.kind), movement.recipient};
    parts.removeAll(QString());
    texts->addWidget(new WrappedLabel(parts.join(u" · "_s)));
    QStringList under{formatInstant(movement.at), movement.note};
    under.removeAll(QString());
    texts->addWidget(mutedLabel(under.join(u" · "_s)));
    if (m_mayUndo && !movement.document.isEmpty())
        texts->addWidget(new LinkLabel(tr("%1: undo…").arg(movement.document),
                                       [this, number = movement.document] { Q_EMIT undoWanted(number); }));
    row->addLayout(texts, 1);
    const QString sign = movement.quantity > 0 ? u"+"_s : QString(QChar(0x2212));
    auto* amounts = new QVBoxLayout;
    amounts->setSpacing(0);
    for (QLabel* label : {static_cast<QLabel*>(new WrappedLabel(sign + formatCount(std::abs(movement.quantity)))),
                          mutedLabel(tr("left: %1").arg(formatCount(movement.balance)))}) {
        label->setWordWrap(false);
        label->setAlignment(Qt::AlignRight | Qt::AlignTop);
        amounts->addWidget(label);
    }
    amounts->addStretch(1);
    row->addLayout(amounts);
    return row;
}

void ConsumableDetail::retranslate()
{
    m_countOut->setText(tr("Count out…"));
    m_countIn->setText(tr("Count in…"));
    m_recount->setText(tr("Recount…"));
    m_change->setText(tr("Change…"));
    m_drop->setText(tr("Drop…"));
}

} // namespace madoguchi

#include "moc_consumabledetail.cpp"
