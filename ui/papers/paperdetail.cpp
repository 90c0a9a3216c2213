// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperdetail.h"

#include "ui/papers/papermodel.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/quiet.h"
#include "ui/widgets/signedcopylist.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

PaperDetail::PaperDetail(const PageContext& context, QWidget* parent)
    : DetailPane(parent), m_context(context), m_preview(quiet(u"paperPreview"_s)), m_print(quiet(u"paperPrint"_s)),
      m_history(quiet(u"paperHistory"_s)), m_undo(quiet(u"paperUndo"_s))
{
    setObjectName(u"paperDetail"_s);
    m_print->setIcon(icon(Icon::Print));
    for (const auto& [left, right] : {std::pair(m_preview, m_print), std::pair(m_history, m_undo)}) {
        auto* row = new QHBoxLayout; // one below the other they would leave no room for the paper
        row->addWidget(left, 1);
        row->addWidget(right, 1);
        footer().addLayout(row);
    }
    connect(m_preview, &QPushButton::clicked, this, &PaperDetail::previewWanted);
    connect(m_print, &QPushButton::clicked, this, &PaperDetail::printWanted);
    connect(m_history, &QPushButton::clicked, this, [this] { m_context.host.open(u"journal"_s, m_number); });
    connect(m_undo, &QPushButton::clicked, this, &PaperDetail::undoWanted);
    retranslate();
    showNone();
}

void PaperDetail::showNone()
{
    m_number.clear();
    showNothing(tr("Choose a row to see more about the paper."));
}

void PaperDetail::show(const DocumentRecord& paper)
{
    m_number = paper.number;
    const bool mayWork = mayDo(m_context.host.actor().role, Permission::Lend);
    const bool isPaper = !paper.snapshot.isEmpty();
    QVBoxLayout& column = renew();
    column.addWidget(new Heading(breakable(paper.number), Heading::Level::Section));
    column.addWidget(new WrappedLabel(wordOf(paper.kind)));
    auto* facts = new FactList;
    if (!paper.staffNo.isEmpty())
        facts->addWidget(tr("Name"), new LinkLabel(paper.personName, [this, key = paper.staffNo] {
                             m_context.host.open(u"people"_s, key);
                         }));
    else
        facts->add(tr("Name"), paper.personName);
    facts->add(tr("Section"), paper.sectionName);
    facts->add(tr("Items"), formatCount(paper.itemCount));
    facts->add(tr("Issued"), formatInstant(paper.issuedAt));
    facts->add(tr("By"), paper.operatorName);
    facts->add(tr("Reprints"), paper.reprints > 0 ? formatCount(paper.reprints) : QString());
    facts->add(tr("Status"), PaperModel::signedText(paper));
    column.addWidget(facts);
    if (isPaper) {
        column.addWidget(new Heading(tr("Signed copies"), Heading::Level::Section));
        column.addWidget(new SignedCopyList(m_context, paper.number, mayWork));
    }
    column.addStretch(1);
    m_preview->setVisible(isPaper);
    m_print->setVisible(isPaper && mayWork);
    m_undo->setVisible(mayWork && !paper.isUndone);
}

void PaperDetail::retranslate()
{
    m_preview->setText(tr("Look at it…"));
    m_print->setText(tr("Reprint"));
    m_history->setText(tr("History of the paper"));
    m_undo->setText(tr("Undo…"));
}

} // namespace madoguchi

#include "moc_paperdetail.cpp"
