// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stocktake/stocktakequestions.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pagecontext.h"

class QStackedWidget;

namespace madoguchi {

class CountingView;
class PrintService;
class ScanBox;
class SessionsView;
class TableRegistry;

/// Stocktakes: the list, or one of them. The scan box stands above both: in a session it counts, on the list the
/// barcode of a sheet opens its session.
class StocktakePage final : public Page
{
    Q_OBJECT

public:
    /// Everything referred to outlives the page.
    StocktakePage(const PageContext& context, PrintService& printing, const TableRegistry& tables);
    ~StocktakePage() override;

    void activate() override;
    void retranslate() override;
    /// The number of a session.
    void open(const QString& key) override;
    [[nodiscard]] bool canRun(const QString& command) const override;
    void run(const QString& command) override;
    [[nodiscard]] QString unsavedWork() const override;
    [[nodiscard]] QWidget* scanTarget() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectParts();
    void scanned(const QString& text);
    void count(const StocktakeRecord& record);
    void leave();
    [[nodiscard]] bool isCounting() const;

    PageContext m_context;
    ScanBox* m_scan;
    SessionsView* m_sessions;
    CountingView* m_counting;
    QStackedWidget* m_views;
};

} // namespace madoguchi
