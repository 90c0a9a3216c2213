// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loans/loantablemodel.h"

#include "ui/models/status.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace madoguchi {

void LoanTableModel::show(const QList<LoanRecord>& read, ListLoans::Which which, QDate today)
{
    const QList<LoanRecord> loans = withDone(read);
    const bool isSameRows = which == m_which && std::equal(loans.begin(), loans.end(), m_loans.begin(), m_loans.end(),
                                                           [](const LoanRecord& one, const LoanRecord& other) {
                                                               return one.line == other.line;
                                                           });
    if (!isSameRows)
        beginResetModel();
    m_loans = loans;
    m_which = which;
    m_today = today;
    if (!isSameRows)
        endResetModel();
    else if (!m_loans.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_loans.size()) - 1, ColumnCount - 1));
}

void LoanTableModel::markDone(const QList<LoanLineId>& lines, Instant at, const QString& slip)
{
    for (LoanLineId line : lines) {
        const int row = rowOf(line);
        if (row < 0)
            continue;
        LoanRecord& loan = m_loans[row];
        loan.openAccessories.clear();
        if (!loan.returnedAt.isValid()) {
            loan.returnedAt = at;
            loan.returnSlip = slip;
        }
        m_done.insert(line);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

QList<LoanRecord> LoanTableModel::withDone(QList<LoanRecord> loans)
{
    for (const LoanRecord& loan : std::as_const(loans))
        m_done.remove(loan.line); // undone, or it belongs to this list
    for (int row = 0; row < m_loans.size(); ++row) {
        if (m_done.contains(m_loans.at(row).line))
            loans.insert(std::min<qsizetype>(row, loans.size()), m_loans.at(row));
    }
    return loans;
}

void LoanTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_loans.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_loans.size()) - 1, ColumnCount - 1));
}

int LoanTableModel::rowOf(LoanLineId line) const
{
    for (int row = 0; row < m_loans.size(); ++row) {
        if (m_loans.at(row).line == line)
            return row;
    }
    return -1;
}

RowIds LoanTableModel::lines() const
{
    auto ids = std::make_shared<IdList>();
    for (const LoanRecord& loan : m_loans)
        ids->push_back(loan.line.value());
    return ids;
}

int LoanTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_loans.size());
}

int LoanTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

AssetStatus LoanTableModel::statusOf(const LoanRecord& loan)
{
    return loan.returnedAt.isValid() ? AssetStatus::Available : loan.status;
}

QString LoanTableModel::statusText(const LoanRecord& loan, QDate today)
{
    if (!loan.openAccessories.isEmpty())
        return formatList(loan.openAccessories);
    if (loan.returnedAt.isValid())
        return tr("Returned");
    return statusWord(loan.status, loan.due, today);
}

QVariant LoanTableModel::data(const QModelIndex& index, int role) const
{
    const LoanRecord& loan = m_loans.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(loan, index.column());
    case Qt::ForegroundRole:
        return m_done.contains(loan.line) ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText))
                                          : QVariant();
    case StatusRole:
        if (index.column() != Late || !loan.openAccessories.isEmpty())
            return {};
        return int(statusOf(loan));
    default:
        return {};
    }
}

QString LoanTableModel::textOf(const LoanRecord& loan, int column) const
{
    switch (column) {
    case Late:
        return statusText(loan, m_today);
    case Number:
        return loan.assetNo;
    case Item:
        return loan.title;
    case Holder:
        return loan.holder;
    case Section:
        return loan.section;
    case Lent:
        return formatDay(loan.lentAt.localDay());
    case Due:
        return m_which == ListLoans::Which::Returned ? formatInstant(loan.returnedAt) : formatDue(loan.due);
    case Receipt:
        return loan.returnSlip.isEmpty() ? loan.receipt : loan.returnSlip;
    default:
        return {};
    }
}

QVariant LoanTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Late:
        return m_which == ListLoans::Which::OpenAccessories ? tr("Missing") : tr("Status");
    case Number:
        return tr("Number");
    case Item:
        return tr("Item");
    case Holder:
        return tr("User");
    case Section:
        return tr("Section");
    case Lent:
        return tr("Lent");
    case Due:
        return m_which == ListLoans::Which::Returned ? tr("Returned at") : tr("Due");
    case Receipt:
        return tr("Receipt");
    default:
        return {};
    }
}

} // namespace madoguchi

#include "moc_loantablemodel.cpp"
