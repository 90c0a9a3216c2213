// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/ledgerpage.h"

namespace madoguchi {

class AssetDetail;
class AssetTableModel;
class PrintService;
struct AssetDesk;
class StepMenu;

/// All assets. A double-click takes the obvious next step: what is out comes back at once, what is in stock goes to
/// the counter.
class AssetsPage final : public LedgerPage
{
    Q_OBJECT

public:
    /// `printing` outlives the page.
    AssetsPage(const PageContext& context, PrintService& printing, QWidget* parent = nullptr);
    ~AssetsPage() override;

    void enterNew(const QString& number) override;

protected:
    [[nodiscard]] Words words() const override;
    void readNames() override;
    void fillFilters() override;
    void applyFilter() override;
    [[nodiscard]] QJsonObject presentFilter() const override;
    void showFilter(const QJsonObject& filter) override;
    [[nodiscard]] ChangeFields* newChangeFields() override;
    [[nodiscard]] QComboBox* filterOf(CodeMeaning meaning) const override;
    void askDetail(qint64 id) override;
    void step(qint64 id) override;
    void askForm(qint64 id) override;
    [[nodiscard]] RecordForm* newForm() override;
    [[nodiscard]] RecordForm* formAnew(const RecordForm& form) override;
    void performSave(const RecordForm& form) override;

private:
    AssetsPage(const PageContext& context, PrintService& printing, AssetTableModel* model, AssetDetail* detail,
               QWidget* parent);
    void loadCare(qint64 id, const AssetDesk& desk);
    void takeBack(const AssetRecord& asset);

    PrintService& m_printing;
    AssetTableModel* m_model;
    AssetDetail* m_detail;
    StepMenu* m_steps;
    QComboBox* m_statuses;
    QComboBox* m_kinds;
    QComboBox* m_places;
    QComboBox* m_leases;
    QList<NamedRow> m_kindNames;
    QHash<QString, QList<AccessoryValue>> m_usual; ///< accessories, by the search key of a kind's name
    QList<NamedRow> m_placeNames;
};

} // namespace madoguchi
