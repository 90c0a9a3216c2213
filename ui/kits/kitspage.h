// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/kits.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pagecontext.h"

class QLineEdit;
class QPushButton;
class QTimer;

namespace madoguchi {

class EmptyState;
class Heading;
class KitDetail;
class KitModel;
class PagedTable;
class PrintService;
class SideDrawer;

/// The kits there are, and what is in them. A double-click goes to the counter, which lends the kit or takes it back.
/// Reads again by itself when a kit, or where its units are, changes anywhere.
class KitsPage final : public Page
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
    [[nodiscard]] QWidget* scanTarget() const override;

private:
    void buildPage();
    void connectParts();
    void read();
    void showKits(const QList<KitRecord>& kits);
    void showEmptyState();
    void showDetail();
    [[nodiscard]] std::optional<KitRecord> current() const;
    [[nodiscard]] bool mayEdit() const;
    void step();
    void enter();
    void change();
    void withdraw();
    void wantLabels(bool isAll);
    void saved(const Performed<LedgerOutcome>& done, const QString& number, bool isNew);

    PageContext m_context;
    PrintService& m_printing;
    Heading* m_title;
    QLineEdit* m_filter;
    QPushButton* m_new;
    QPushButton* m_labels;
    KitModel* m_model;
    PagedTable* m_table;
    EmptyState* m_empty;
    KitDetail* m_detail;
    SideDrawer* m_drawer;
    QTimer* m_reading;
    KitId m_wanted; ///< to be shown once it has been read
    quint64 m_question = 0;
};

} // namespace madoguchi
