// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledgerquestions.h"
#include "ui/ledger/assetdetail.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pagecontext.h"

class QComboBox;
class QPushButton;
class QStackedLayout;
class QTimer;

namespace madoguchi {

class AssetForm;
class AssetTableModel;
class ImportPane;
class LedgerTable;
class SectionHeader;
class SideDrawer;

/// All assets: found while one types, filtered, sorted; details and editing beside the list. A double-click takes the
/// obvious next step: what is out comes back at once, what is in stock goes to the counter.
class AssetsPage final : public Page
{
    Q_OBJECT

public:
    explicit AssetsPage(const PageContext& context, QWidget* parent = nullptr);
    ~AssetsPage() override;

    void activate() override;
    void retranslate() override;
    /// An asset number, or any key an asset has.
    void open(const QString& key) override;
    [[nodiscard]] bool canRun(const QString& command) const override;
    void run(const QString& command) override;
    [[nodiscard]] QString unsavedWork() const override;
    [[nodiscard]] QWidget* scanTarget() const override;

private:
    void buildPage();
    void buildFilters();
    void connectParts();

    void readNames();
    void fillFilters();
    void fillStatuses();
    void applyFilter();
    void clearFilters();
    void showRights();

    void loadDetail();
    void showDetail(qint64 id, const AssetDetail::Content& content);
    void step(qint64 id);
    void takeBack(const AssetRecord& asset);

    void edit(AssetId id, const AssetValues& values);
    void save();
    void closeForm();
    [[nodiscard]] bool mayDoHere(Permission permission) const;

    PageContext m_context;
    AssetTableModel* m_model;
    QStackedLayout* m_pages;
    SectionHeader* m_header;
    QPushButton* m_new;
    QPushButton* m_import;
    LedgerTable* m_table;
    QComboBox* m_statuses;
    QComboBox* m_kinds;
    QComboBox* m_places;
    AssetDetail* m_detail;
    SideDrawer* m_drawer;
    ImportPane* m_importPane;
    QTimer* m_detailDelay;
    AssetForm* m_form = nullptr;
    QList<NamedRow> m_kindNames;
    QList<NamedRow> m_placeNames;
    qint64 m_shownId = 0;
    int m_historyRows = 5;
    bool m_isStepping = false;
};

} // namespace madoguchi
