// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stocktake/stocktakepage.h"

#include "ui/stocktake/countingview.h"
#include "ui/stocktake/sessionsview.h"

using namespace Qt::StringLiterals;

namespace madoguchi {

StocktakePage::StocktakePage(const PageContext& context, PrintService& printing, const TableRegistry& tables)
    : StocktakePage(context, new SessionsView(context), new CountingView(context, printing, tables))
{
}

StocktakePage::StocktakePage(const PageContext& context, SessionsView* sessions, CountingView* counting)
    : WorkPage(context, sessions, counting), m_counting(counting)
{
    setObjectName(u"stocktakePage"_s);
    connect(sessions, &SessionsView::wanted, this, &StocktakePage::count);
    WorkPage::retranslate();
}

StocktakePage::~StocktakePage() = default;

void StocktakePage::open(const QString& key)
{
    m_context.desk.ask(FindStocktake{key}, this, [this](const Result<StocktakeRecord>& record) {
        if (record)
            return count(*record);
        tellNotOpened(record.refusal(), [] {
            return tr("Nothing was counted: choose a stocktake in the list or open a new one, then scan.");
        });
    });
}

void StocktakePage::count(const StocktakeRecord& record)
{
    m_counting->show(record);
    enter();
}

QString StocktakePage::stillSaving() const
{
    return tr("Scans are still being saved.");
}

QString StocktakePage::unsavedWork() const
{
    const qsizetype waiting = m_counting->waiting();
    return waiting > 0 ? tr("%n scan(s) of the stocktake are not saved yet.", nullptr, int(waiting)) : QString();
}

WorkPage::Prompt StocktakePage::prompt(bool isInOne) const
{
    return isInOne ? Prompt{tr("Shelf label or item (F2)"), tr("Scan what is here")}
                   : Prompt{tr("Number of a stocktake sheet (F2)"), tr("Scan a stocktake sheet")};
}

} // namespace madoguchi

#include "moc_stocktakepage.cpp"
