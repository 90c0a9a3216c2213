// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/signpane.h"

#include "ui/counter/inkfield.h"
#include "ui/printing/formwords.h"
#include "ui/text/formats.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/quiet.h"
#include "ui/widgets/wrappedlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// More than a paper of the counter has on its first page; what is more is counted.
constexpr qsizetype mostItems = 10;

/// Where a column of this name is; -1: nowhere.
qsizetype columnOf(const FormTable& table, const QString& code)
{
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns.at(i).label.value == code)
            return i;
    }
    return -1;
}

QStringList itemsIn(const FormTable& table, PrintLanguage language)
{
    QStringList items;
    const qsizetype number = columnOf(table, u"asset.number"_s);
    const qsizetype kind = columnOf(table, u"asset.kind"_s);
    if (number < 0)
        return items;
    for (const QList<Phrase>& row : table.rows) {
        QString item = say(row.at(number), language);
        if (kind >= 0)
            item += u' ' + say(row.at(kind), language).replace(u'\n', u' ');
        items << item.trimmed();
    }
    return items;
}

} // namespace

SignPane::SignPane(QWidget* parent)
    : QFrame(parent), m_title(new Heading({}, Heading::Level::Section)), m_items(new WrappedLabel),
      m_field(new InkField), m_accept(quiet(u"acceptSignature"_s)), m_clear(quiet(u"clearSignature"_s)),
      m_leave(quiet(u"leaveUnsigned"_s))
{
    setObjectName(u"signPane"_s);
    setFrameShape(QFrame::StyledPanel);
    m_items->setObjectName(u"signedItems"_s);
    m_accept->setProperty("primary", true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(Space::s, this));
    buttons->addWidget(m_clear);
    buttons->addStretch(1);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_accept);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(scaled(Space::s, this));
    column->addWidget(m_title);
    column->addWidget(m_items);
    column->addWidget(m_field);
    column->addLayout(buttons);
    connect(m_field, &InkField::changed, this, &SignPane::note);
    connect(m_clear, &QPushButton::clicked, m_field, &InkField::clear);
    connect(m_accept, &QPushButton::clicked, this, &SignPane::accepted);
    connect(m_leave, &QPushButton::clicked, this, &SignPane::left);
    hide();
    retranslate();
}

QStringList SignPane::itemsOf(const Document& paper)
{
    for (const Block& block : paper.blocks) {
        const auto* table = std::get_if<FormTable>(&block);
        if (table && columnOf(*table, u"asset.number"_s) >= 0)
            return itemsIn(*table, paper.language);
    }
    return {};
}

void SignPane::show(const SignablePaper& paper)
{
    m_paper = paper;
    m_isSaving = false;
    m_field->clear();
    retranslate();
    setVisible(true);
}

void SignPane::setSaving(bool isSaving)
{
    m_isSaving = isSaving;
    note();
}

bool SignPane::isSigned() const
{
    return !m_field->isEmpty() && !m_isSaving;
}

PenInk SignPane::ink() const
{
    return m_field->ink();
}

void SignPane::note()
{
    m_field->setEnabled(!m_isSaving);
    m_leave->setEnabled(!m_isSaving);
    m_clear->setEnabled(!m_isSaving && !m_field->isEmpty());
    m_accept->setEnabled(isSigned());
}

void SignPane::retranslate()
{
    const Document& paper = m_paper.paper;
    // The paper is in the language of whoever signs it: so is what is asked of them.
    const QString whose = sayWord(m_paper.box, paper.language);
    m_title->setText(tr("%1 %2 – to be signed: %3", "number, name of the form, whose signature")
                         .arg(paper.number, say(paper.title, paper.language), whose));
    m_items->setText(formatListed(itemsOf(paper), Counted::Items, mostItems));
    m_field->setAccessibleName(tr("Field for the signature on %1").arg(paper.number));
    m_field->setToolTip(tr("Write with the pen or the mouse; Delete wipes it"));
    m_accept->setText(tr("Accept the signature (F12)"));
    m_clear->setText(tr("Clear"));
    m_leave->setText(tr("Leave unsigned (Esc)"));
    note();
}

} // namespace madoguchi

#include "moc_signpane.cpp"
