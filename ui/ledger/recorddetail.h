// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/historylist.h"
#include "ui/widgets/detailpane.h"

class QBoxLayout;
class QPushButton;

namespace madoguchi {

/// Everything about one record of the ledger: content that scrolls, its history last, and below it the buttons for the
/// obvious next step and for editing.
class RecordDetail : public DetailPane
{
    Q_OBJECT

public:
    /// One quiet line, as long as no row is current.
    virtual void showNone() = 0;
    /// One more step, beside the one that changes the record. Becomes a child.
    void addBesideEdit(QWidget* step);

Q_SIGNALS:
    void stepRequested();
    void editRequested();
    void moreHistoryRequested();
    /// The history as a report, by the key of that page.
    void reportRequested(const QString& report);

protected:
    /// `record` begins and ends the names of the buttons: "Asset" gives "assetStep" and "editAsset".
    RecordDetail(const QString& record, QWidget* parent);

    /// `report` is the key the page of reports shows the whole of it by ("asset-history:A-1").
    void addHistory(QVBoxLayout& column, const History& history, HistoryList::Of of, const QString& report);
    /// An empty text hides the step.
    void showButtons(const QString& step, bool mayEdit);

private:
    QPushButton* m_step;
    QPushButton* m_edit;
    QBoxLayout* m_beside;
};

} // namespace madoguchi
