// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/operatorssection.h"

#include "ui/settings/operatorform.h"
#include "ui/text/words.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/pagedtable.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace madoguchi {

OperatorsSection::OperatorsSection(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new QStandardItemModel(this))
    , m_table(new PagedTable)
    , m_form(new OperatorForm)
    , m_add(new QPushButton(tr("Add…")))
    , m_change(new QPushButton(tr("New PIN or card…")))
    , m_retire(new QPushButton(tr("Retire…")))
{
    build();
    connect(m_add, &QPushButton::clicked, m_form, &OperatorForm::beginAdd);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const OperatorRecord* one = selected())
            m_form->beginChange(*one);
    });
    connect(m_retire, &QPushButton::clicked, this, &OperatorsSection::retire);
    connect(m_form, &OperatorForm::submitted, this, &OperatorsSection::submit);
    load();
}

void OperatorsSection::build()
{
    m_table->setObjectName(u"operators"_s);
    m_table->setAccessibleName(tr("Operators"));
    m_table->setModel(m_model);
    m_table->setNameColumn(1, 12);
    m_table->setMinimumHeight(em(16, this));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &OperatorsSection::judge);
    m_add->setObjectName(u"addOperator"_s);
    m_change->setObjectName(u"changeOperator"_s);
    m_retire->setObjectName(u"retireOperator"_s);
    m_retire->setProperty("danger", true);
    auto* list = new QWidget;
    auto* listColumn = new QVBoxLayout(list);
    listColumn->setContentsMargins(0, 0, 0, 0);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_change);
    buttons->addStretch(1);
    buttons->addWidget(m_retire);
    listColumn->addWidget(m_table, 1);
    listColumn->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->addWidget(list, 1);
    column->addWidget(m_form);
    column->addStretch(0);
    connect(m_form, &OperatorForm::opened, list, &QWidget::setHidden);
}

void OperatorsSection::load()
{
    m_context.desk.ask(ListOperators{}, this, [this](const Result<QList<OperatorRecord>>& operators) {
        if (operators)
            show(*operators);
        else
            m_context.host.refused(operators.refusal());
    });
}

void OperatorsSection::show(const QList<OperatorRecord>& operators)
{
    m_operators = operators;
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Code"), tr("Name"), tr("Role"), tr("PIN"), tr("Card"), tr("State")});
    for (const OperatorRecord& one : operators) {
        QList<QStandardItem*> row;
        for (const QString& text : {one.code, one.name, wordOf(one.role), one.hasPin ? tr("set") : tr("none"),
                                    one.hasCard ? tr("known") : tr("none"), one.isRetired ? tr("retired") : tr("active")})
            row << new QStandardItem(text);
        m_model->appendRow(row);
    }
    m_table->selectRow(0);
    judge();
}

void OperatorsSection::judge()
{
    const bool may = mayDo(m_context.host.actor().role, Permission::Administrate);
    const OperatorRecord* one = selected();
    m_add->setEnabled(may);
    m_change->setEnabled(may && one && !one->isRetired);
    m_retire->setEnabled(may && one && !one->isRetired);
}

const OperatorRecord* OperatorsSection::selected() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_operators.size() ? &m_operators.at(row) : nullptr;
}

void OperatorsSection::retire()
{
    const OperatorRecord* one = selected();
    if (!one)
        return;
    const Question question{tr("Retire an operator"),
                            tr("%1 (%2) can no longer sign in at any counter. What they did stays recorded.")
                                .arg(one->name, one->code),
                            tr("Retire %1").arg(one->code), tr("Keep"), true, {}};
    m_context.ask.confirm(question, [guard = QPointer(this), code = one->code](bool yes) {
        if (!guard || !yes)
            return;
        guard->m_context.desk.perform(ChangeOperator{code, {}, {}, true}, guard->m_context.host.order(), guard,
                                      [guard](const auto& done) { guard->sent(done); });
    });
}

/// Hashing takes its time on purpose.
void OperatorsSection::submit()
{
    m_form->setBusy(true);
    const QString pin = m_form->values().pin;
    if (pin.isEmpty())
        return send({});
    m_context.desk.compute<QString>([pin] { return hashPin(pin); }, this, [this](const QString& hash) { send(hash); });
}

void OperatorsSection::send(const QString& pinHash)
{
    const OperatorForm::Values values = m_form->values();
    const auto answered = [this](const Result<Performed<OperatorOutcome>>& done) { sent(done); };
    if (values.isNew)
        m_context.desk.perform(AddOperator{values.code, values.name, values.role, pinHash, values.card},
                               m_context.host.order(), this, answered);
    else
        m_context.desk.perform(ChangeOperator{values.code, pinHash, values.card, false}, m_context.host.order(), this,
                               answered);
}

void OperatorsSection::sent(const Result<Performed<OperatorOutcome>>& done)
{
    m_form->setBusy(false);
    if (!done)
        return m_form->isVisible() ? m_form->showRefusal(done.refusal(), m_context.host.words(done.refusal()))
                                   : m_context.host.refused(done.refusal());
    m_form->hide();
    m_context.host.toast(Tone::Ok, tr("Saved."));
    load();
}

} // namespace madoguchi
