// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/kanastrip.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/quiet.h"
#include "ui/widgets/wraplayout.h"

#include <QButtonGroup>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr int everybody = 100; // a group gives negative numbers itself

} // namespace

KanaStrip::KanaStrip(QWidget* parent) : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    setObjectName(u"kanaStrip"_s);
    auto* line = new WrapLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(Space::xs, this));
    add(u"kanaAll"_s, everybody);
    for (const KanaRow row : kanaRows())
        add(u"kana-"_s + kanaRowCode(row), int(row));
    m_buttons->button(everybody)->setChecked(true);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (isOn)
            Q_EMIT changed();
    });
    retranslate();
}

void KanaStrip::add(const QString& name, int id)
{
    auto* button = quiet<QToolButton>(name);
    button->setCheckable(true);
    button->setAutoRaise(true);
    m_buttons->addButton(button, id);
    layout()->addWidget(button);
}

std::optional<KanaRow> KanaStrip::row() const
{
    const int id = m_buttons->checkedId();
    return id == everybody ? std::nullopt : std::optional(KanaRow(id));
}

void KanaStrip::setRow(const std::optional<KanaRow>& row)
{
    const QSignalBlocker blocker(m_buttons);
    m_buttons->button(row ? int(*row) : everybody)->setChecked(true);
}

void KanaStrip::retranslate()
{
    setAccessibleName(tr("Kana index"));
    const QList<QAbstractButton*> buttons = m_buttons->buttons();
    for (QAbstractButton* button : buttons) {
        const int id = m_buttons->id(button);
        button->setText(titleOf(id));
        button->setAccessibleName(accessibleNameOf(id));
        button->setToolTip(button->accessibleName());
    }
}

/// The kana are the same in every language: they are what stands in the readings.
QString KanaStrip::titleOf(int id)
{
    if (id == everybody)
        return tr("All");
    if (KanaRow(id) == KanaRow::Latin)
        return tr("A–Z, 0–9");
    return KanaRow(id) == KanaRow::Other ? tr("Others") : kanaOf(KanaRow(id)).left(1);
}

QString KanaStrip::accessibleNameOf(int id)
{
    if (id == everybody)
        return tr("All readings");
    if (KanaRow(id) == KanaRow::Latin)
        return tr("Readings in letters or digits");
    return KanaRow(id) == KanaRow::Other
               ? tr("Without a reading in kana, letters or digits")
               : tr("Readings that begin with one of %1")
                     .arg(kanaOf(KanaRow(id)).split(QString(), Qt::SkipEmptyParts).join(u' '));
}

} // namespace madoguchi

#include "moc_kanastrip.cpp"
