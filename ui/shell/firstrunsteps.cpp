// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstrunsteps.h"

#include "core/desk/operators.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/lookfields.h"
#include "ui/widgets/preferences.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

class LookStep final : public FirstRunStep
{
    Q_DECLARE_TR_FUNCTIONS(FirstRun)

public:
    explicit LookStep(const FirstRunStage& shown) : FirstRunStep(shown)
    {
        Preferences& preferences = shown.preferences;
        layout()->addWidget(mutedLabel(tr("Everything here can be changed later in the settings.")));
        form().addRow(tr("&Language"), languageField(preferences));
        form().addRow(tr("&Theme"), themeField(preferences));
        form().addRow(tr("Text &size"), textSizeField(preferences));
        layout()->addWidget(&form());
    }
};

class OperatorStep final : public FirstRunStep
{
    Q_DECLARE_TR_FUNCTIONS(FirstRun)

public:
    explicit OperatorStep(const FirstRunStage& shown)
        : FirstRunStep(shown), m_organisation(field(u"firstOrganisation"_s, choice().organisation)),
          m_code(field(u"firstCode"_s, choice().operatorCode)), m_name(field(u"firstName"_s, choice().operatorName)),
          m_pin(field(u"firstPin"_s, choice().pin)), m_again(new QLineEdit)
    {
        layout()->addWidget(mutedLabel(tr("The first operator may do everything, and lets in the others.")));
        m_again->setObjectName(u"firstPinAgain"_s);
        for (QLineEdit* pin : {m_pin, m_again}) {
            pin->setEchoMode(QLineEdit::Password);
            pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
        }
        connect(m_again, &QLineEdit::returnPressed, this, &FirstRunStep::accepted);
        form().addRow(tr("Or&ganisation"), m_organisation, tr("Printed as the issuer of receipts."));
        form().addRow(tr("&Desk"), field(u"firstDesk"_s, choice().desk),
                      tr("Receipts name it as the place to turn to when something is lost or broken."));
        form().addRow(tr("P&hone of the desk"), field(u"firstPhone"_s, choice().phone));
        form().addRow(tr("&Code"), m_code, tr("Letters and digits; typed or scanned to sign in."));
        form().addRow(tr("&Name"), m_name);
        form().addRow(tr("&PIN"), m_pin, tr("4 to 12 digits."));
        form().addRow(tr("PIN &again"), m_again);
        layout()->addWidget(&form());
    }

    bool check() override
    {
        form().clearErrors();
        if (m_organisation->text().trimmed().isEmpty())
            form().setError(m_organisation,
                            tr("Give the organisation's name: receipts are printed with it as their issuer."));
        if (m_code->text().trimmed().isEmpty())
            form().setError(m_code, tr("Give the operator a code."));
        else if (!isOperatorCode(foldedOperatorCode(m_code->text())))
            form().setError(m_code, tr("Only half-width letters, digits and . _ - can be a code."));
        if (m_name->text().trimmed().isEmpty())
            form().setError(m_name, tr("Give the operator's name."));
        if (!checkedPin(m_pin->text()))
            form().setError(m_pin, tr("A PIN has 4 to 12 digits."));
        else if (m_again->text() != m_pin->text())
            form().setError(m_again, tr("The two PINs differ."));
        form().focusFirstError();
        return !form().hasErrors();
    }

private:
    QLineEdit* m_organisation;
    QLineEdit* m_code;
    QLineEdit* m_name;
    QLineEdit* m_pin;
    QLineEdit* m_again;
};

} // namespace

FirstRunStep::FirstRunStep(const FirstRunStage& stage, QWidget* parent) : QWidget(parent), m_stage(stage)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::m, this));
}

FormRows& FirstRunStep::form()
{
    if (!m_form)
        m_form = new FormRows(this);
    return *m_form;
}

void FirstRunStep::focusFirst()
{
    QWidget* first = nextInFocusChain();
    while (first != this && (!isAncestorOf(first) || !(first->focusPolicy() & Qt::TabFocus) || !first->isEnabled()))
        first = first->nextInFocusChain();
    first->setFocus(Qt::OtherFocusReason);
}

QLineEdit* FirstRunStep::field(const QString& name, QString& value)
{
    auto* field = new QLineEdit(value);
    field->setObjectName(name);
    connect(field, &QLineEdit::textChanged, this, [this, &value](const QString& text) {
        value = text.trimmed();
        Q_EMIT changed();
    });
    return field;
}

FirstRunStep* makeFirstRunStep(FirstRun::Step step, const FirstRunStage& stage)
{
    switch (step) {
    case FirstRun::Step::Look:
        return new LookStep(stage);
    case FirstRun::Step::Place:
        return makePlaceStep(stage);
    case FirstRun::Step::Start:
        return makeStartStep(stage);
    case FirstRun::Step::Operator:
        return new OperatorStep(stage);
    case FirstRun::Step::Try:
        break;
    }
    return makeTryStep(stage);
}

} // namespace madoguchi

#include "moc_firstrunsteps.cpp"
