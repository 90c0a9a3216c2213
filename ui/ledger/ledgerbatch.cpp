// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is done with many records of the list at once.
#include "ui/ledger/changefields.h"
#include "ui/ledger/changepane.h"
#include "ui/ledger/duplicates.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/ledger/ledgertable.h"
#include "ui/ledger/rowmarks.h"
#include "ui/models/idtablemodel.h"
#include "ui/printing/printservice.h"

#include <QPushButton>
#include <QStackedLayout>

namespace madoguchi {

namespace {

constexpr qint64 mostLabels = 10'000;

} // namespace

void LedgerPage::changeMarked()
{
    if (m_form || m_changePane || m_table->marks().count() == 0 || !mayDoHere(Permission::EditLedger))
        return;
    m_changePane = new ChangePane(m_context, newChangeFields(), m_table->marks().ids());
    connect(m_changePane, &ChangePane::finished, this, &LedgerPage::changeDone);
    m_pages->addWidget(m_changePane);
    m_pages->setCurrentWidget(m_changePane);
    m_changePane->activate();
}

void LedgerPage::changeDone(bool isDone)
{
    m_pages->setCurrentIndex(0);
    m_pages->removeWidget(m_changePane);
    m_changePane->deleteLater();
    m_changePane = nullptr;
    if (isDone)
        m_table->marks().clear();
    focusIfShown(m_table);
}

/// Two that nothing in the record shows to be one: whoever marked them knows.
void LedgerPage::mergeMarked()
{
    const QList<qint64>& ids = m_table->marks().ids();
    if (ids.size() == 2 && !m_form && mayDoHere(Permission::EditLedger))
        m_duplicates->beginWith(ids.first(), ids.last());
}

void LedgerPage::showMerge()
{
    m_merge->setVisible(m_table->marks().count() == 2 && mayDoHere(Permission::EditLedger));
    m_merge->setEnabled(!m_form);
}

void LedgerPage::offerLabels(PrintService& printing, LabelKind kind, int nameColumn)
{
    m_labels->show();
    m_markedLabels = m_table->addMarkAction(m_labels->objectName() + QStringLiteral("OfMarked"));
    connect(m_markedLabels, &QPushButton::clicked, m_labels, &QPushButton::click);
    connect(m_labels, &QPushButton::clicked, this, [this, &printing, kind, nameColumn] {
        const LabelRequest request = labelRequest(kind, nameColumn);
        if (request.chosen.isEmpty() && request.listed.isEmpty() && request.marked.isEmpty())
            return m_context.host.toast(Tone::Info, tr("Choose a row, or narrow the list down."));
        printing.wantLabels(request);
    });
}

/// The marked rows, the row somebody stands on, and the list as it is filtered, unless that is longer than anybody
/// sticks on in a week.
LabelRequest LedgerPage::labelRequest(LabelKind kind, int nameColumn) const
{
    const IdTableModel& model = *m_parts.model;
    LabelRequest request{kind, {}, {}, {}, m_table->marks().ids()};
    if (const qint64 id = m_table->currentId()) {
        request.chosen << id;
        request.chosenName = model.index(int(model.rowOf(id) - model.top()), nameColumn).data().toString();
    }
    if (model.isPartial() || model.totalRows() > mostLabels)
        return request;
    for (qint64 row = 0; row < model.totalRows(); ++row)
        request.listed << model.idAt(row);
    return request;
}

} // namespace madoguchi
