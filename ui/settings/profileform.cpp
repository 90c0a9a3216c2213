// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profileform.h"

#include "core/scanning/profileoptions.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/widgets/formrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

QString textOf(const ScannerProfile& profile, const QString& name)
{
    for (const ProfileOption& option : profileOptions()) {
        if (settingName(option) == name)
            return option.get(profile);
    }
    return {};
}

} // namespace

ProfileForm::ProfileForm(Parts parts, const QString& names, QWidget* parent)
    : QWidget(parent), m_form(new FormRows(this)), m_names(names)
{
    addCommon();
    if (parts == Parts::All) {
        addNw7();
        addOthers();
        addOwnLabels();
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    setProfile({});
}

void ProfileForm::addCommon()
{
    addText("prefix", tr("&Prefix"), tr("What the scanner puts before every code."), 16);
    addText("suffix", tr("&Suffix"), tr("What it puts behind, before Enter. Taken off where both are there."), 16);
    addChoice("layout-repair", tr("&Keyboard layout"),
              tr("For a scanner that is set for another keyboard than the computer."),
              {{u"off"_s, tr("Never repair")},
               {u"aim-only"_s, tr("Repair where a symbology mark proves it")},
               {u"us-on-jis"_s, tr("Scanner US, computer Japanese")},
               {u"jis-on-us"_s, tr("Scanner Japanese, computer US")}});
    addText("separator", tr("&GS1 separator sent as"), tr("A sign that stands for it, as keyboards lose the real one."),
            1);
    Choices symbologies;
    for (const Symbology one :
         {Symbology::Unknown, Symbology::Nw7, Symbology::Code39, Symbology::Code128, Symbology::Itf, Symbology::Ean13,
          Symbology::Ean8, Symbology::Qr, Symbology::Gs1Code128, Symbology::Gs1Qr, Symbology::DataMatrix,
          Symbology::Gs1DataMatrix, Symbology::Gs1DataBar, Symbology::Pdf417})
        symbologies << std::pair(symbologyCode(one), one == Symbology::Unknown ? tr("Not assumed") : wordOf(one));
    addChoice("assumed", tr("Codes &without a mark are"),
              tr("Only where every label and card is of this kind: its rules then hold for all of them."), symbologies);
}

void ProfileForm::addNw7()
{
    addFlag("nw7-strip-start-stop", tr("&NW-7"), tr("Start and stop characters are no part of the number"));
    addNumber("nw7-length", tr("NW-7 &length"), tr("Between start and stop, with the check digit."), 0, 60);
    addChoice("nw7-check", tr("NW-7 &check digit"), {},
              {{u"none"_s, tr("None")},
               {u"mod16"_s, tr("Modulus 16")},
               {u"7dr"_s, u"7DR"_s},
               {u"7dsr"_s, u"7DSR"_s},
               {u"9dr"_s, u"9DR"_s},
               {u"9dsr"_s, u"9DSR"_s},
               {u"m10w21-split"_s, tr("Modulus 10, weights 2 and 1, digit by digit")},
               {u"m10w21-total"_s, tr("Modulus 10, weights 2 and 1, whole products")},
               {u"m10w31"_s, tr("Modulus 10, weights 3 and 1")},
               {u"m11w27"_s, tr("Modulus 11, weights 2 to 7")}});
    addFlag("nw7-strip-check", QString(), tr("The check digit is no part of the number"));
}

void ProfileForm::addOthers()
{
    addFlag("code39-check", tr("Code &39"), tr("Check modulus 43"));
    addFlag("code39-strip-check", QString(), tr("The check character is no part of the code"));
    addFlag("jan-check", tr("&JAN"), tr("Must add up"));
    addNumber("itf-length", tr("&ITF length"), tr("An even number; short reads are told by it."), 0, 60, 2);
}

void ProfileForm::addOwnLabels()
{
    addText("label-prefixes", tr("&Own labels"), tr("Prefixes of labels PREFIX-000123, with commas between: PC,MON."),
            200);
    addNumber("label-digits", tr("&Digits behind"), {}, 1, 20);
    addFlag("label-check", QString(), tr("A check character follows (ISO 7064 MOD 37,36)"));
    addFlag("label-strip-check", QString(), tr("It is no part of the asset number"));
}

void ProfileForm::addText(const char* name, const QString& label, const QString& hint, int longest)
{
    auto* field = new QLineEdit;
    field->setMaxLength(longest);
    connect(field, &QLineEdit::textChanged, this, &ProfileForm::changed);
    bind(name, label, hint,
         {field, {}, [field] { return field->text(); }, [field](const QString& text) { field->setText(text); }});
}

void ProfileForm::addNumber(const char* name, const QString& label, const QString& hint, int least, int greatest,
                            int step)
{
    auto* field = new QSpinBox;
    field->setRange(least, greatest);
    field->setSingleStep(step);
    if (least == 0)
        field->setSpecialValueText(tr("Any"));
    connect(field, &QSpinBox::valueChanged, this, &ProfileForm::changed);
    bind(name, label, hint,
         {field,
          {},
          [field] { return QString::number(field->value()); },
          [field](const QString& text) { field->setValue(text.toInt()); }});
}

void ProfileForm::addChoice(const char* name, const QString& label, const QString& hint, const Choices& choices)
{
    auto* field = new QComboBox;
    for (const auto& [value, text] : choices)
        field->addItem(text, value);
    connect(field, &QComboBox::currentIndexChanged, this, &ProfileForm::changed);
    bind(name, label, hint,
         {field,
          {},
          [field] { return field->currentData().toString(); },
          [field](const QString& text) { field->setCurrentIndex(field->findData(text)); }});
}

void ProfileForm::addFlag(const char* name, const QString& label, const QString& text)
{
    auto* field = new QCheckBox(text);
    connect(field, &QCheckBox::toggled, this, &ProfileForm::changed);
    bind(name, label, {},
         {field,
          {},
          [field] { return field->isChecked() ? u"1"_s : u"0"_s; },
          [field](const QString& value) { field->setChecked(value == u"1"); }});
    field->setAccessibleName(text);
}

void ProfileForm::bind(const char* name, const QString& label, const QString& hint, Bound bound)
{
    bound.name = u"scanner."_s + QLatin1StringView(name);
    bound.field->setObjectName(m_names + bound.name);
    // Two forms on one page would share the keys of their labels.
    m_form->addRow(m_names.isEmpty() ? label : QString(label).remove(u'&'), bound.field, hint);
    m_bound << bound;
}

void ProfileForm::setProfile(const ScannerProfile& profile)
{
    m_profile = profile;
    {
        const QSignalBlocker quiet(this);
        for (const Bound& bound : std::as_const(m_bound))
            bound.write(textOf(profile, bound.name));
    }
    m_form->clearErrors();
    Q_EMIT changed();
}

ScannerProfile ProfileForm::profile() const
{
    ScannerProfile profile = m_profile;
    for (const Bound& bound : m_bound)
        profile = withSetting(profile, bound.name, bound.read()).valueOr(profile);
    return profile;
}

bool ProfileForm::check()
{
    QList<Problem> problems;
    for (const Bound& bound : std::as_const(m_bound)) {
        if (const Result<ScannerProfile> suits = withSetting(m_profile, bound.name, bound.read()); !suits)
            problems << suits.refusal().problems;
    }
    showProblems(problems);
    return problems.isEmpty();
}

void ProfileForm::showProblems(const QList<Problem>& problems)
{
    m_form->clearErrors();
    for (const Bound& bound : std::as_const(m_bound)) {
        for (const Problem& problem : problems) {
            if (problem.subject == bound.name)
                m_form->setError(bound.field, sentence(problem));
        }
    }
    m_form->focusFirstError();
}

} // namespace madoguchi

#include "moc_profileform.cpp"
