// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledgerquestions.h"
#include "ui/ledger/persondetail.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pagecontext.h"

class QComboBox;
class QPushButton;
class QStackedLayout;
class QTimer;

namespace madoguchi {

class ImportPane;
class LedgerTable;
class PersonForm;
class PersonTableModel;
class SectionHeader;
class SideDrawer;

/// Everybody who borrows: found by name, reading, number or card; what they hold and owe beside the list. A
/// double-click opens the person at the counter.
class PeoplePage final : public Page
{
    Q_OBJECT

public:
    explicit PeoplePage(const PageContext& context, QWidget* parent = nullptr);
    ~PeoplePage() override;

    void activate() override;
    void retranslate() override;
    /// A staff number, user name or card.
    void open(const QString& key) override;
    [[nodiscard]] bool canRun(const QString& command) const override;
    void run(const QString& command) override;
    [[nodiscard]] QString unsavedWork() const override;
    [[nodiscard]] QWidget* scanTarget() const override;

private:
    void buildPage();
    void buildFilters();
    void connectParts();

    void readSections();
    void fillFilters();
    void applyFilter();
    void clearFilters();
    void showRights();

    void loadDetail();
    void loadPapers(qint64 id, const PersonDesk& desk);
    void showDetail(qint64 id, const PersonDetail::Content& content);
    void step(qint64 id);

    void edit(PersonId id, const PersonValues& values);
    void save();
    void closeForm();
    [[nodiscard]] bool mayDoHere(Permission permission) const;

    PageContext m_context;
    PersonTableModel* m_model;
    QStackedLayout* m_pages;
    SectionHeader* m_header;
    QPushButton* m_new;
    QPushButton* m_import;
    LedgerTable* m_table;
    QComboBox* m_sections;
    QComboBox* m_who;
    PersonDetail* m_detail;
    SideDrawer* m_drawer;
    ImportPane* m_importPane;
    QTimer* m_detailDelay;
    PersonForm* m_form = nullptr;
    QList<NamedRow> m_sectionNames;
    qint64 m_shownId = 0;
    int m_historyRows = 5;
};

} // namespace madoguchi
