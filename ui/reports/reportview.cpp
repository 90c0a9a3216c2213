// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportview.h"

#include "ui/printing/previewpane.h"
#include "ui/printing/reportwords.h"
#include "ui/reports/reportchart.h"
#include "ui/reports/reporttablemodel.h"
#include "ui/text/formats.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/quiet.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// An ampersand in a name is no mnemonic.
QString openingText(const RowThing& thing)
{
    const QString key = QString(thing.key).replace(u'&', u"&&"_s);
    switch (thing.meaning) {
    case CodeMeaning::Person:
        return ReportView::tr("Open the user %1").arg(key);
    case CodeMeaning::Document:
        return ReportView::tr("Open the paper %1").arg(key);
    case CodeMeaning::Consumable:
        return ReportView::tr("Open the consumable %1").arg(key);
    case CodeMeaning::Kind:
        return ReportView::tr("List the items of the type %1").arg(key);
    default:
        return ReportView::tr("Open the item %1").arg(key);
    }
}

} // namespace

ReportView::ReportView(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_asTable(quiet(u"reportAsTable"_s)), m_asPaper(quiet(u"reportAsPaper"_s)),
      m_asChart(quiet(u"reportAsChart"_s)), m_reading(new ProgressStrip), m_views(new QStackedWidget),
      m_model(new ReportTableModel(this)), m_table(new PagedTable), m_paper(new PreviewPane), m_chart(new ReportChart),
      m_empty(new EmptyState), m_summary(mutedLabel({})), m_tallies(new QListWidget)
{
    build();
    connect(m_asTable, &QPushButton::clicked, this, [this] { turn(Way::Table); });
    connect(m_asPaper, &QPushButton::clicked, this, [this] { turn(Way::Paper); });
    connect(m_asChart, &QPushButton::clicked, this, [this] { turn(Way::Chart); });
    connect(m_reading, &ProgressStrip::cancelled, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &ReportView::clearRequested);
    connectRows();
}

ReportView::~ReportView()
{
    stop();
}

void ReportView::build()
{
    for (QPushButton* button : {m_asTable, m_asPaper, m_asChart})
        button->setCheckable(true);
    m_asTable->setChecked(true);
    m_reading->setObjectName(u"reportReading"_s);
    m_summary->setObjectName(u"reportSummary"_s);
    m_tallies->setObjectName(u"reportTallies"_s);
    m_tallies->setSelectionMode(QListWidget::NoSelection);
    m_tallies->setTextElideMode(Qt::ElideNone);
    m_tallies->setWordWrap(true);
    m_tallies->setResizeMode(QListView::Adjust);
    m_tallies->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tallies->hide();
    m_table->setObjectName(u"reportTable"_s);
    m_table->setModel(m_model);
    m_table->setEmptyState(m_empty);
    m_views->addWidget(m_table);
    m_views->addWidget(m_paper);
    m_views->addWidget(m_chart);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::s, this));
    column->addWidget(m_reading);
    column->addWidget(m_views, 1);
    column->addWidget(m_summary);
    column->addWidget(m_tallies);
}

void ReportView::connectRows()
{
    connect(m_table, &PagedTable::opened, this, [this](const QModelIndex& cell) { openRow(cell.row()); });
    connect(m_table, &PagedTable::stepRequested, this, [this](const QModelIndex& cell) { openRow(cell.row()); });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ReportView::showRowMenu);
}

/// What the row is about; of a line that names none of that, what else it names.
void ReportView::openRow(int row)
{
    if (const QList<RowThing> things = m_model->thingsAt(row); !things.isEmpty())
        Q_EMIT thingWanted(things.first());
}

void ReportView::showRowMenu(const QPoint& at)
{
    const QModelIndex cell = m_table->indexAt(at).isValid() ? m_table->indexAt(at) : m_table->currentIndex();
    const QList<RowThing> things = cell.isValid() ? m_model->thingsAt(cell.row()) : QList<RowThing>();
    if (things.isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"reportRowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const RowThing& thing : things) {
        QAction* action = menu->addAction(openingText(thing));
        connect(action, &QAction::triggered, this, [this, thing] { Q_EMIT thingWanted(thing); });
    }
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void ReportView::addSwitch(QLayout& row)
{
    for (QPushButton* button : {m_asTable, m_asPaper, m_asChart})
        row.addWidget(button);
}

bool ReportView::isChart() const
{
    return m_way == Way::Chart && m_chart->hasChart();
}

void ReportView::turnToPaper()
{
    turn(m_way == Way::Paper ? Way::Table : Way::Paper);
}

void ReportView::setCharted(bool isCharted)
{
    m_asChart->setVisible(isCharted);
    if (!isCharted && m_way == Way::Chart)
        turn(Way::Table);
}

void ReportView::turn(Way way)
{
    m_way = way;
    m_asTable->setChecked(way == Way::Table);
    m_asPaper->setChecked(way == Way::Paper);
    m_asChart->setChecked(way == Way::Chart);
    Q_EMIT turned();
}

void ReportView::stop()
{
    if (m_job)
        m_job->cancel();
    m_job.reset();
}

void ReportView::read(const ReportWish& wish, bool isFiltered)
{
    stop();
    m_isFiltered = isFiltered;
    const quint64 number = ++m_question;
    if (m_way == Way::Chart)
        readChart(wish, number);
    else
        readRows(wish, number);
}

void ReportView::readChart(const ReportWish& wish, quint64 number)
{
    m_context.desk.runJob<ChartData>([wish](Desk& desk, JobControl&) { return chartOf(desk, wish); }, this,
                                     [this, number](const Result<ChartData>& chart) {
                                         if (number != m_question)
                                             return;
                                         if (!chart)
                                             return showNothing(m_context.host.words(chart.refusal()));
                                         showChart(*chart);
                                     });
}

void ReportView::showChart(const ChartData& chart)
{
    m_chart->show(chart);
    if (!m_chart->hasChart())
        return showNothing(tr("There is nothing to show yet."));
    m_reading->finish();
    m_known.reset();
    tellTallies({});
    m_views->setCurrentWidget(m_chart);
    tellSummary();
}

void ReportView::readRows(const ReportWish& wish, quint64 number)
{
    m_reading->begin(tr("Reading"), 0);
    qint64 known = -1;
    const auto job = m_context.desk.runJob<ReportPreview>(
        [wish, isPaper = isPaper(), by = m_context.host.actor()](Desk& desk, JobControl& control) {
            return previewReport(desk, wish, isPaper, by, control);
        },
        this,
        [this, number](const Result<ReportPreview>& preview) {
            if (number == m_question)
                shown(preview);
        },
        [this, number, known](qint64 done, qint64 total) mutable {
            if (number != m_question)
                return;
            if (total != known)
                m_reading->begin(tr("Reading"), total);
            known = total;
            m_reading->setDone(done);
        });
    if (m_reading->isRunning())
        m_job = job;
}

void ReportView::shown(const Result<ReportPreview>& preview)
{
    m_job.reset();
    m_reading->finish();
    if (!preview) {
        const bool isCancelled = preview.refusal().has(u"job.cancelled"_s);
        return showNothing(isCancelled ? tr("Reading was stopped before the end. F5 reads again.")
                                       : m_context.host.words(preview.refusal()));
    }
    m_known = preview->summary;
    Q_EMIT subjectChanged(preview->subject);
    m_isAll = preview->isAll;
    m_sums = preview->sums;
    tellTallies(preview->tallies);
    if (isPaper())
        m_paper->setSheets(preview->sheets);
    else
        showTable(*preview);
    m_views->setCurrentWidget(isPaper() ? static_cast<QWidget*>(m_paper) : m_table);
    tellSummary();
}

void ReportView::showTable(const ReportPreview& preview)
{
    m_empty->setMessage(preview.filter.isEmpty() ? tr("There is nothing to list yet.")
                                                 : tr("Nothing fits: %1.").arg(preview.filter),
                        m_isFiltered ? tr("Clear the filter") : QString());
    m_table->clearSpans();
    m_model->show(preview);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const int span = m_model->spanOf(row); span > 1)
            m_table->setSpan(row, 0, 1, span);
    }
}

void ReportView::showNothing(const QString& text)
{
    stop();
    ++m_question;
    m_reading->finish();
    m_known.reset();
    tellTallies({});
    Q_EMIT subjectChanged({});
    m_views->setCurrentWidget(m_table); // its empty state says what is missing
    m_empty->setMessage(text);
    m_table->clearSpans();
    m_model->clear();
    m_paper->clear();
    tellSummary();
}

void ReportView::tellSummary()
{
    QStringList parts;
    if (m_known) {
        const ReportWords words = reportWords();
        parts << words(Phrase::word(u"report.total"_s, {formatCount(m_known->totals.rows)}));
        parts << m_sums;
        for (const Phrase& phrase : closingPhrases(*m_known))
            parts << words(phrase);
        if (m_way == Way::Table && !m_isAll)
            parts << tr("Only the first %1 are shown here; files and paper have all of them.")
                         .arg(formatCount(ReportPreview::mostRows));
    }
    m_summary->setText(parts.join(u"   "_s));
}

void ReportView::tellTallies(const QStringList& tallies)
{
    m_tallies->clear();
    m_tallies->addItems(tallies);
    m_tallies->setVisible(!tallies.isEmpty());
    fitTallies();
}

/// As many as leave the table its room, fewer in a low window or with a large text; the others are scrolled to.
void ReportView::fitTallies()
{
    if (m_tallies->count() == 0)
        return;
    constexpr int restOfPage = 14; // lines of the window beside them
    const int mostRows = std::clamp(window()->height() / rowHeight(font()) - restOfPage, 1, 3);
    int height = 0;
    for (int row = 0; row < std::min(m_tallies->count(), mostRows); ++row)
        height += m_tallies->sizeHintForRow(row);
    m_tallies->setFixedHeight(std::min(height, mostRows * rowHeight(font())) + 2 * m_tallies->frameWidth());
}

void ReportView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitTallies();
}

void ReportView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitTallies();
}

void ReportView::focusRows()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void ReportView::retranslate()
{
    m_asTable->setText(tr("Table"));
    m_asPaper->setText(tr("Paper"));
    m_asChart->setText(tr("Chart"));
    m_table->setAccessibleName(tr("The beginning of the report"));
    m_tallies->setAccessibleName(tr("How many of each type have which status"));
}

} // namespace madoguchi

#include "moc_reportview.cpp"
