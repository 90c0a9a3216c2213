// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lookfields.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/preferences.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LookFields)
};

} // namespace

QComboBox* languageField(Preferences& preferences)
{
    auto* field = new QComboBox;
    field->setObjectName(u"language"_s);
    // Each in its own language, so that whoever cannot read the other finds it.
    field->addItem(u"日本語"_s, u"ja"_s);
    field->addItem(u"English"_s, u"en"_s);
    field->setCurrentIndex(field->findData(preferences.language()));
    QObject::connect(field, &QComboBox::activated, &preferences,
                     [field, &preferences] { preferences.setLanguage(field->currentData().toString()); });
    return field;
}

QComboBox* themeField(Preferences& preferences)
{
    auto* field = new QComboBox;
    field->setObjectName(u"theme"_s);
    field->addItem(Words::tr("As the system"), static_cast<int>(Theme::Mode::System));
    field->addItem(Words::tr("Light"), static_cast<int>(Theme::Mode::Light));
    field->addItem(Words::tr("Dark"), static_cast<int>(Theme::Mode::Dark));
    field->setCurrentIndex(field->findData(static_cast<int>(preferences.theme())));
    QObject::connect(field, &QComboBox::activated, &preferences, [field, &preferences] {
        preferences.setTheme(static_cast<Theme::Mode>(field->currentData().toInt()));
    });
    QObject::connect(&preferences, &Preferences::changed, field, [field, &preferences] {
        field->setCurrentIndex(field->findData(static_cast<int>(preferences.theme())));
    });
    return field;
}

QWidget* textSizeField(Preferences& preferences)
{
    auto* field = new QSpinBox;
    field->setObjectName(u"textSize"_s);
    field->setRange(leastFontScale, greatestFontScale);
    field->setSingleStep(10);
    field->setSuffix(u" %"_s);
    field->setKeyboardTracking(false);
    field->setValue(preferences.textSize());
    QObject::connect(field, &QSpinBox::valueChanged, &preferences, &Preferences::setTextSize);
    // Keys change it, too.
    QObject::connect(&preferences, &Preferences::changed, field,
                     [field, &preferences] { field->setValue(preferences.textSize()); });
    return field;
}

} // namespace madoguchi
