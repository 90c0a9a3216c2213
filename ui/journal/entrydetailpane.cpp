// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/entrydetailpane.h"

#include "ui/text/fieldwords.h"
#include "ui/text/formats.h"
#include "ui/text/valuewords.h"
#include "ui/text/words.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/heading.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

EntryDetailPane::EntryDetailPane(QWidget* parent)
    : DetailPane(parent), m_proof(new QPushButton), m_undo(new QPushButton)
{
    setObjectName(u"entryDetail"_s);
    m_proof->setObjectName(u"saveProof"_s);
    m_undo->setObjectName(u"undoEntry"_s);
    for (QPushButton* button : {m_proof, m_undo}) {
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus);
        footer().addWidget(button);
    }
    connect(m_proof, &QPushButton::clicked, this, [this] { Q_EMIT proofRequested(m_document); });
    connect(m_undo, &QPushButton::clicked, this, &EntryDetailPane::undoRequested);
    showNone();
}

void EntryDetailPane::retranslate()
{
    setAccessibleName(tr("Journal entry"));
    m_proof->setText(tr("Save the proof…"));
    m_undo->setText(tr("Undo…"));
}

void EntryDetailPane::showNone()
{
    showNothing(tr("Choose an entry to see what it changed."));
}

void EntryDetailPane::show(const EntryDetail& detail, bool canUndo)
{
    QVBoxLayout& column = renew();
    addHead(column, detail);
    for (const RowChange& change : detail.changes)
        addChange(column, change);
    if (detail.changeCount > detail.changes.size())
        column.addWidget(mutedLabel(
            tr("%n more row(s) are not shown here.", nullptr, detail.changeCount - int(detail.changes.size()))));
    if (detail.missingPersonal > 0)
        column.addWidget(
            mutedLabel(tr("%n personal value(s) of this entry are missing.", nullptr, detail.missingPersonal)));
    if (detail.erasedPersonal > 0)
        column.addWidget(mutedLabel(tr("%n personal value(s) of this entry were erased when their time was up.",
                                       nullptr, detail.erasedPersonal)));
    column.addStretch(1);
    m_document = detail.row.documents.value(0);
    m_proof->setVisible(!m_document.isEmpty());
    m_undo->setVisible(canUndo);
}

void EntryDetailPane::addHead(QVBoxLayout& column, const EntryDetail& detail)
{
    const JournalRow& row = detail.row;
    column.addWidget(new Heading(verbWord(row.command.verb), Heading::Level::Section));
    auto* facts = new FactList;
    facts->add(tr("When"), formatInstant(row.at));
    facts->add(tr("Operator"),
               u"%1 (%2, %3)"_s.arg(row.actor.operatorName.isEmpty() ? row.actor.operatorCode : row.actor.operatorName,
                                    row.actor.operatorCode, madoguchi::wordOf(row.actor.role)));
    facts->add(tr("Counter"), row.actor.stationCode);
    facts->add(tr("Channel"), channelWord(row.command.channel));
    facts->add(tr("Work item"), row.command.workItem);
    facts->add(tr("Reason"), row.command.reason);
    facts->add(tr("Authority"), row.command.authority);
    facts->add(tr("Papers"), row.documents.join(u'\n'));
    facts->add(tr("Place in the log"), u"%1 / %2"_s.arg(row.actor.stationCode).arg(row.sequence));
    facts->add(tr("Leaf"), detail.leaf.left(16) + u'…');
    column.addWidget(facts);
}

void EntryDetailPane::addChange(QVBoxLayout& column, const RowChange& change)
{
    const QString what = QStringList{tableWord(change.table), change.name}.join(u' ').trimmed();
    column.addWidget(new Heading(breakable(change.isNew ? tr("%1 (new)").arg(what) : what), Heading::Level::Section));
    auto* facts = new FactList;
    for (const ValueChange& field : change.fields) {
        const QString after = valueWord(field.field, field.after);
        facts->add(fieldWord(field.field),
                   change.isNew ? after : tr("%1 → %2").arg(valueWord(field.field, field.before), after));
    }
    column.addWidget(facts);
}

} // namespace madoguchi

#include "moc_entrydetailpane.cpp"
