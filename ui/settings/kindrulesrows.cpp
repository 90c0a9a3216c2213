// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/kindrulesrows.h"

#include "core/exchange/listcell.h"
#include "ui/settings/kindfieldlines.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/formrows.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("madoguchi::KindRulesRows", text);
}

QPlainTextEdit* lines(const QString& objectName)
{
    auto* field = new QPlainTextEdit;
    field->setObjectName(objectName);
    field->setTabChangesFocus(true);
    field->setFixedHeight(4 * field->fontMetrics().lineSpacing() + 2 * scaled(Space::s, field));
    return field;
}

QSpinBox* limit(const QString& objectName)
{
    auto* field = new QSpinBox;
    field->setObjectName(objectName);
    field->setRange(0, 10'000);
    field->setSpecialValueText(translated(QT_TRANSLATE_NOOP("madoguchi::KindRulesRows", "No limit")));
    return field;
}

QString lineOf(const AccessoryValue& accessory)
{
    return formatAccessories({AccessoryDraft{accessory.name, accessory.quantity}});
}

} // namespace

KindRulesRows::KindRulesRows()
    : m_checks(lines(u"kindChecks"_s)), m_accessories(lines(u"kindAccessories"_s)),
      m_ofPerson(limit(u"kindPersonLimit"_s)), m_ofSection(limit(u"kindSectionLimit"_s)), m_fields(new KindFieldLines)
{
    m_fields->setObjectName(u"kindFields"_s);
}

void KindRulesRows::addTo(FormRows& form)
{
    form.addRow(translated(QT_TRANSLATE_NOOP("madoguchi::KindRulesRows", "Check &points")), m_checks,
                translated(QT_TRANSLATE_NOOP("madoguchi::KindRulesRows",
                                             "One a line: what is looked at when one comes back, in this order.")));
    form.addRow(translated(QT_TRANSLATE_NOOP("madoguchi::KindRulesRows", "&Accessories")), m_accessories,
                translated(QT_TRANSLATE_NOOP(
                    "madoguchi::KindRulesRows",
                    "One a line, as “AC adapter ×2”: what a new item gets. Those that are there stay as "
                    "they are.")));
    form.addRow(translated(QT_TRANSLATE_NOOP("madoguchi::KindRulesRows", "With one p&erson")), m_ofPerson,
                translated(QT_TRANSLATE_NOOP("madoguchi::KindRulesRows", "So many at most, lent or reserved.")));
    form.addRow(translated(QT_TRANSLATE_NOOP("madoguchi::KindRulesRows", "With one &section")), m_ofSection);
    form.addRow(translated(QT_TRANSLATE_NOOP("madoguchi::KindRulesRows", "Further &fields")), m_fields,
                translated(QT_TRANSLATE_NOOP(
                    "madoguchi::KindRulesRows",
                    "What the form of such an item asks for beside the rest, as an IMEI. Required: of new items.")));
}

void KindRulesRows::fill(const KindRules& rules)
{
    QStringList accessories;
    for (const AccessoryValue& accessory : rules.usualAccessories)
        accessories << lineOf(accessory);
    m_checks->setPlainText(rules.checkPoints.join(u'\n'));
    m_accessories->setPlainText(accessories.join(u'\n'));
    m_ofPerson->setValue(rules.mostOfPerson);
    m_ofSection->setValue(rules.mostOfSection);
    m_fields->setFields(rules.fields);
}

KindRules KindRulesRows::rules() const
{
    KindRules rules;
    rules.checkPoints = m_checks->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const AccessoryDraft& accessory : parseAccessories(m_accessories->toPlainText()))
        rules.usualAccessories << AccessoryValue{{}, accessory.name, accessory.count};
    rules.mostOfPerson = m_ofPerson->value();
    rules.mostOfSection = m_ofSection->value();
    rules.fields = m_fields->fields();
    return tidied(std::move(rules));
}

QWidget* KindRulesRows::fieldOf(const Refusal& refusal) const
{
    if (refusal.has(u"kind.too-many-checks"))
        return m_checks;
    if (refusal.has(u"kind.field-twice") || refusal.has(u"kind.field-without-choices") ||
        refusal.has(u"kind.too-many-fields"))
        return m_fields;
    return refusal.has(u"asset.bad-accessory") ? m_accessories : nullptr;
}

} // namespace madoguchi
