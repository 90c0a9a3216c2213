// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/entrydetailpane.h"

#include "ui/text/fieldwords.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/heading.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// Long values (a stored form) are cut for the eye; the export has them whole.
QString shortened(const QString& value)
{
    constexpr qsizetype most = 160;
    return value.size() <= most ? value : value.left(most) + u'…';
}

} // namespace

EntryDetailPane::EntryDetailPane(QWidget* parent) : QScrollArea(parent)
{
    setObjectName(u"entryDetail"_s);
    setAccessibleName(tr("Journal entry"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    showNone();
}

void EntryDetailPane::begin()
{
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setSpacing(scaled(Space::s, this));
    setWidget(content);
}

void EntryDetailPane::showNone()
{
    begin();
    m_column->addWidget(mutedLabel(tr("Choose an entry to see what it changed.")));
    m_column->addStretch();
}

void EntryDetailPane::show(const EntryDetail& detail)
{
    begin();
    addHead(detail);
    for (const RowChange& change : detail.changes)
        addChange(change);
    if (detail.changeCount > detail.changes.size())
        m_column->addWidget(mutedLabel(tr("%n more row(s) are not shown here.", nullptr,
                                          detail.changeCount - int(detail.changes.size()))));
    if (detail.deletedPersonal > 0)
        m_column->addWidget(mutedLabel(
            tr("%n personal value(s) have been deleted, as the rules on retention ask.", nullptr, detail.deletedPersonal)));
    m_column->addStretch();
}

void EntryDetailPane::addHead(const EntryDetail& detail)
{
    const JournalRow& row = detail.row;
    m_column->addWidget(new Heading(verbWord(row.command.verb), Heading::Level::Section));
    addFact(tr("When"), formatInstant(row.at));
    addFact(tr("Operator"), u"%1 (%2, %3)"_s.arg(row.actor.operatorName.isEmpty() ? row.actor.operatorCode
                                                                                  : row.actor.operatorName,
                                                row.actor.operatorCode, madoguchi::wordOf(row.actor.role)));
    addFact(tr("Counter"), row.actor.stationCode);
    addFact(tr("Channel"), channelWord(row.command.channel));
    addFact(tr("Work item"), row.command.workItem);
    addFact(tr("Reason"), row.command.reason);
    addFact(tr("Authority"), row.command.authority);
    addFact(tr("Documents"), row.documents.join(u", "_s));
    addFact(tr("Place in the log"), u"%1 / %2"_s.arg(row.actor.stationCode).arg(row.sequence));
    addFact(tr("Leaf"), detail.leaf.left(16) + u'…');
}

void EntryDetailPane::addChange(const RowChange& change)
{
    const QString what = QStringList{tableWord(change.table), change.name}.join(u' ').trimmed();
    m_column->addWidget(new Heading(change.isNew ? tr("%1 (new)").arg(what) : what, Heading::Level::Section));
    for (const ValueChange& field : change.fields) {
        const QString after = field.after.isEmpty() ? tr("(nothing)") : shortened(field.after);
        const QString before = field.before.isEmpty() ? tr("(nothing)") : shortened(field.before);
        addFact(fieldWord(field.field), change.isNew ? after : tr("%1 → %2").arg(before, after));
    }
}

void EntryDetailPane::addFact(const QString& label, const QString& value)
{
    if (value.isEmpty())
        return;
    auto* fact = new QVBoxLayout;
    fact->setSpacing(0);
    fact->addWidget(mutedLabel(label));
    fact->addWidget(new WrappedLabel(value));
    m_column->addLayout(fact);
}

} // namespace madoguchi
