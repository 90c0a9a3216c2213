// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/leases.h"
#include "core/loans/stocklevels.h"
#include "ui/reports/reportpreview.h"
#include "ui/widgets/pagecontext.h"

#include <QWidget>

#include <optional>

namespace madoguchi {

class LinkLabel;

/// What a manager should look after soon: leases that end, types that are short. Each line leads to its report; nothing
/// is shown while there is nothing to say.
class ReportNotices final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportNotices(const PageContext& context, QWidget* parent = nullptr);

    void refresh();
    void retranslate();

Q_SIGNALS:
    void chosen(const madoguchi::ReportPlan& plan);

private:
    static void tell(LinkLabel* label, const QString& text);
    void showLeases();
    void showShortages();

    PageContext m_context;
    LinkLabel* m_leases;
    LinkLabel* m_shortages;
    std::optional<LeaseEnds> m_ends;
    std::optional<int> m_short; ///< types below their minimum
};

} // namespace madoguchi
