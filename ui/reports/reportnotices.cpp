// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportnotices.h"

#include "ui/text/formats.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/wraplayout.h"

using namespace Qt::StringLiterals;

namespace madoguchi {

ReportNotices::ReportNotices(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_leases(new LinkLabel({}, [this] { showLeases(); })),
      m_shortages(new LinkLabel({}, [this] { showShortages(); }))
{
    auto* row = new WrapLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(Space::l, this));
    m_leases->setObjectName(u"reportLeases"_s);
    m_shortages->setObjectName(u"reportShortages"_s);
    for (LinkLabel* label : {m_leases, m_shortages}) {
        label->setWordWrap(false); // beside one another, as long as they are
        label->hide();
        row->addWidget(label);
    }
}

void ReportNotices::refresh()
{
    m_context.desk.ask(AskLeaseEnds{}, this, [this](const Result<LeaseEnds>& ends) {
        if (!ends)
            return m_context.host.refused(ends.refusal());
        m_ends = *ends;
        retranslate();
    });
    m_context.desk.ask(ListStockLevels{stockDays, true}, this, [this](const Result<QList<StockLevel>>& kinds) {
        if (!kinds)
            return m_context.host.refused(kinds.refusal());
        m_short = int(kinds->size());
        retranslate();
    });
}

void ReportNotices::tell(LinkLabel* label, const QString& text)
{
    label->setText(text);
    label->setAccessibleName(text);
    label->setVisible(!text.isEmpty());
}

void ReportNotices::retranslate()
{
    QString leases;
    if (m_ends && m_ends->isAny()) {
        leases = tr("Leases that end by %1: %n item(s)", nullptr, m_ends->items).arg(formatDay(m_ends->until));
        if (m_ends->onLoan > 0)
            leases += tr(", %n on loan", nullptr, m_ends->onLoan);
        if (m_ends->over > 0)
            leases += tr(", %n over already", nullptr, m_ends->over);
    }
    tell(m_leases, leases);
    tell(m_shortages,
         m_short.value_or(0) > 0 ? tr("%n type(s) below the minimum stock", nullptr, *m_short) : QString());
}

void ReportNotices::showLeases()
{
    ReportPlan plan{u"inventory"_s,
                    {u"lease-end"_s, u"asset"_s, u"kind"_s, u"model"_s, u"status"_s, u"holder"_s, u"section"_s,
                     u"lease-contract"_s, u"lessor"_s},
                    u""_s,
                    {}};
    plan.filter.leaseEndsBy = m_context.clock.today().addDays(leaseWarningDays);
    Q_EMIT chosen(plan);
}

void ReportNotices::showShortages()
{
    Q_EMIT chosen({u"stock"_s, {}, {}, {}});
}

} // namespace madoguchi

#include "moc_reportnotices.cpp"
