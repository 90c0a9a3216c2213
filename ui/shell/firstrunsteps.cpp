// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstrunsteps.h"

#include "core/desk/operators.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/lookfields.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/scanbox.h"
#include "ui/widgets/scantest.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

class LookStep final : public FirstRunStep
{
    Q_DECLARE_TR_FUNCTIONS(FirstRun)

public:
    LookStep(FirstRunChoice& choice, Preferences& preferences) : FirstRunStep(choice)
    {
        layout()->addWidget(mutedLabel(tr("Everything here can be changed later in the settings.")));
        form().addRow(tr("&Language"), languageField(preferences));
        form().addRow(tr("&Theme"), themeField(preferences));
        form().addRow(tr("Text &size"), textSizeField(preferences));
        layout()->addWidget(&form());
    }
};

class PlaceStep final : public FirstRunStep
{
    Q_DECLARE_TR_FUNCTIONS(FirstRun)

public:
    explicit PlaceStep(FirstRunChoice& chosen) : FirstRunStep(chosen), m_server(new FormRows(this))
    {
        auto* here = new QRadioButton(tr("On this computer, for one counter"));
        auto* shared = new QRadioButton(tr("On a PostgreSQL server, for several counters"));
        here->setObjectName(u"placeHere"_s);
        shared->setObjectName(u"placeShared"_s);
        (chosen.isShared ? shared : here)->setChecked(true);
        layout()->addWidget(here);
        layout()->addWidget(shared);
        addFields();
        layout()->addWidget(&form());
        layout()->addWidget(m_server);
        connect(shared, &QRadioButton::toggled, this, [this](bool isShared) {
            choice().isShared = isShared;
            judge();
        });
        judge();
    }

    bool check() override
    {
        FormRows& fields = choice().isShared ? *m_server : form();
        QLineEdit* first = choice().isShared ? m_host : m_file;
        const QString missing = choice().isShared ? tr("Give the name of the server.") : tr("Give a file.");
        fields.setError(first, first->text().trimmed().isEmpty() ? missing : QString());
        fields.focusFirstError();
        return !fields.hasErrors();
    }

private:
    void addFields()
    {
        m_file = field(u"placeFile"_s, choice().file);
        m_host = field(u"placeHost"_s, choice().host);
        auto* port = new QSpinBox;
        port->setObjectName(u"placePort"_s);
        port->setRange(1, 65535);
        port->setValue(choice().port);
        connect(port, &QSpinBox::valueChanged, this, [this](int value) { choice().port = value; });
        QLineEdit* password = field(u"placePassword"_s, choice().password);
        password->setEchoMode(QLineEdit::Password);
        form().addRow(tr("&File"), m_file);
        m_server->addRow(tr("&Server"), m_host);
        m_server->addRow(tr("P&ort"), port);
        m_server->addRow(tr("&Database"), field(u"placeDatabase"_s, choice().database));
        m_server->addRow(tr("&User"), field(u"placeUser"_s, choice().user));
        m_server->addRow(tr("Pass&word"), password, tr("Never stored. A .pgpass file gives it at every start."));
        m_server->addRow(tr("&Number of this counter"), field(u"placeStation"_s, choice().stationCode),
                         tr("Part of every receipt's number; another at each counter."));
    }

    void judge()
    {
        form().setVisible(!choice().isShared);
        m_server->setVisible(choice().isShared);
    }

    QLineEdit* m_file = nullptr;
    QLineEdit* m_host = nullptr;
    FormRows* m_server;
};

class StartStep final : public FirstRunStep
{
    Q_DECLARE_TR_FUNCTIONS(FirstRun)

public:
    explicit StartStep(FirstRunChoice& chosen) : FirstRunStep(chosen)
    {
        auto* empty = new QRadioButton(tr("Empty: assets and people are imported or entered later"));
        auto* demo = new QRadioButton(tr("Sample data, to try everything without harm"));
        empty->setObjectName(u"startEmpty"_s);
        demo->setObjectName(u"startDemo"_s);
        (chosen.isDemo ? demo : empty)->setChecked(true);
        layout()->addWidget(empty);
        layout()->addWidget(demo);
        layout()->addWidget(mutedLabel(tr("A sample record is marked on every window and every paper, and never becomes a real one.")));
        connect(demo, &QRadioButton::toggled, this, [this](bool isDemo) { choice().isDemo = isDemo; });
    }
};

class OperatorStep final : public FirstRunStep
{
    Q_DECLARE_TR_FUNCTIONS(FirstRun)

public:
    explicit OperatorStep(FirstRunChoice& chosen)
        : FirstRunStep(chosen)
        , m_code(field(u"firstCode"_s, choice().operatorCode))
        , m_name(field(u"firstName"_s, choice().operatorName))
        , m_pin(field(u"firstPin"_s, choice().pin))
        , m_again(new QLineEdit)
    {
        layout()->addWidget(mutedLabel(tr("The first operator may do everything, and lets in the others.")));
        m_again->setObjectName(u"firstPinAgain"_s);
        for (QLineEdit* pin : {m_pin, m_again}) {
            pin->setEchoMode(QLineEdit::Password);
            pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
        }
        connect(m_again, &QLineEdit::returnPressed, this, &FirstRunStep::accepted);
        form().addRow(tr("Or&ganisation"), field(u"firstOrganisation"_s, choice().organisation),
                      tr("Printed as the issuer of receipts."));
        form().addRow(tr("&Code"), m_code, tr("Letters and digits; typed or scanned to sign in."));
        form().addRow(tr("&Name"), m_name);
        form().addRow(tr("&PIN"), m_pin, tr("4 to 12 digits."));
        form().addRow(tr("PIN &again"), m_again);
        layout()->addWidget(&form());
    }

    bool check() override
    {
        form().clearErrors();
        if (m_code->text().trimmed().isEmpty())
            form().setError(m_code, tr("Give the operator a code."));
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
    QLineEdit* m_code;
    QLineEdit* m_name;
    QLineEdit* m_pin;
    QLineEdit* m_again;
};

class TryStep final : public FirstRunStep
{
    Q_DECLARE_TR_FUNCTIONS(FirstRun)

public:
    TryStep(FirstRunChoice& choice, Sounds& sounds) : FirstRunStep(choice), m_test(new ScanTest(sounds))
    {
        layout()->addWidget(mutedLabel(tr("Scan any barcode: on a book, a bottle, a label. Nothing is recorded.")));
        layout()->addWidget(m_test);
    }

    void focusFirst() override { m_test->box().setFocus(Qt::OtherFocusReason); }

private:
    ScanTest* m_test;
};

} // namespace

FirstRunStep::FirstRunStep(FirstRunChoice& choice, QWidget* parent) : QWidget(parent), m_choice(choice)
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
    connect(field, &QLineEdit::textChanged, this, [&value](const QString& text) { value = text.trimmed(); });
    return field;
}

FirstRunStep* makeFirstRunStep(FirstRun::Step step, FirstRunChoice& choice, Preferences& preferences, Sounds& sounds)
{
    switch (step) {
    case FirstRun::Step::Look:
        return new LookStep(choice, preferences);
    case FirstRun::Step::Place:
        return new PlaceStep(choice);
    case FirstRun::Step::Start:
        return new StartStep(choice);
    case FirstRun::Step::Operator:
        return new OperatorStep(choice);
    case FirstRun::Step::Try:
        break;
    }
    return new TryStep(choice, sounds);
}

} // namespace madoguchi
