// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportcolumns.h"

#include "ui/printing/reportwords.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/quiet.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

QStringList usualOf(const ReportDescription& report)
{
    QStringList names;
    for (const char* usual : report.usual)
        names << QString::fromLatin1(usual);
    return names;
}

QString titleOf(const ReportColumn& column)
{
    return reportWords()(labelOf(column));
}

} // namespace

ReportColumns::ReportColumns(QWidget* parent)
    : QWidget(parent), m_list(new QListWidget), m_up(quiet(u"columnUp"_s)), m_down(quiet(u"columnDown"_s)),
      m_usual(quiet(u"columnsUsual"_s))
{
    m_list->setObjectName(u"reportColumns"_s);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setMinimumHeight(em(9, this));
    m_list->setTextElideMode(Qt::ElideRight);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(Space::xs, this));
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch(1);
    buttons->addWidget(m_usual);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::xs, this));
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(m_list, &QListWidget::itemChanged, this, &ReportColumns::changed);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ReportColumns::changed);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        if (!m_report)
            return;
        offer(*m_report, {});
        Q_EMIT changed();
    });
}

void ReportColumns::offer(const ReportDescription& report, const QStringList& shown)
{
    const QSignalBlocker quietly(m_list);
    m_report = &report;
    m_list->clear();
    const QStringList names = shown.isEmpty() ? usualOf(report) : shown;
    for (const QString& name : names) {
        if (const ReportColumn* column = report.column(name))
            addColumn(*column, true);
    }
    for (const ReportColumn* column : report.columns) {
        if (!names.contains(QString::fromLatin1(column->name)))
            addColumn(*column, false);
    }
    for (const QString& field : m_fields) {
        const ReportColumn* column = report.column(field);
        if (column && !names.contains(field))
            addColumn(*column, false);
    }
}

void ReportColumns::setFields(const QStringList& names)
{
    QStringList fields;
    for (const QString& name : names)
        fields << u"field:"_s + name;
    if (fields == m_fields)
        return;
    m_fields = fields;
    if (m_report)
        offer(*m_report, shown());
}

void ReportColumns::addColumn(const ReportColumn& column, bool isShown)
{
    auto* item = new QListWidgetItem(titleOf(column), m_list);
    item->setData(Qt::UserRole, QString::fromUtf8(column.name));
    item->setFlags((item->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsDropEnabled);
    item->setCheckState(isShown ? Qt::Checked : Qt::Unchecked);
}

QStringList ReportColumns::shown() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            names << m_list->item(row)->data(Qt::UserRole).toString();
    }
    return names.isEmpty() && m_report ? usualOf(*m_report) : names;
}

bool ReportColumns::isUsual() const
{
    return m_report && shown() == usualOf(*m_report);
}

void ReportColumns::move(int by)
{
    const int row = m_list->currentRow();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= m_list->count())
        return;
    {
        const QSignalBlocker quietly(m_list);
        m_list->insertItem(target, m_list->takeItem(row));
        m_list->setCurrentRow(target);
    }
    Q_EMIT changed();
}

void ReportColumns::retranslate()
{
    m_list->setAccessibleName(tr("Columns"));
    m_up->setText(u"\u2191"_s);
    m_up->setToolTip(tr("Move the column forward"));
    m_down->setText(u"\u2193"_s);
    m_down->setToolTip(tr("Move the column back"));
    for (QPushButton* button : {m_up, m_down})
        button->setAccessibleName(button->toolTip());
    m_usual->setText(tr("Usual columns"));
    const QSignalBlocker quietly(m_list);
    for (int row = 0; m_report && row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        if (const ReportColumn* column = m_report->column(item->data(Qt::UserRole).toString()))
            item->setText(titleOf(*column));
    }
}

} // namespace madoguchi

#include "moc_reportcolumns.cpp"
