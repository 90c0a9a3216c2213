// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterplanmodel.h"

#include "ui/text/formats.h"
#include "ui/text/sentences.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

QString dayOf(const SkippedLoan& skipped)
{
    return formatDay(QDate::fromString(skipped.reason.arguments.value(u"day"_s).toString(), Qt::ISODate));
}

/// "A-12"; where accessories are asked for with what is missing: "A-12 (AC adapter)".
QString withMissing(const LoanRecord& loan)
{
    return loan.openAccessories.isEmpty() ? loan.assetNo
                                          : LetterPlanModel::tr("%1 (%2)", "item, its missing accessories")
                                                .arg(loan.assetNo, formatList(loan.openAccessories));
}

} // namespace

void LetterPlanModel::show(LetterPlan plan, QDate today, LetterKind kind)
{
    beginResetModel();
    m_asksBack = asksBack(kind);
    m_plan = std::move(plan);
    m_today = today;
    endResetModel();
}

void LetterPlanModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const PlannedLetter* LetterPlanModel::letter(int row) const
{
    return row < m_plan.letters.size() ? &m_plan.letters.at(row) : nullptr;
}

QString LetterPlanModel::assetOf(int row) const
{
    if (const PlannedLetter* planned = letter(row))
        return planned->items.first().loan.assetNo;
    return m_plan.skipped.at(row - m_plan.letters.size()).loan.assetNo;
}

int LetterPlanModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_plan.letters.size() + m_plan.skipped.size());
}

int LetterPlanModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LetterPlanModel::data(const QModelIndex& index, int role) const
{
    const PlannedLetter* planned = letter(index.row());
    if (role == Qt::ForegroundRole)
        return planned ? QVariant() : QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText));
    if (role == Qt::ToolTipRole && !planned)
        return sentence(m_plan.skipped.at(index.row() - m_plan.letters.size()).reason);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return planned ? textOf(*planned, index.column())
                   : textOf(m_plan.skipped.at(index.row() - m_plan.letters.size()), index.column());
}

QString LetterPlanModel::textOf(const PlannedLetter& letter, int column) const
{
    switch (column) {
    case To:
        return letter.section.isValid() ? tr("The head of %1").arg(letter.sectionName) : letter.holder.values.name;
    case Section:
        return letter.sectionName;
    case Time:
        return m_asksBack ? tr("No. %1").arg(letter.step) : QString();
    case Items: {
        QStringList assets;
        for (const LetterItem& item : letter.items)
            assets << withMissing(item.loan);
        return formatList(assets);
    }
    case Late: {
        int most = 0;
        for (const LetterItem& item : letter.items)
            most = std::max(most, item.daysLate);
        return most > 0 ? formatLate(most) : formatDue(letter.items.first().due);
    }
    case Note:
        if (letter.mail.isEmpty())
            return tr("No mail address");
        return letter.copyTo.isEmpty() ? letter.mail : tr("%1, copy to %2").arg(letter.mail, letter.copyTo);
    default:
        return {};
    }
}

QString LetterPlanModel::textOf(const SkippedLoan& skipped, int column) const
{
    const int late = skipped.loan.daysLate(m_today);
    switch (column) {
    case To:
        return skipped.loan.holder;
    case Section:
        return skipped.loan.section;
    case Time: {
        const int step = skipped.reason.arguments.value(u"step"_s).toInt();
        return step > 0 && m_asksBack ? tr("No. %1").arg(step) : QString();
    }
    case Items:
        return withMissing(skipped.loan);
    case Late:
        return late > 0 ? formatLate(late) : formatDue(skipped.loan.due);
    case Note:
        if (skipped.reason.code == u"letter.too-soon")
            return tr("Left out: it is too soon after %1").arg(dayOf(skipped));
        if (skipped.reason.code == u"letter.listed-today")
            return tr("Left out: the head has today’s list");
        if (skipped.reason.code == u"letter.already-written")
            return tr("Left out: written on %1").arg(dayOf(skipped));
        return tr("Left out: nobody to write to");
    default:
        return {};
    }
}

QVariant LetterPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case To:
        return tr("To");
    case Section:
        return tr("Section");
    case Time:
        return tr("Step");
    case Items:
        return tr("Items");
    case Late:
        return tr("Due");
    case Note:
        return tr("Mail or reason");
    default:
        return {};
    }
}

Qt::ItemFlags LetterPlanModel::flags(const QModelIndex& index) const
{
    // What is left out can be looked at, not chosen.
    return letter(index.row()) ? QAbstractTableModel::flags(index) : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

} // namespace madoguchi

#include "moc_letterplanmodel.cpp"
