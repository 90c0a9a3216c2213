// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/kindssection.h"

#include "ui/text/words.h"
#include "ui/widgets/formrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

KindsSection::KindsSection(const PageContext& context, QWidget* parent)
    : NamedList(context, {u"kinds"_s, NameList::Kinds, tr("Types")}, parent), m_category(new QComboBox),
      m_needsReset(new QCheckBox(tr("Reset it after every loan, before it can be lent again"))),
      m_loanDays(new QSpinBox), m_untilYearEnd(new QCheckBox(tr("Until the end of the fiscal year"))),
      m_minimum(new QSpinBox), m_target(new QSpinBox)
{
    m_category->setObjectName(u"kindCategory"_s);
    m_needsReset->setObjectName(u"kindNeedsReset"_s);
    m_loanDays->setObjectName(u"kindLoanDays"_s);
    for (const KindCategory category :
         {KindCategory::Pc, KindCategory::Phone, KindCategory::Router, KindCategory::Media, KindCategory::Peripheral,
          KindCategory::Meeting, KindCategory::Printer, KindCategory::Other})
        m_category->addItem(wordOf(category), static_cast<int>(category));
    m_loanDays->setRange(0, 3660);
    m_loanDays->setSuffix(tr(" days"));
    m_loanDays->setSpecialValueText(tr("As the office lends"));
    form().addRow(tr("&Category"), m_category);
    form().addRow(tr("&Reset"), m_needsReset);
    m_rules.addTo(form());
    m_untilYearEnd->setObjectName(u"kindUntilYearEnd"_s);
    connect(m_untilYearEnd, &QCheckBox::toggled, m_loanDays, &QSpinBox::setDisabled);
    form().addRow(tr("&Lend for"), m_loanDays, tr("What the counter proposes as due date."));
    form().addRow(tr("&Fiscal year"), m_untilYearEnd);
    for (const auto& [box, name] : {std::pair(m_minimum, u"kindMinimum"_s), std::pair(m_target, u"kindTarget"_s)}) {
        box->setObjectName(name);
        box->setRange(0, SetStockLevel::mostUnits);
    }
    form().addRow(tr("&Minimum stock"), m_minimum, tr("Of what is ready to lend and not reserved. 0: nobody minds."));
    form().addRow(tr("Fill &up to"), m_target, tr("0: up to the minimum."));
    load();
}

void KindsSection::load()
{
    context().desk.ask(AskKinds{}, this, [this](const Result<QList<KindRecord>>& kinds) {
        if (!kinds)
            return context().host.refused(kinds.refusal());
        m_kinds = *kinds;
        QList<QStringList> rows;
        QList<NamedRow> names;
        for (const KindRecord& kind : m_kinds) {
            names << NamedRow{kind.id.value(), kind.name, {}, kind.isClosed, kind.reading};
            rows << QStringList{shownName(kind.name, kind.isClosed), wordOf(kind.category),
                                kind.needsReset ? tr("yes") : tr("no"),
                                kind.loanDays == untilYearEnd ? tr("until the end of the fiscal year")
                                : kind.loanDays > 0           ? tr("%n day(s)", nullptr, kind.loanDays)
                                                              : tr("as the office lends")};
        }
        loadLevels();
        showRows({tr("Name"), tr("Category"), tr("Reset"), tr("Lent for")}, rows, names);
    });
}

void KindsSection::fill(int row)
{
    const KindRecord kind = m_kinds.value(row);
    m_edited = kind.id;
    fillName(kind.name, kind.reading);
    m_category->setCurrentIndex(m_category->findData(static_cast<int>(kind.category)));
    m_needsReset->setChecked(kind.needsReset);
    m_rules.fill(kind.rules);
    m_loanDays->setValue(std::max(0, kind.loanDays));
    m_untilYearEnd->setChecked(kind.loanDays == untilYearEnd);
    const StockLevel level = m_levels.value(kind.id);
    m_minimum->setValue(level.minimum);
    m_target->setValue(level.target);
}

void KindsSection::loadLevels()
{
    context().desk.ask(ListStockLevels{}, this, [this](const Result<QList<StockLevel>>& levels) {
        if (!levels)
            return context().host.refused(levels.refusal());
        m_levels.clear();
        for (const StockLevel& level : *levels)
            m_levels.insert(level.kind, level);
    });
}

/// Nothing where nobody touched it: what another counter has set meanwhile stays.
std::optional<SaveStockedKind::Level> KindsSection::changedLevel() const
{
    const StockLevel known = m_levels.value(m_edited);
    const SaveStockedKind::Level level{m_minimum->value(), std::max(m_minimum->value(), m_target->value())};
    if (level.minimum == known.minimum && level.target == known.target)
        return std::nullopt;
    return level;
}

void KindsSection::save()
{
    SaveKind verb;
    verb.kindName = nameField()->text().trimmed();
    verb.category = static_cast<KindCategory>(m_category->currentData().toInt());
    verb.needsReset = m_needsReset->isChecked();
    verb.rules = m_rules.rules();
    verb.loanDays = m_untilYearEnd->isChecked() ? untilYearEnd : m_loanDays->value();
    verb.id = m_edited;
    verb.reading = reading();
    context().desk.perform(SaveStockedKind{verb, changedLevel()}, context().host.order(), this,
                           [this](const Answer& answer) { answered(answer); });
}

QWidget* KindsSection::fieldOf(const Refusal& refusal) const
{
    if (refusal.has(u"kind.exists") || refusal.has(u"asset.no-kind"))
        return nameField();
    return m_rules.fieldOf(refusal);
}

} // namespace madoguchi

#include "moc_kindssection.cpp"
