// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/historylist.h"

#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/quiet.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// What an entry says besides the thing whose history this is.
QString counterpart(const JournalRow& row, HistoryList::Of of)
{
    if (of == HistoryList::Of::Asset)
        return formatList(row.people);
    return formatListed(row.assets, Counted::Items, 3, row.assetCount);
}

} // namespace

HistoryList::HistoryList(const History& history, Of of, QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::s, this));
    for (const JournalRow& row : history.rows) {
        QStringList what{verbWord(row.command.verb)};
        if (const QString with = counterpart(row, of); !with.isEmpty())
            what << with;
        QStringList how{formatInstant(row.at)};
        how << row.documents << row.actor.operatorName;
        auto* line = new QVBoxLayout;
        line->setSpacing(0);
        line->addWidget(new WrappedLabel(what.join(u" · "_s)));
        line->addWidget(mutedLabel(how.join(u" · "_s)));
        column->addLayout(line);
    }
    if (!history.isKnown)
        column->addWidget(mutedLabel(tr("The history could not be read.")));
    else if (history.rows.isEmpty())
        column->addWidget(mutedLabel(tr("Nothing yet.")));
    if (!history.hasMore)
        return;
    auto* more = quiet(u"moreHistory"_s);
    more->setText(tr("Show all"));
    connect(more, &QPushButton::clicked, this, &HistoryList::moreRequested);
    column->addWidget(more, 0, Qt::AlignLeft);
}

} // namespace madoguchi

#include "moc_historylist.cpp"
