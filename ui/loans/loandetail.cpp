// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loans/loandetail.h"

#include "ui/loans/loantablemodel.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/quiet.h"
#include "ui/widgets/statuschip.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

LoanDetail::LoanDetail(QWidget* parent)
    : DetailPane(parent), m_number(new Heading({}, Heading::Level::Section)), m_title(new WrappedLabel),
      m_chip(new StatusChip), m_facts(new QGridLayout)
{
    setObjectName(u"loanDetail"_s);
    QVBoxLayout& body = renew();
    for (QWidget* part :
         {static_cast<QWidget*>(m_number), static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_chip)})
        body.addWidget(part);
    m_facts->setColumnStretch(1, 1);
    addFact(m_holderLabel, m_holder);
    addFact(m_lentLabel, m_lent);
    addFact(m_dueLabel, m_due);
    addFact(m_receiptLabel, m_receipt);
    addFact(m_purposeLabel, m_purpose);
    addFact(m_authorityLabel, m_authority);
    addFact(m_proxyLabel, m_proxy);
    addFact(m_slipLabel, m_slip);
    addFact(m_byLabel, m_by);
    addFact(m_missingLabel, m_missing);
    addFact(m_conditionLabel, m_condition);
    addFact(m_lettersLabel, m_letters);
    body.addLayout(m_facts);
    body.addStretch(1);
    m_takeBack = quiet(u"detailTakeBack"_s);
    m_markMissing = quiet(u"detailMissing"_s);
    m_issueSlip = quiet(u"detailIssueSlip"_s);
    m_print = quiet(u"detailPrint"_s);
    m_paper = quiet(u"detailPaper"_s);
    m_undo = quiet(u"detailUndo"_s);
    m_person = quiet(u"detailPerson"_s);
    m_history = quiet(u"detailHistory"_s);
    m_close = quiet(u"detailClose"_s);
    for (QPushButton* button :
         {m_takeBack, m_markMissing, m_issueSlip, m_print, m_paper, m_undo, m_person, m_history, m_close})
        footer().addWidget(button);
    m_print->setIcon(icon(Icon::Print));
    connectButtons();
    applyMetrics();
    showFound({}, {});
    retranslate();
}

void LoanDetail::addStep(QWidget* step)
{
    m_step = step;
    footer().insertWidget(footer().indexOf(m_markMissing), step);
    step->setVisible(isOut());
}

void LoanDetail::connectButtons()
{
    connect(m_takeBack, &QPushButton::clicked, this, &LoanDetail::takeBackWanted);
    connect(m_markMissing, &QPushButton::clicked, this, &LoanDetail::missingWanted);
    connect(m_issueSlip, &QPushButton::clicked, this, &LoanDetail::slipWanted);
    connect(m_print, &QPushButton::clicked, this,
            [this] { Q_EMIT printWanted(m_loan.returnSlip.isEmpty() ? m_loan.receipt : m_loan.returnSlip); });
    connect(m_paper, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(u"papers"_s, document()); });
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoWanted(document()); });
    connect(m_person, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(u"people"_s, m_loan.holderKey); });
    connect(m_history, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(u"journal"_s, m_loan.assetNo); });
    connect(m_close, &QPushButton::clicked, this, &LoanDetail::closed);
}

void LoanDetail::addFact(QLabel*& label, QLabel*& value)
{
    const int row = m_facts->rowCount();
    label = mutedLabel({});
    value = new WrappedLabel;
    label->setWordWrap(false);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setFocusPolicy(Qt::NoFocus);
    m_facts->addWidget(label, row, 0);
    m_facts->addWidget(value, row, 1);
}

void LoanDetail::showLetters(const QList<LetterRecord>& letters)
{
    m_written = letters;
    QStringList lines;
    for (const LetterRecord& letter : letters) {
        QStringList parts{asksBack(letter.kind) ? tr("%1 no. %2").arg(wordOf(letter.kind)).arg(letter.step)
                                                : wordOf(letter.kind),
                          formatDay(letter.writtenAt.localDay())};
        if (letter.isUndone)
            parts << tr("void");
        if (letter.promisedOn.isValid())
            parts << tr("promised for %1").arg(formatDay(letter.promisedOn));
        lines << parts.join(u" · "_s);
    }
    m_letters->setText(lines.join(u'\n'));
    m_lettersLabel->setVisible(!lines.isEmpty());
    m_letters->setVisible(!lines.isEmpty());
}

void LoanDetail::showFound(const ReturnFound& found, const QStringList& pictures)
{
    QStringList lines;
    QStringList good;
    for (const CheckResult& check : found.checks) {
        if (check.isGood)
            good << check.point;
        else
            lines << tr("%1: %2", "check point, what is wrong").arg(check.point, check.note);
    }
    if (!good.isEmpty())
        lines << tr("In order: %1").arg(formatList(good));
    if (!found.note.isEmpty())
        lines << found.note;
    if (!pictures.isEmpty())
        lines << tr("Pictures: %1").arg(formatList(pictures));
    m_condition->setText(lines.join(u'\n'));
    m_conditionLabel->setVisible(!lines.isEmpty());
    m_condition->setVisible(!lines.isEmpty());
}

void LoanDetail::offerSlip()
{
    m_issueSlip->setVisible(m_loan.returnSlip.isEmpty() && !isOut());
}

void LoanDetail::show(const LoanRecord& loan, QDate today)
{
    if (loan.line != m_loan.line) {
        m_written.clear();
        showFound({}, {});
    }
    m_loan = loan;
    m_today = today;
    const auto tell = [](QLabel* label, QLabel* value, const QString& text) {
        value->setText(text);
        label->setVisible(!text.isEmpty());
        value->setVisible(!text.isEmpty());
    };
    m_number->setText(loan.assetNo);
    m_title->setText(loan.title);
    LoanRecord item = loan;
    item.openAccessories.clear();
    m_chip->setStatus(LoanTableModel::statusOf(item), LoanTableModel::statusText(item, today));
    QStringList who{loan.holder, loan.section};
    who.removeAll(QString());
    who.removeDuplicates();
    tell(m_holderLabel, m_holder, who.join(u'\n'));
    tell(m_lentLabel, m_lent, formatInstant(loan.lentAt));
    tell(m_dueLabel, m_due, isOut() ? formatDue(loan.due) : formatInstant(loan.returnedAt));
    tell(m_receiptLabel, m_receipt, loan.receipt);
    tell(m_purposeLabel, m_purpose, loan.purpose);
    tell(m_authorityLabel, m_authority, loan.authority);
    tell(m_proxyLabel, m_proxy, loan.proxy);
    tell(m_slipLabel, m_slip, loan.returnSlip);
    tell(m_byLabel, m_by, loan.broughtBy);
    tell(m_missingLabel, m_missing, loan.openAccessories.join(u'\n'));
    showLetters(m_written);
    m_dueLabel->setText(isOut() ? tr("Due") : tr("Returned"));
    m_takeBack->setText(isOut() ? tr("Take back") : tr("Accessories have come"));
    m_takeBack->setVisible(isOut() || !loan.openAccessories.isEmpty());
    m_markMissing->setVisible(!isOut());
    m_issueSlip->setVisible(false);
    if (m_step)
        m_step->setVisible(isOut());
    m_undo->setVisible(!document().isEmpty());
    m_paper->setVisible(!document().isEmpty());
    m_print->setVisible(!loan.receipt.isEmpty() || !loan.returnSlip.isEmpty());
    m_person->setVisible(!loan.holderKey.isEmpty());
}

void LoanDetail::retranslate()
{
    m_holderLabel->setText(tr("User"));
    m_lentLabel->setText(tr("Lent"));
    m_receiptLabel->setText(tr("Receipt"));
    m_purposeLabel->setText(tr("Purpose"));
    m_authorityLabel->setText(tr("Approval"));
    m_proxyLabel->setText(tr("Received by"));
    m_slipLabel->setText(tr("Return slip"));
    m_byLabel->setText(tr("Brought by"));
    m_missingLabel->setText(tr("Missing"));
    m_conditionLabel->setText(tr("Condition"));
    m_lettersLabel->setText(tr("Letters"));
    m_markMissing->setText(tr("Something is missing…"));
    m_issueSlip->setText(tr("Issue the return slip"));
    m_print->setText(tr("Reprint"));
    m_paper->setText(tr("Paper and signed copy"));
    m_undo->setText(tr("Undo…"));
    m_person->setText(tr("Show the user"));
    m_history->setText(tr("History of the item"));
    m_close->setText(tr("Close (Esc)"));
    show(m_loan, m_today);
}

void LoanDetail::changeEvent(QEvent* event)
{
    DetailPane::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyMetrics();
}

void LoanDetail::applyMetrics()
{
    setFixedWidth(em(18, this));
    m_facts->setVerticalSpacing(scaled(Space::s, this));
    m_facts->setHorizontalSpacing(scaled(Space::m, this));
}

} // namespace madoguchi

#include "moc_loandetail.cpp"
