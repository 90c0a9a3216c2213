// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/stepmenu.h"

#include "ui/steps/steps.h"

#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

struct MenuRow {
    AssetStep step;
    const char* name; ///< of its action: "step:extend"
    const char* text;
    void (*take)(const StepPlace& place, const StepItem& item);
};

constexpr MenuRow rows[] = {
    {AssetStep::Extend, "extend", QT_TRANSLATE_NOOP("madoguchi::Steps", "Extend…"),
     [](const StepPlace& place, const StepItem& item) { extendLoans(place, {item}); }},
    {AssetStep::Exchange, "exchange", QT_TRANSLATE_NOOP("madoguchi::Steps", "Exchange…"), exchangeItem},
    {AssetStep::LendSubstitute, "substitute", QT_TRANSLATE_NOOP("madoguchi::Steps", "Lend a substitute…"),
     lendSubstitute},
    {AssetStep::Transfer, "transfer", QT_TRANSLATE_NOOP("madoguchi::Steps", "Transfer…"),
     [](const StepPlace& place, const StepItem& item) { transferLoans(place, {item}); }},
    {AssetStep::Ship, "ship", QT_TRANSLATE_NOOP("madoguchi::Steps", "Shipment…"), shipOrConfirm},
    {AssetStep::RecordFound, "found", QT_TRANSLATE_NOOP("madoguchi::Steps", "Record as found…"), recordFound},
    {AssetStep::RecordMeasure, "measure", QT_TRANSLATE_NOOP("madoguchi::Steps", "Record a measure…"), recordMeasure},
    {AssetStep::FollowUpIncident, "followUp", QT_TRANSLATE_NOOP("madoguchi::Steps", "Later report…"), followUpIncident},
    {AssetStep::FinishReset, "reset", QT_TRANSLATE_NOOP("madoguchi::Steps", "Reset is done…"), finishReset},
    {AssetStep::CheckSpare, "check", QT_TRANSLATE_NOOP("madoguchi::Steps", "Spare is checked…"), checkSpare},
    {AssetStep::ReturnToService, "service", QT_TRANSLATE_NOOP("madoguchi::Steps", "Return to service…"),
     returnToService},
    {AssetStep::ChangeRepair, "changeRepair", QT_TRANSLATE_NOOP("madoguchi::Steps", "Vendor and day of the repair…"),
     changeRepair},
    {AssetStep::SendToRepair, "repair", QT_TRANSLATE_NOOP("madoguchi::Steps", "Send to repair…"), sendToRepair},
    {AssetStep::Retire, "retire", QT_TRANSLATE_NOOP("madoguchi::Steps", "Erase and dispose of…"), retire},
    {AssetStep::PrepareRetirement, "surrender", QT_TRANSLATE_NOOP("madoguchi::Steps", "Prepare to hand back…"),
     prepareRetirement},
    {AssetStep::ReportIncident, "incident", QT_TRANSLATE_NOOP("madoguchi::Steps", "Report loss or damage…"),
     reportIncident},
};

const MenuRow& rowOf(AssetStep step)
{
    for (const MenuRow& row : rows) {
        if (row.step == step)
            return row;
    }
    qFatal("a step without a row in the menu");
}

} // namespace

StepMenu::StepMenu(const StepPlace& place, const QString& objectName) : m_place(place), m_menu(new QMenu(this))
{
    setObjectName(objectName);
    setFocusPolicy(Qt::TabFocus);
    setAutoDefault(false);
    m_menu->setObjectName(objectName + u"Menu"_s);
    connect(this, &QPushButton::clicked, this, &StepMenu::open);
    retranslate();
}

QString StepMenu::textOf(AssetStep step)
{
    return QCoreApplication::translate("madoguchi::Steps", rowOf(step).text);
}

void StepMenu::setItem(AssetId item)
{
    m_item = item;
    setEnabled(item.isValid());
}

void StepMenu::retranslate()
{
    setText(Steps::tr("More steps…"));
    setToolTip(Steps::tr("What else can be recorded about this item"));
}

void StepMenu::open()
{
    const AskAssetSteps question{m_item, m_place.context.host.actor().role};
    m_place.context.desk.ask(question, this, [this](const Result<AssetSteps>& fitting) {
        if (!fitting)
            return m_place.context.host.refused(fitting.refusal());
        if (fitting->asset.id == m_item)
            offer(*fitting);
    });
}

void StepMenu::offer(const AssetSteps& fitting)
{
    m_menu->clear();
    for (AssetStep step : fitting.steps) {
        QAction* action = m_menu->addAction(textOf(step));
        action->setObjectName(u"step:"_s + QLatin1String(rowOf(step).name));
        connect(action, &QAction::triggered, this,
                [this, step, item = StepItem::of(fitting.asset)] { rowOf(step).take(m_place, item); });
    }
    if (fitting.steps.isEmpty())
        m_menu->addAction(Steps::tr("Nothing else can be recorded now"))->setEnabled(false);
    m_menu->popup(mapToGlobal(QPoint(0, height())));
}

} // namespace madoguchi

#include "moc_stepmenu.cpp"
