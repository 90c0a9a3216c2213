// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/kits.h"
#include "ui/widgets/filteredpage.h"

namespace madoguchi {

class KitDetail;
class KitModel;
class PrintService;

/// The kits there are, and what is in them. A double-click goes to the counter, which lends the kit or takes it back.
class KitsPage final : public FilteredPage
{
    Q_OBJECT

public:
    /// `printing` outlives the page.
    KitsPage(const PageContext& context, PrintService& printing);
    ~KitsPage() override;

    void activate() override;
    void retranslate() override;
    /// The number of a kit, or words that narrow the list down.
    void open(const QString& key) override;
    [[nodiscard]] bool canRun(const QString& command) const override;
    void run(const QString& command) override;

private:
    KitsPage(const PageContext& context, PrintService& printing, KitDetail* detail);
    void connectParts();
    void read() override;
    void showDetail() override;
    void showEmptyState() override;
    void enter() override;
    void step() override;
    void filterEntered() override;
    void showKits(const QList<KitRecord>& kits);
    [[nodiscard]] std::optional<KitRecord> current() const;
    void change();
    void withdraw();
    void wantLabels(bool isAll);
    void saved(const Performed<LedgerOutcome>& done, const QString& number, bool isNew);

    PrintService& m_printing;
    QPushButton* m_labels;
    KitModel* m_model;
    KitDetail* m_detail;
    KitId m_wanted; ///< to be shown once it has been read
};

} // namespace madoguchi
