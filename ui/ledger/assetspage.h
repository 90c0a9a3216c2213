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

    void retranslate() override;
    void enterNew(const QString& number) override;
    [[nodiscard]] bool canRun(const QString& command) const override;
    void run(const QString& command) override;

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
    void imported(const ImportReport& report) override;
    [[nodiscard]] RecordForm* newForm() override;
    [[nodiscard]] RecordForm* formAnew(const RecordForm& form) override;
    void performSave(const RecordForm& form) override;
    [[nodiscard]] bool mayMark() const override;

private:
    AssetsPage(const PageContext& context, PrintService& printing, AssetTableModel* model, AssetDetail* detail,
               QWidget* parent);
    void fillSeldomFilters();
    void takeKinds(const QList<KindRecord>& kinds);
    void loadCare(qint64 id, const AssetDesk& desk);
    void takeBack(const AssetRecord& asset);
    void offerCare();
    void showCare();

    PrintService& m_printing;
    AssetTableModel* m_model;
    AssetDetail* m_detail;
    StepMenu* m_steps;
    QPushButton* m_sheets;         ///< to be ticked off: checks of spares, resets
    QPushButton* m_care = nullptr; ///< what is recorded for all marked rows at once
    QComboBox* m_statuses;
    QComboBox* m_kinds;
    QComboBox* m_places;
    QComboBox* m_sections;
    QComboBox* m_owners;
    QComboBox* m_leases;
    QList<QList<AssetStatus>> m_statusChoices; ///< in the order in which they are offered
    QList<int> m_leaseDays;
    QList<NamedRow> m_kindNames;
    QHash<QString, KindRules> m_rules; ///< by the search key of a kind's name
    QStringList m_fieldNames;          ///< of all of them
    QList<NamedRow> m_placeNames;
    QList<NamedRow> m_sectionNames;
};

} // namespace madoguchi
