// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/persondetail.h"

#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/noticelabel.h"
#include "ui/widgets/statuschip.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

PersonDetail::PersonDetail(QWidget* parent) : RecordDetail(u"Person"_s, parent)
{
    PersonDetail::showNone();
}

void PersonDetail::showNone()
{
    showNothing(tr("Choose a row to see more about the person."));
}

void PersonDetail::show(const Content& content, QDate today, Role role)
{
    QVBoxLayout& column = renew();
    addHead(column, content.desk);
    addLoans(column, tr("On loan"), content.desk.loans, today);
    if (content.desk.loans.isEmpty())
        column.addWidget(mutedLabel(tr("Nothing.")));
    if (!content.desk.openAccessories.isEmpty())
        addLoans(column, tr("Accessories still to come"), content.desk.openAccessories, today);
    addFacts(column, content.desk.person.values);
    addDocuments(column, content.documents, mayDo(role, Permission::Lend));
    addHistory(column, content.history, HistoryList::Of::Person, u"person-history:"_s + content.desk.person.key());
    showButtons(mayDo(role, Permission::Lend) ? tr("Open at the counter") : QString(),
                mayDo(role, Permission::EditLedger) && !content.desk.person.isWithdrawn);
}

void PersonDetail::addHead(QVBoxLayout& column, const PersonDesk& desk)
{
    const PersonValues& values = desk.person.values;
    column.addWidget(new Heading(breakable(values.name), Heading::Level::Section));
    if (!values.reading.isEmpty())
        column.addWidget(mutedLabel(values.reading));
    QStringList line{desk.person.key()};
    if (!values.section.isEmpty())
        line.prepend(values.section);
    column.addWidget(new WrappedLabel(line.join(u" · "_s)));
    for (const LoanProblem& problem : desk.problems)
        column.addWidget(new NoticeLabel(problem.isBlocking ? Tone::Error : Tone::Warn, sentence(problem.problem)));
}

void PersonDetail::addFacts(QVBoxLayout& column, const PersonValues& values)
{
    auto* facts = new FactList;
    facts->add(tr("Ext."), values.extension);
    facts->add(tr("Mail"), values.mail);
    facts->add(tr("User name"), values.userName);
    facts->add(tr("Cards"), values.cards.join(u'\n'));
    facts->add(tr("Left on"), formatDay(values.leftOn));
    facts->add(tr("Note"), values.note);
    if (facts->count() == 0) {
        delete facts;
        return;
    }
    column.addWidget(new Heading(tr("Facts"), Heading::Level::Section));
    column.addWidget(facts);
}

void PersonDetail::addLoans(QVBoxLayout& column, const QString& title, const QList<LoanRecord>& loans, QDate today)
{
    column.addWidget(new Heading(loans.isEmpty() ? title : tr("%1 (%2)").arg(title, formatCount(loans.size())),
                                 Heading::Level::Section));
    for (const LoanRecord& loan : loans)
        addLoan(column, loan, today);
}

void PersonDetail::addLoan(QVBoxLayout& column, const LoanRecord& loan, QDate today)
{
    auto* line = new QVBoxLayout;
    line->setSpacing(scaled(2, this));
    line->addWidget(new LinkLabel(loan.assetNo, [this, number = loan.assetNo] { Q_EMIT assetRequested(number); }));
    line->addWidget(new WrappedLabel(breakable(loan.title)));
    if (!loan.openAccessories.isEmpty()) {
        line->addWidget(new NoticeLabel(Tone::Warn, formatList(loan.openAccessories)));
    } else {
        auto* chip = new StatusChip;
        chip->setStatus(
            loan.status,
            tr("%1 · %2", "status and due day").arg(statusWord(loan.status, loan.due, today), formatDue(loan.due)));
        line->addWidget(chip, 0, Qt::AlignLeft);
    }
    column.addLayout(line);
}

void PersonDetail::addDocuments(QVBoxLayout& column, const QList<DocumentRecord>& documents, bool mayUndo)
{
    if (documents.isEmpty())
        return;
    column.addWidget(new Heading(tr("Papers"), Heading::Level::Section));
    for (const DocumentRecord& document : documents) {
        QStringList parts{wordOf(document.kind), formatDay(document.issuedAt.localDay())};
        if (document.isUndone)
            parts << tr("void");
        if (document.hasSignature())
            parts << tr("signed copy on file");
        auto* line = new QVBoxLayout;
        line->setSpacing(0);
        line->addWidget(
            new LinkLabel(document.number, [this, number = document.number] { Q_EMIT paperRequested(number); }));
        line->addWidget(mutedLabel(parts.join(u" · "_s)));
        if (mayUndo && !document.isUndone) {
            auto* undo = new LinkLabel(tr("Undo…"), [this, number = document.number] { Q_EMIT undoRequested(number); });
            undo->setObjectName(u"undo:"_s + document.number);
            undo->setAccessibleName(tr("Undo %1").arg(document.number));
            line->addWidget(undo);
        }
        column.addLayout(line);
    }
}

} // namespace madoguchi

#include "moc_persondetail.cpp"
