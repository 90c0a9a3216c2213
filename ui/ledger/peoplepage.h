// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/ledgerpage.h"

namespace madoguchi {

class Erasing;
class HoldingsSteps;
class KanaStrip;
class PersonDetail;
class PersonTableModel;
class PrintService;
struct PersonDesk;

/// All people. A double-click opens the person at the counter.
class PeoplePage final : public LedgerPage
{
    Q_OBJECT

public:
    /// `printing` outlives the page; null: nothing can be printed here.
    explicit PeoplePage(const PageContext& context, PrintService* printing = nullptr, QWidget* parent = nullptr);
    ~PeoplePage() override;

    [[nodiscard]] bool canRun(const QString& command) const override;
    void run(const QString& command) override;

protected:
    [[nodiscard]] Words words() const override;
    void readNames() override;
    void fillFilters() override;
    void applyFilter() override;
    void clearFurther() override;
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
    [[nodiscard]] bool mayMark() const override;

private:
    PeoplePage(const PageContext& context, PersonTableModel* model, PersonDetail* detail, QWidget* parent);
    void loadPapers(qint64 id, const PersonDesk& desk);

    PersonTableModel* m_model;
    PersonDetail* m_detail;
    Erasing* m_erasing;
    HoldingsSteps* m_holdings = nullptr;
    QPushButton* m_collect = nullptr; ///< of the marked ones
    QComboBox* m_sections;
    QComboBox* m_who;
    KanaStrip* m_kana;
    QList<NamedRow> m_sectionNames;
};

} // namespace madoguchi
