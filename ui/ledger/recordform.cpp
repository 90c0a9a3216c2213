// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/recordform.h"

#include "ui/text/sentences.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/heading.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace madoguchi {

RecordForm::RecordForm(const QString& record, QWidget* parent)
    : QWidget(parent), m_rows(new FormRows), m_save(new QPushButton(tr("Save"))),
      m_cancel(new QPushButton(tr("Cancel")))
{
    m_save->setObjectName(u"save"_s + record);
    m_cancel->setObjectName(u"cancel"_s + record);
    m_save->setProperty("primary", true);
    connect(m_save, &QPushButton::clicked, this, &RecordForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, &RecordForm::cancelled);
}

void RecordForm::arrange(const QString& title)
{
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_cancel, m_save})
        button->setAutoDefault(false);
    buttons->addWidget(m_cancel); // the button that saves right, as everywhere
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Heading(title, Heading::Level::Section));
    column->addWidget(m_rows);
    column->addLayout(buttons);
    column->addStretch(1);
}

void RecordForm::watchLines(const QList<QLineEdit*>& fields)
{
    for (QLineEdit* field : fields)
        connect(field, &QLineEdit::editingFinished, this, &RecordForm::note);
}

void RecordForm::watchChoices(const QList<QComboBox*>& fields)
{
    for (QComboBox* field : fields) {
        if (field->lineEdit()) {
            connect(field->lineEdit(), &QLineEdit::editingFinished, this, &RecordForm::note);
            connect(field, &QComboBox::activated, this, &RecordForm::note);
        } else {
            connect(field, &QComboBox::currentIndexChanged, this, &RecordForm::note);
        }
    }
}

void RecordForm::setBusy(bool isBusy)
{
    m_save->setEnabled(!isBusy);
    m_cancel->setEnabled(!isBusy);
}

bool RecordForm::showProblems(const Refusal& refusal)
{
    bool isAllShown = true;
    for (const Problem& problem : refusal.problems) {
        QWidget* field = fieldOf(problem);
        if (field)
            m_rows->setError(field, sentence(problem));
        isAllShown = isAllShown && field;
    }
    return isAllShown;
}

QWidget* RecordForm::wrongField() const
{
    return m_rows->firstWithError();
}

void RecordForm::reveal(QWidget* field)
{
    for (QWidget* above = parentWidget(); above; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above))
            return area->ensureWidgetVisible(field, 0, 4 * field->height()); // with the error below it
    }
}

void RecordForm::submit()
{
    m_rows->clearErrors();
    check();
    QWidget* wrong = wrongField();
    if (!wrong)
        return Q_EMIT submitted();
    wrong->setFocus(Qt::OtherFocusReason); // Save was pressed just now
    reveal(wrong);
}

} // namespace madoguchi

#include "moc_recordform.cpp"
