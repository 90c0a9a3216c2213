// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/importoutcome.h"

#include "core/exchange/columnnames.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/quiet.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

QString shownField(const QString& name)
{
    return fieldTitle(name, QLocale().language() == QLocale::Japanese);
}

constexpr qsizetype mostShown = 200;

QTableWidget* quietTable(const QString& name)
{
    auto* table = new QTableWidget;
    table->setObjectName(name);
    table->setShowGrid(false);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setFocusPolicy(Qt::TabFocus);
    table->setWordWrap(true);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void fill(QTableWidget* table, const QStringList& header, const QList<QStringList>& lines)
{
    table->setColumnCount(int(header.size()));
    table->setHorizontalHeaderLabels(header);
    table->setRowCount(int(lines.size()));
    for (int row = 0; row < lines.size(); ++row) {
        for (int column = 0; column < header.size(); ++column) {
            auto* item = new QTableWidgetItem(lines[row].value(column));
            item->setToolTip(item->text());
            table->setItem(row, column, item);
        }
    }
    for (int column = 0; column + 1 < header.size(); ++column) {
        table->resizeColumnToContents(column);
        table->setColumnWidth(column, std::min(table->columnWidth(column), em(14, table)));
    }
    table->resizeRowsToContents();
    constexpr int mostVisible = 8;
    int height = table->horizontalHeader()->sizeHint().height() + 4;
    for (int row = 0; row < std::min<int>(mostVisible, int(lines.size())); ++row)
        height += table->rowHeight(row);
    table->setFixedHeight(height + em(1, table));
}

} // namespace

ImportOutcome::ImportOutcome(QWidget* parent)
    : QWidget(parent), m_counts(new WrappedLabel), m_created(mutedLabel({})),
      m_rejectedTitle(new Heading({}, Heading::Level::Section)), m_rejected(quietTable(u"rejectedRows"_s)),
      m_saveRejected(quiet(u"saveRejected"_s)), m_skip(new QCheckBox),
      m_warnedTitle(new Heading({}, Heading::Level::Section)), m_warned(quietTable(u"warnedRows"_s)),
      m_saveWarned(quiet(u"saveWarned"_s)), m_differencesTitle(new Heading({}, Heading::Level::Section)),
      m_differences(quietTable(u"differences"_s))
{
    m_counts->setObjectName(u"importCounts"_s);
    m_created->setObjectName(u"importCreated"_s);
    m_skip->setObjectName(u"skipRejected"_s);
    layOut();
    connect(m_saveRejected, &QPushButton::clicked, this,
            [this] { Q_EMIT saveRequested(m_report.rejected, u"-rejected"_s); });
    connect(m_saveWarned, &QPushButton::clicked, this,
            [this] { Q_EMIT saveRequested(m_report.warned, u"-to-check"_s); });
    connect(m_skip, &QCheckBox::toggled, this, &ImportOutcome::changed);
    clear();
    retranslate();
}

void ImportOutcome::layOut()
{
    auto* beside = new QHBoxLayout;
    beside->addWidget(m_skip, 1);
    beside->addWidget(m_saveRejected);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_counts);
    column->addWidget(m_created);
    column->addWidget(m_rejectedTitle);
    column->addWidget(m_rejected);
    column->addLayout(beside);
    column->addWidget(m_warnedTitle);
    column->addWidget(m_warned);
    column->addWidget(m_saveWarned, 0, Qt::AlignRight);
    column->addWidget(m_differencesTitle);
    column->addWidget(m_differences);
}

void ImportOutcome::retranslate()
{
    for (QPushButton* save : {m_saveRejected, m_saveWarned})
        save->setText(tr("Save this list…"));
    m_skip->setText(tr("Leave the rejected rows out and take the others over"));
    m_differencesTitle->setText(tr("The first differences"));
    m_rejected->setAccessibleName(tr("Rejected rows"));
    m_warned->setAccessibleName(tr("Rows to look at"));
    m_differences->setAccessibleName(m_differencesTitle->text());
    show(ImportReport(m_report));
}

void ImportOutcome::clear()
{
    show(ImportReport());
    m_skip->setChecked(false);
}

void ImportOutcome::show(const ImportReport& report)
{
    m_report = report;
    QStringList counts{tr("%n new", nullptr, int(report.created)), tr("%n changed", nullptr, int(report.updated)),
                       tr("%n equal", nullptr, int(report.unchanged)),
                       tr("%n rejected", nullptr, int(report.rejectedRows))};
    if (report.warnedRows > 0)
        counts << tr("%n to look at", nullptr, int(report.warnedRows));
    if (report.loans > 0)
        counts << tr("%n open loan(s)", nullptr, int(report.loans));
    m_counts->setText(
        report.rows == 0 ? QString() : tr("%n row(s)", nullptr, int(report.rows)) + u": "_s + counts.join(u"  ·  "_s));
    showCreated();
    showRejected();
    showWarned();
    showDifferences();
    Q_EMIT changed();
}

bool ImportOutcome::skipsRejected() const
{
    return m_skip->isChecked();
}

bool ImportOutcome::canApply() const
{
    return m_report.hasChanges() && (m_report.rejectedRows == 0 || skipsRejected());
}

void ImportOutcome::showCreated()
{
    QStringList lines;
    const std::pair<QString, const CreatedNames&> all[] = {{tr("New types: %1"), m_report.kinds},
                                                           {tr("New places: %1"), m_report.places},
                                                           {tr("New sections: %1"), m_report.sections},
                                                           {tr("New users: %1"), m_report.people}};
    for (const auto& [text, names] : all) {
        if (names.count > 0)
            lines << text.arg(formatListed(names.first, Counted::Things, 5, names.count));
    }
    QStringList emptied;
    for (const EmptiedField& each : std::as_const(m_report.emptied))
        emptied << u"%1 (%2)"_s.arg(each.field, formatCount(each.rows));
    if (!emptied.isEmpty())
        lines << tr("Emptied by empty cells, fields (rows): %1").arg(formatList(emptied));
    if (!m_report.furtherFields.isEmpty())
        lines << tr("Kept as further fields: %1").arg(formatList(m_report.furtherFields));
    if (!m_report.ignoredColumns.isEmpty())
        lines << tr("Not taken over, columns: %1").arg(formatList(m_report.ignoredColumns));
    m_created->setText(lines.join(u'\n'));
    m_created->setVisible(!lines.isEmpty());
}

QStringList ImportOutcome::rowsHeader()
{
    return {tr("Line"), tr("Column"), tr("Content"), tr("Reason")};
}

QList<QStringList> ImportOutcome::rowLines(const QList<RowProblems>& rows)
{
    QList<QStringList> lines;
    for (const RowProblems& row : rows) {
        for (const Problem& problem : row.problems)
            lines << QStringList{QString::number(row.line), problem.arguments.value(u"column"_s).toString(),
                                 problem.arguments.value(u"value"_s).toString(), sentence(problem)};
    }
    return lines;
}

void ImportOutcome::showRejected()
{
    const bool hasRejected = m_report.rejectedRows > 0;
    m_rejectedTitle->setText(tr("Rejected: %n row(s)", nullptr, int(m_report.rejectedRows)));
    for (QWidget* widget : {static_cast<QWidget*>(m_rejectedTitle), static_cast<QWidget*>(m_rejected),
                            static_cast<QWidget*>(m_saveRejected), static_cast<QWidget*>(m_skip)})
        widget->setVisible(hasRejected);
    if (hasRejected)
        fill(m_rejected, rowsHeader(), rowLines(m_report.rejected.mid(0, mostShown)));
}

void ImportOutcome::showWarned()
{
    const bool hasWarned = m_report.warnedRows > 0;
    m_warnedTitle->setText(tr("To look at: %n row(s)", nullptr, int(m_report.warnedRows)));
    for (QWidget* widget :
         {static_cast<QWidget*>(m_warnedTitle), static_cast<QWidget*>(m_warned), static_cast<QWidget*>(m_saveWarned)})
        widget->setVisible(hasWarned);
    if (hasWarned)
        fill(m_warned, rowsHeader(), rowLines(m_report.warned.mid(0, mostShown)));
}

void ImportOutcome::showDifferences()
{
    QList<QStringList> lines;
    for (const RowDifference& row : m_report.differences) {
        QStringList changes;
        for (const FieldChange& change : row.changes)
            changes << (row.isNew ? u"%1: %2"_s.arg(shownField(change.field), change.after)
                                  : u"%1: %2 → %3"_s.arg(shownField(change.field), change.before, change.after));
        lines << QStringList{QString::number(row.line), row.key, row.isNew ? tr("new") : tr("changed"),
                             changes.join(u"  ·  "_s)};
    }
    m_differencesTitle->setVisible(!lines.isEmpty());
    m_differences->setVisible(!lines.isEmpty());
    if (!lines.isEmpty())
        fill(m_differences, {tr("Line"), tr("Number"), tr("What"), tr("Values")}, lines.mid(0, 50));
}

} // namespace madoguchi

#include "moc_importoutcome.cpp"
