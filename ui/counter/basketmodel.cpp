// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/basketmodel.h"

#include "ui/models/status.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

bool BasketModel::Line::isSame(const Line& other) const
{
    return isOf(other) && number == other.number && title == other.title && status == other.status &&
           accessories == other.accessories && due.day == other.due.day && due.time == other.due.time &&
           isOwnDue == other.isOwnDue && problems == other.problems;
}

BasketModel::Line BasketModel::lineOf(const BasketItem& item, const LoanTerms& terms)
{
    const AssetRecord& asset = item.desk.asset;
    Line line{asset.id, 0, asset.values.assetNo, asset.title(), asset.status, {}, {}, item.due.has_value(), {}};
    line.due = terms.due;
    QStringList accessories;
    for (const AccessoryValue& accessory : asset.values.accessories) {
        if (!item.desk.openAccessories.contains(accessory.name))
            accessories << (accessory.quantity > 1 ? u"%1 ×%2"_s.arg(accessory.name).arg(accessory.quantity)
                                                   : accessory.name);
    }
    line.accessories = formatList(accessories);
    QStringList problems;
    for (const LoanProblem& problem : item.desk.problems)
        problems << sentence(problem.problem);
    line.problems = problems.join(u'\n');
    return line;
}

BasketModel::Line BasketModel::lineOf(const CountedLine& counted)
{
    const CountedDesk& desk = counted.desk;
    Line line;
    line.consumable = desk.id;
    line.number = desk.number;
    line.title = formatCounted(desk.name, counted.quantity, desk.unit);
    return line;
}

void BasketModel::show(const CounterSession& session)
{
    QList<Line> wanted;
    const QList<LoanTerms> terms = session.terms();
    for (qsizetype row = 0; row < terms.size(); ++row)
        wanted << lineOf(session.basket().at(row), terms.at(row));
    for (const CountedLine& counted : session.counted())
        wanted << lineOf(counted);
    for (int row = int(m_lines.size()) - 1; row >= 0; --row) {
        const auto isStill = [&](const Line& line) { return line.isOf(m_lines.at(row)); };
        if (std::any_of(wanted.begin(), wanted.end(), isStill))
            continue;
        beginRemoveRows({}, row, row);
        m_lines.removeAt(row);
        endRemoveRows();
    }
    // What stays is in the same order; between there may be what an undo has put back.
    for (int row = 0; row < wanted.size(); ++row) {
        const Line& line = wanted.at(row);
        if (row >= m_lines.size() || !m_lines.at(row).isOf(line)) {
            beginInsertRows({}, row, row);
            m_lines.insert(row, line);
            endInsertRows();
        } else if (!m_lines.at(row).isSame(line)) {
            m_lines[row] = line;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

void BasketModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_lines.size()) - 1, ColumnCount - 1));
}

int BasketModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int BasketModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BasketModel::data(const QModelIndex& index, int role) const
{
    const Line& line = m_lines.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(line, column);
    case StatusRole:
        return column == Status && line.consumable == 0 ? QVariant(int(line.status)) : QVariant();
    case Qt::ToolTipRole:
        return toolTip(line, column);
    case Qt::AccessibleTextRole:
        return column == Remove ? tr("Take out of the basket") : textOf(line, column);
    case Qt::FontRole:
        if (column == Due && line.isOwnDue) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    default:
        return {};
    }
}

QVariant BasketModel::toolTip(const Line& line, int column)
{
    if (column == Remove)
        return tr("Take out of the basket (Delete)");
    if (line.consumable != 0)
        return tr("Scan it again for one more, or type the amount: =5");
    if (column == Due)
        return tr("Click to choose another due day for this item");
    return column == Status && !line.problems.isEmpty() ? line.problems : textOf(line, column);
}

QString BasketModel::textOf(const Line& line, int column)
{
    switch (column) {
    case Number:
        return line.number;
    case Item:
        return line.title;
    case Status:
        return line.consumable == 0 ? wordOf(line.status) : QString();
    case Accessories:
        return line.accessories;
    case Due:
        return line.consumable == 0 ? formatDue(line.due) : tr("handed out for good");
    case Remove:
        return u"✕"_s;
    default:
        return {};
    }
}

QVariant BasketModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Number");
    case Item:
        return tr("Item");
    case Status:
        return tr("Status");
    case Accessories:
        return tr("Accessories");
    case Due:
        return tr("Due");
    default:
        return {};
    }
}

} // namespace madoguchi

#include "moc_basketmodel.cpp"
