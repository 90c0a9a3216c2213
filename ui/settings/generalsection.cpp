// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/generalsection.h"

#include "ui/widgets/card.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/limitedwidth.h"
#include "ui/widgets/lookfields.h"
#include "ui/widgets/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

GeneralSection::GeneralSection(Preferences& preferences, QWidget* parent) : QWidget(parent)
{
    auto* sounds = new QCheckBox(tr("Play a sound at every scan"));
    sounds->setObjectName(u"sounds"_s);
    sounds->setChecked(preferences.hasSounds());
    connect(sounds, &QCheckBox::toggled, &preferences, &Preferences::setSounds);
    auto* lock = new QSpinBox;
    lock->setObjectName(u"lockAfter"_s);
    lock->setRange(0, 480);
    lock->setSuffix(tr(" min"));
    lock->setSpecialValueText(tr("Never"));
    lock->setValue(preferences.lockAfter());
    connect(lock, &QSpinBox::valueChanged, &preferences, &Preferences::setLockAfter);

    auto* form = new FormRows;
    form->addRow(tr("&Language"), languageField(preferences));
    form->addRow(tr("&Theme"), themeField(preferences));
    form->addRow(tr("Text &size"), textSizeField(preferences));
    form->addRow(tr("S&ounds"), sounds);
    form->addRow(tr("Lock &after"), lock, tr("Without a key or a click for so long, the window asks who is there."));
    auto* card = new Card(tr("This computer"));
    limitWidth(card, 48);
    card->body().addWidget(form);
    auto* column = new QVBoxLayout(this);
    column->addWidget(card);
    column->addStretch(1);
}

} // namespace madoguchi

#include "moc_generalsection.cpp"
