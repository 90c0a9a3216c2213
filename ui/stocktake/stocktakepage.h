// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stocktake/stocktakequestions.h"
#include "ui/widgets/workpage.h"

namespace madoguchi {

class CountingView;
class PrintService;
class SessionsView;
class TableRegistry;

/// Stocktakes: in a session a scan counts.
class StocktakePage final : public WorkPage
{
    Q_OBJECT

public:
    /// Everything referred to outlives the page.
    StocktakePage(const PageContext& context, PrintService& printing, const TableRegistry& tables);
    ~StocktakePage() override;

    /// The number of a session.
    void open(const QString& key) override;
    [[nodiscard]] QString unsavedWork() const override;

protected:
    [[nodiscard]] Prompt prompt(bool isInOne) const override;
    [[nodiscard]] QString stillSaving() const override;

private:
    StocktakePage(const PageContext& context, SessionsView* sessions, CountingView* counting);
    void count(const StocktakeRecord& record);

    CountingView* m_counting;
};

} // namespace madoguchi
