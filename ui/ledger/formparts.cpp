// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/formparts.h"

#include "core/base/codekey.h"
#include "core/base/wareki.h"
#include "ui/text/sentences.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/formrows.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace madoguchi {

void offerNames(QComboBox* field, const QList<NamedRow>& names)
{
    field->setEditable(true);
    field->setInsertPolicy(QComboBox::NoInsert);
    field->addItem({});
    for (const NamedRow& row : names)
        field->addItem(row.name, row.id);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(8);
    field->completer()->setFilterMode(Qt::MatchContains);
    field->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

void setLines(QPlainTextEdit* field, int lines)
{
    field->setTabChangesFocus(true);
    field->setFixedHeight(lines * field->fontMetrics().lineSpacing() + 2 * scaled(Space::s, field));
}

QStringList linesOf(const QPlainTextEdit* field)
{
    QStringList lines;
    for (const QString& line : field->toPlainText().split(u'\n')) {
        if (const QString text = line.trimmed(); !text.isEmpty())
            lines << text;
    }
    return lines;
}

std::optional<qint64> yenIn(const QString& text)
{
    QString digits = codeKey(text);
    digits.remove(u',').remove(u'¥').remove(QStringLiteral("\\")).remove(QStringLiteral("円"));
    bool isNumber = false;
    const qint64 price = digits.toLongLong(&isNumber);
    return isNumber && price >= 0 ? std::optional(price) : std::nullopt;
}

void checkDay(QLineEdit* field, FormRows& rows)
{
    const QString typed = field->text().trimmed();
    if (typed.isEmpty())
        return;
    if (const Result<QDate> day = readDay(typed); !day)
        rows.setError(field, sentence(day.refusal().problems.first()));
}

} // namespace madoguchi
