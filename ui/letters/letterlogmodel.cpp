// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterlogmodel.h"

#include "ui/text/formats.h"
#include "ui/text/words.h"

#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace madoguchi {

void LetterLogModel::show(const QList<LetterRecord>& letters)
{
    beginResetModel();
    m_letters = letters;
    endResetModel();
}

void LetterLogModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_letters.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int LetterLogModel::rowOf(const QString& number) const
{
    for (int row = 0; row < m_letters.size(); ++row) {
        if (m_letters.at(row).number == number)
            return row;
    }
    return -1;
}

int LetterLogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_letters.size());
}

int LetterLogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LetterLogModel::data(const QModelIndex& index, int role) const
{
    const LetterRecord& letter = m_letters.at(index.row());
    if (role == Qt::ForegroundRole)
        return letter.isUndone ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText)) : QVariant();
    if (role == Qt::ToolTipRole && index.column() == Sent && !letter.mailError.isEmpty())
        return letter.mailError;
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? textOf(letter, index.column()) : QVariant();
}

QString LetterLogModel::textOf(const LetterRecord& letter, int column) const
{
    switch (column) {
    case Number:
        return letter.number;
    case Kind:
        return wordOf(letter.kind);
    case Time:
        return tr("No. %1").arg(letter.step);
    case To:
        return letter.to;
    case Section:
        return letter.section;
    case Items:
        return letter.assets.join(u", "_s);
    case Written:
        return formatDay(letter.writtenAt.localDay());
    case Sent:
        return letter.mail ? wordOf(*letter.mail) : wordOf(letter.way);
    case StillOut:
        return letter.isUndone ? tr("void") : tr("%1 of %2").arg(letter.stillOut).arg(letter.assets.size());
    case Answer:
        if (letter.promisedOn.isValid())
            return QString(tr("promised for %1").arg(formatDay(letter.promisedOn)) + u"  "_s + letter.answer).trimmed();
        return letter.answer;
    default:
        return {};
    }
}

QVariant LetterLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Doc. no.");
    case Kind:
        return tr("Letter");
    case Time:
        return tr("Step");
    case To:
        return tr("To");
    case Section:
        return tr("Section");
    case Items:
        return tr("Items");
    case Written:
        return tr("Written");
    case Sent:
        return tr("Sent");
    case StillOut:
        return tr("Still out");
    case Answer:
        return tr("Answer");
    default:
        return {};
    }
}

} // namespace madoguchi
