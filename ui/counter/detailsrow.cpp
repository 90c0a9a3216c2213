// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/detailsrow.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/heading.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace madoguchi {

DetailsRow::DetailsRow(QWidget* parent) : QWidget(parent), m_forSection(new QCheckBox), m_who(mutedLabel({}))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(Space::s, this));
    m_purpose = add(u"purpose"_s, m_purposeLabel, 0);
    m_authority = add(u"authority"_s, m_authorityLabel, 1);
    m_name = add(u"proxyName"_s, m_nameLabel, 2);
    m_basis = add(u"proxyBasis"_s, m_basisLabel, 3);
    m_forSection->setObjectName(u"forSection"_s);
    m_who->setObjectName(u"proxyKnown"_s);
    grid->addWidget(m_forSection, 2, 0, 1, 2);
    grid->addWidget(m_who, 2, 2, 1, 2);
    connect(m_forSection, &QCheckBox::clicked, this, &DetailsRow::forSectionChosen);
    connect(m_purpose, &QLineEdit::textEdited, this, &DetailsRow::purposeEdited);
    connect(m_authority, &QLineEdit::textEdited, this, &DetailsRow::authorityEdited);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_proxyPerson = {}; // another name is somebody else
        proxyChanged();
    });
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (const QString key = m_name->text().trimmed(); !key.isEmpty() && !m_proxyPerson.isValid())
            Q_EMIT proxyEntered(key);
    });
    connect(m_basis, &QLineEdit::textEdited, this, &DetailsRow::proxyChanged);
    retranslate();
    hide();
}

QLineEdit* DetailsRow::add(const QString& objectName, QLabel*& label, int row)
{
    auto* grid = static_cast<QGridLayout*>(layout());
    label = new QLabel;
    auto* edit = new QLineEdit;
    edit->setObjectName(objectName);
    label->setBuddy(edit);
    grid->addWidget(label, 0, row);
    grid->addWidget(edit, 1, row);
    grid->setColumnStretch(row, row == 0 ? 3 : 2);
    connect(edit, &QLineEdit::returnPressed, this, &DetailsRow::left);
    return edit;
}

void DetailsRow::show(const CounterSession& session)
{
    const std::optional<Proxy>& proxy = session.proxy();
    const PersonId person = session.person() ? session.person()->person.id : PersonId();
    const PersonId before = std::exchange(m_shownFor, person);
    const bool isSomebodyElse = before.isValid() && person.isValid() && before != person;
    const auto tell = [isSomebodyElse](QLineEdit* edit, const QString& text) {
        if (edit->text() != text && (isSomebodyElse || !edit->hasFocus()))
            edit->setText(text);
    };
    tell(m_purpose, session.purpose());
    tell(m_authority, session.authority());
    m_authority->setPlaceholderText(session.usualAuthority());
    m_proxyPerson = proxy ? proxy->person : PersonId();
    tellKnown();
    tell(m_name, proxy ? proxy->name : QString());
    if (proxy || !session.person() || isSomebodyElse) // a basis may be written before the name
        tell(m_basis, proxy ? proxy->basis : QString());
    m_section = session.person() ? session.person()->person.values.section : QString();
    m_forSection->setVisible(!m_section.isEmpty());
    m_forSection->setChecked(session.isForSection());
    m_forSection->setText(tr("%1 borrows; the person receives for it").arg(m_section));
}

bool DetailsRow::isFilled() const
{
    return !m_purpose->text().isEmpty() || !m_authority->text().isEmpty() || !m_name->text().isEmpty() ||
           !m_basis->text().isEmpty() || m_forSection->isChecked();
}

void DetailsRow::open()
{
    setVisible(true);
    m_purpose->setFocus(Qt::ShortcutFocusReason);
}

void DetailsRow::showKnown(const KnownProxy& known)
{
    m_known = known;
    tellKnown();
}

void DetailsRow::tellKnown()
{
    const bool isKnown = m_proxyPerson.isValid() && m_known.proxy.person == m_proxyPerson;
    QStringList parts;
    if (isKnown)
        parts = {m_known.staffNumber, m_known.proxy.name, m_known.section};
    parts.removeAll(QString());
    m_who->setText(parts.join(u"  "_s));
}

void DetailsRow::proxyChanged()
{
    const QString name = m_name->text().trimmed();
    Q_EMIT proxyEdited(name.isEmpty() ? std::nullopt
                                      : std::optional(Proxy{name, m_basis->text().trimmed(), m_proxyPerson}));
}

void DetailsRow::retranslate()
{
    m_purposeLabel->setText(tr("Purpose"));
    m_authorityLabel->setText(tr("Approved by / application no."));
    m_nameLabel->setText(tr("Received by (proxy)"));
    m_name->setPlaceholderText(tr("name, or staff card"));
    m_basisLabel->setText(tr("Basis"));
    m_basis->setPlaceholderText(tr("letter of attorney …"));
    m_forSection->setText(tr("%1 borrows; the person receives for it").arg(m_section));
    m_purpose->setAccessibleName(m_purposeLabel->text());
    m_authority->setAccessibleName(m_authorityLabel->text());
    m_name->setAccessibleName(m_nameLabel->text());
    m_basis->setAccessibleName(m_basisLabel->text());
}

} // namespace madoguchi

#include "moc_detailsrow.cpp"
