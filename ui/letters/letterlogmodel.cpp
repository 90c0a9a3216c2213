// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterlogmodel.h"

#include "ui/text/formats.h"
#include "ui/text/mailwords.h"
#include "ui/text/words.h"

#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr const char* titles[LetterLogModel::ColumnCount] = {
    QT_TRANSLATE_NOOP("madoguchi::LetterLogModel", "Doc. no."),
    QT_TRANSLATE_NOOP("madoguchi::LetterLogModel", "Letter"),
    QT_TRANSLATE_NOOP("madoguchi::LetterLogModel", "Step"),
    QT_TRANSLATE_NOOP("madoguchi::LetterLogModel", "To"),
    QT_TRANSLATE_NOOP("madoguchi::LetterLogModel", "Section"),
    QT_TRANSLATE_NOOP("madoguchi::LetterLogModel", "Items"),
    QT_TRANSLATE_NOOP("madoguchi::LetterLogModel", "Written on"),
    QT_TRANSLATE_NOOP("madoguchi::LetterLogModel", "Sent"),
    QT_TRANSLATE_NOOP("madoguchi::LetterLogModel", "Still out"),
    QT_TRANSLATE_NOOP("madoguchi::LetterLogModel", "Answer"),
};

/// Where its mail goes, who gets a copy, and what the server said or what came back.
QString wayOf(const LetterRecord& letter)
{
    QStringList lines{letter.mailTo};
    if (!letter.copyTo.isEmpty())
        lines << LetterLogModel::tr("Copy to %1").arg(letter.copyTo);
    if (!letter.mailError.isEmpty())
        lines << mailTrouble(letter.mailError);
    return lines.join(u'\n');
}

} // namespace

LetterLogModel::LetterLogModel(QObject* parent) : ListTableModel(titles, parent) {}

int LetterLogModel::rowOf(const QString& number) const
{
    return rowWhere([&](const LetterRecord& letter) { return letter.number == number; });
}

QVariant LetterLogModel::data(const QModelIndex& index, int role) const
{
    const LetterRecord& letter = record(index.row());
    if (role == Qt::ForegroundRole)
        return letter.isUndone ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText)) : QVariant();
    if (role == Qt::ToolTipRole && index.column() == Sent && letter.mail)
        return wayOf(letter);
    return ListTableModel::data(index, role);
}

QString LetterLogModel::textOf(const LetterRecord& letter, int column) const
{
    switch (column) {
    case Number:
        return letter.number;
    case Kind:
        return wordOf(letter.kind);
    case Time:
        return asksBack(letter.kind) ? tr("No. %1").arg(letter.step) : QString();
    case To:
        return letter.to;
    case Section:
        return letter.section;
    case Items:
        return formatList(letter.assets);
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

} // namespace madoguchi

#include "moc_letterlogmodel.cpp"
