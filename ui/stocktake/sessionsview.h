// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledgerquestions.h"
#include "core/stocktake/openstocktake.h"
#include "ui/stocktake/sessiontablemodel.h"
#include "ui/widgets/workpage.h"

class QCheckBox;
class QComboBox;
class QPushButton;

namespace madoguchi {

class Card;
class EmptyState;
class FormRows;
class Heading;
class PagedTable;

/// The stocktakes there are, and beside them what a new one counts.
class SessionsView final : public WorkList
{
    Q_OBJECT

public:
    explicit SessionsView(const PageContext& context, QWidget* parent = nullptr);

    void activate() override;
    void retranslate() override;
    /// Reads the list again.
    void read();

Q_SIGNALS:
    /// A session is to be counted or looked at.
    void wanted(const madoguchi::StocktakeRecord& record);

private:
    void build();
    void buildForm();
    void connectParts();
    void readNames(AskNames::Of of);
    void noteCustody();
    void open();
    void opened(const Result<Performed<OpenStocktakeOutcome>>& done);
    void openRow(int row);

    PageContext m_context;
    Heading* m_title;
    Card* m_card;
    FormRows* m_form;
    QComboBox* m_place;
    QComboBox* m_kind;
    QComboBox* m_section;
    QComboBox* m_type;
    QCheckBox* m_custody;
    QPushButton* m_open;
    SessionTableModel* m_model;
    PagedTable* m_table;
    EmptyState* m_empty;
    QList<NamedRow> m_names[3];
    bool m_isOpening = false;
};

} // namespace madoguchi
