// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papermodel.h"

#include "ui/text/formats.h"
#include "ui/text/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

void PaperModel::show(const QList<DocumentRecord>& papers)
{
    beginResetModel();
    m_papers = papers;
    endResetModel();
}

void PaperModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_papers.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_papers.size()) - 1, ColumnCount - 1));
}

int PaperModel::rowOf(const QString& number) const
{
    const auto isIt = [&](const DocumentRecord& paper) { return paper.number == number; };
    const auto found = std::find_if(m_papers.begin(), m_papers.end(), isIt);
    return found == m_papers.end() ? -1 : int(found - m_papers.begin());
}

QString PaperModel::signedText(const DocumentRecord& paper)
{
    if (paper.isUndone)
        return tr("void");
    QStringList parts;
    if (paper.isOpen)
        parts << tr("not ended: under way or interrupted");
    if (paper.signedCopies > 0)
        parts << tr("%n signed copy(ies) on file", nullptr, paper.signedCopies);
    if (paper.isSigned)
        parts << tr("signed on the screen");
    if (paper.isLost)
        parts << tr("did not come out of the printer");
    return parts.join(u" · "_s);
}

int PaperModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_papers.size());
}

int PaperModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PaperModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textOf(m_papers.at(index.row()), index.column());
    return {};
}

QString PaperModel::textOf(const DocumentRecord& paper, int column)
{
    switch (column) {
    case Number:
        return paper.number;
    case Kind:
        return wordOf(paper.kind);
    case Name:
        return paper.personName;
    case Section:
        return paper.sectionName;
    case Issued:
        return formatInstant(paper.issuedAt);
    case Operator:
        return paper.operatorName;
    case Signed:
        return signedText(paper);
    default:
        return {};
    }
}

QVariant PaperModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Number");
    case Kind:
        return tr("Paper");
    case Name:
        return tr("Name");
    case Section:
        return tr("Section");
    case Issued:
        return tr("Issued");
    case Operator:
        return tr("By");
    case Signed:
        return tr("Status");
    default:
        return {};
    }
}

} // namespace madoguchi

#include "moc_papermodel.cpp"
