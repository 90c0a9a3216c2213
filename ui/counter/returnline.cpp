// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/returnline.h"

#include "ui/counter/returndetails.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/quiet.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/wraplayout.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

ReturnLine::ReturnLine(const ReturnRow& row, QWidget* parent)
    : QWidget(parent), m_row(row), m_what(new WrappedLabel), m_who(mutedLabel({})), m_chip(new StatusChip),
      m_caption(mutedLabel({})), m_accessories(new WrapLayout), m_more(quiet(u"returnMore"_s)),
      m_found(new WrappedLabel), m_column(new QVBoxLayout(this))
{
    auto* column = m_column;
    const int edge = scaled(Space::m, this);
    column->setContentsMargins(edge, scaled(Space::s, this), edge, scaled(Space::s, this));
    column->setSpacing(scaled(Space::xs, this));
    auto* first = new QHBoxLayout;
    first->addWidget(m_what, 3);
    first->addWidget(m_who, 2);
    first->addWidget(m_chip);
    first->addWidget(m_more);
    m_more->setCheckable(true);
    connect(m_more, &QPushButton::clicked, this, &ReturnLine::toggleDetails);
    column->addLayout(first);
    m_caption->setWordWrap(false);
    m_accessories->setSpacing(scaled(Space::s, this));
    column->addLayout(m_accessories);
    m_accessories->addWidget(m_caption);
    for (const QString& name : row.accessories)
        addAccessory(name);
    m_caption->setVisible(!m_boxes.isEmpty());
    m_found->setObjectName(u"returnFound"_s);
    column->addWidget(m_found);
    show(row);
}

void ReturnLine::toggleDetails()
{
    if (!m_details) {
        m_details = new ReturnDetails(m_row);
        m_column->addWidget(m_details);
        Q_EMIT detailsMade(m_details);
    }
    m_details->setVisible(m_more->isChecked());
    Q_EMIT detailsToggled(m_more->isChecked());
}

ReturnDetails* ReturnLine::openDetails() const
{
    return m_more->isChecked() ? m_details : nullptr;
}

void ReturnLine::addAccessory(const QString& name)
{
    auto* box = new QCheckBox(name);
    box->setObjectName(u"accessory"_s);
    box->setFocusPolicy(Qt::TabFocus);
    m_accessories->addWidget(box);
    m_boxes << box;
    // Not `toggled`: only what a person did is an order.
    connect(box, &QCheckBox::clicked, this, [this, name](bool isThere) { Q_EMIT accessoryMarked(name, !isThere); });
}

void ReturnLine::show(const ReturnRow& row)
{
    m_row = row;
    if (m_details)
        m_details->show(row);
    retranslate();
}

void ReturnLine::retranslate()
{
    m_what->setText(m_row.item.assetNo + u"  "_s + m_row.title);
    m_who->setText((m_row.item.person.isValid() ? tr("from %1") : tr("back from %1")).arg(m_row.holder));
    const AssetStatus status = m_row.item.wasOverdue ? AssetStatus::Overdue : AssetStatus::Available;
    m_chip->setStatus(status, m_row.item.wasOverdue
                                  ? tr("Returned (%1)").arg(statusWord(status, m_row.item.due, m_row.at.localDay()))
                                  : tr("Returned"));
    m_caption->setText(tr("With it:"));
    for (QCheckBox* box : std::as_const(m_boxes)) {
        box->setChecked(!m_row.item.missing.contains(box->text()));
        box->setAccessibleName(tr("%1 came back with %2").arg(box->text(), m_row.item.assetNo));
        box->setToolTip(tr("Untick what is missing"));
    }
    m_more->setText(tr("Condition…"));
    m_more->setAccessibleName(tr("Condition of %1, pictures").arg(m_row.item.assetNo));
    m_more->setToolTip(tr("What was found at its check points, a note, pictures"));
    QStringList found;
    for (const CheckResult& check : notInOrder(m_row.item.checks))
        found << tr("%1: %2", "check point, what is wrong").arg(check.point, check.note);
    QStringList lines;
    if (!found.isEmpty())
        lines << tr("Not in order: %1").arg(formatList(found));
    if (!m_row.item.conditionNote.isEmpty())
        lines << tr("Note: %1").arg(m_row.item.conditionNote);
    m_found->setText(lines.join(u'\n'));
    m_found->setVisible(!lines.isEmpty());
    if (m_details)
        m_details->retranslate();
}

void ReturnLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(tokensOf(palette()).border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace madoguchi

#include "moc_returnline.cpp"
