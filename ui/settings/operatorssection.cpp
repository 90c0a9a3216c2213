// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/operatorssection.h"

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
    : QWidget(parent), m_context(context), m_model(new QStandardItemModel(this)), m_table(new PagedTable),
      m_form(new OperatorForm), m_add(new QPushButton(tr("Add…"))), m_change(new QPushButton(tr("Change…"))),
      m_retire(new QPushButton(tr("Retire…"))), m_bringBack(new QPushButton(tr("Bring back")))
{
    build();
    connect(m_add, &QPushButton::clicked, m_form, &OperatorForm::beginAdd);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const OperatorRecord* one = selected())
            m_form->beginChange(*one);
    });
    connect(m_retire, &QPushButton::clicked, this, &OperatorsSection::retire);
    connect(m_bringBack, &QPushButton::clicked, this, &OperatorsSection::bringBack);
    connect(m_form, &OperatorForm::submitted, this, &OperatorsSection::submit);
    connect(m_form, &OperatorForm::opened, this, [this](bool isOpen) { m_submission += isOpen ? 0 : 1; });
    load();
}

void OperatorsSection::build()
{
    m_table->setObjectName(u"operators"_s);
    m_table->setAccessibleName(tr("Operators"));
    m_table->setModel(m_model);
    m_table->setNameColumn(1, 6);
    m_table->setMinimumHeight(em(16, this));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &OperatorsSection::judge);
    m_add->setObjectName(u"addOperator"_s);
    m_change->setObjectName(u"changeOperator"_s);
    m_retire->setObjectName(u"retireOperator"_s);
    m_retire->setProperty("danger", true);
    m_bringBack->setObjectName(u"bringBackOperator"_s);
    auto* list = new QWidget;
    auto* listColumn = new QVBoxLayout(list);
    listColumn->setContentsMargins(0, 0, 0, 0);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_change);
    buttons->addStretch(1);
    buttons->addWidget(m_bringBack);
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
    m_model->setHorizontalHeaderLabels({tr("Code"), tr("Name"), tr("Role"), tr("PIN"), tr("Card"), tr("Status")});
    for (const OperatorRecord& one : operators) {
        QList<QStandardItem*> row;
        for (const QString& text :
             {one.code, one.name, wordOf(one.role), one.hasPin ? tr("set") : tr("none"),
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
    m_retire->setEnabled(may && one);
    m_retire->setVisible(!one || !one->isRetired);
    m_bringBack->setEnabled(may);
    m_bringBack->setVisible(one && one->isRetired);
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
    const Question question{
        tr("Retire an operator"),
        tr("%1 (%2) can no longer sign in at any counter. What they did stays recorded.").arg(one->name, one->code),
        tr("Retire %1").arg(one->code),
        tr("Keep"),
        true,
        {}};
    m_context.ask.confirm(question, [guard = QPointer(this), code = one->code](bool yes) {
        if (guard && yes)
            guard->changeState(code, true);
    });
}

void OperatorsSection::bringBack()
{
    if (const OperatorRecord* one = selected())
        changeState(one->code, false);
}

void OperatorsSection::changeState(const QString& code, bool isRetired)
{
    ChangeOperator verb;
    verb.code = code;
    verb.isRetired = isRetired;
    m_context.desk.perform(verb, m_context.host.order(), this,
                           [this](const Result<Performed<OperatorOutcome>>& done) { sent(done); });
}

/// Hashing takes its time on purpose; a form closed meanwhile was given up.
void OperatorsSection::submit(const OperatorForm::Values& values)
{
    if (values.pin.isEmpty())
        return send(values, {});
    m_form->setBusy(true);
    m_context.desk.compute<QString>([pin = values.pin] { return hashPin(pin); }, this,
                                    [this, values, submission = ++m_submission](const QString& hash) {
                                        if (submission == m_submission)
                                            send(values, hash);
                                    });
}

void OperatorsSection::send(const OperatorForm::Values& values, const QString& pinHash)
{
    m_form->setBusy(true);
    const auto answered = [this](const Result<Performed<OperatorOutcome>>& done) { sent(done); };
    if (values.isNew) {
        const AddOperator verb{values.code, values.name, values.role, pinHash, values.card.value_or(QString())};
        return m_context.desk.perform(verb, m_context.host.order(), this, answered);
    }
    const ChangeOperator verb{values.code, pinHash, values.card, {}, values.name, values.role};
    m_context.desk.perform(verb, m_context.host.order(), this, answered);
}

void OperatorsSection::sent(const Result<Performed<OperatorOutcome>>& done)
{
    m_form->setBusy(false);
    if (!done) {
        if (m_form->isHidden() || !m_form->showRefusal(done.refusal(), m_context.host.words(done.refusal())))
            m_context.host.refused(done.refusal());
        return;
    }
    m_form->hide();
    m_context.host.toast(Tone::Ok, tr("Saved."));
    load();
}

} // namespace madoguchi

#include "moc_operatorssection.cpp"
