// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "core/consumables/consumablequestions.h"
#include "ui/printing/previewpane.h"
#include "ui/printing/reportwords.h"
#include "ui/reports/replenishmentsteps.h"
#include "ui/reports/reportchart.h"
#include "ui/reports/reportform.h"
#include "ui/reports/reportnotices.h"
#include "ui/reports/reporttablemodel.h"
#include "ui/reports/reportwork.h"
#include "ui/reports/savedreportsbar.h"
#include "ui/text/formats.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/quiet.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace madoguchi {

namespace {

constexpr const char* chartLook = "reports/with-chart";

} // namespace

ReportsPage::ReportsPage(const PageContext& context, const Printers& printers, PrintService* printing)
    : m_context(context), m_printers(printers), m_title(new Heading({}, Heading::Level::Title)),
      m_notices(new ReportNotices(context)), m_replenishment(new ReplenishmentSteps(context, printing)),
      m_saved(new SavedReportsBar(context)), m_form(new ReportForm(context.desk, context.clock, context.preferences)),
      m_formArea(new QScrollArea), m_asTable(quiet(u"reportAsTable"_s)), m_asPaper(quiet(u"reportAsPaper"_s)),
      m_asChart(quiet(u"reportAsChart"_s)), m_withChart(new QCheckBox), m_print(quiet(u"reportPrint"_s)),
      m_pdf(quiet(u"reportPdf"_s)), m_xlsx(quiet(u"reportXlsx"_s)), m_csv(quiet(u"reportCsv"_s)),
      m_summary(mutedLabel({})), m_work(new ReportWork(context, printers)), m_reading(new ProgressStrip),
      m_views(new QStackedWidget), m_model(new ReportTableModel(this)), m_table(new PagedTable),
      m_paper(new PreviewPane), m_chart(new ReportChart), m_empty(new EmptyState), m_later(new QTimer(this))
{
    setObjectName(u"reportsPage"_s);
    buildPage();
    connectParts();
}

ReportsPage::~ReportsPage()
{
    if (m_job)
        m_job->cancel();
}

void ReportsPage::buildButtons()
{
    for (QPushButton* button : {m_asTable, m_asPaper, m_asChart})
        button->setCheckable(true);
    m_asTable->setChecked(true);
    m_withChart->setObjectName(u"reportWithChart"_s);
    m_withChart->setChecked(m_context.preferences.look(QString::fromLatin1(chartLook)).toBool());
    m_print->setIcon(icon(Icon::Print));
    for (QPushButton* button : {m_pdf, m_xlsx, m_csv})
        button->setIcon(icon(Icon::Export));
}

void ReportsPage::buildPage()
{
    buildButtons();
    m_formArea->setObjectName(u"reportFormArea"_s);
    m_formArea->setWidget(m_form);
    m_formArea->setWidgetResizable(true);
    m_formArea->setFrameShape(QFrame::NoFrame);
    m_formArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_reading->setObjectName(u"reportReading"_s);
    m_summary->setObjectName(u"reportSummary"_s);
    m_table->setObjectName(u"reportTable"_s);
    m_table->setModel(m_model);
    m_table->setEmptyState(m_empty);
    m_views->addWidget(m_table);
    m_views->addWidget(m_paper);
    m_views->addWidget(m_chart);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(Space::s, this));
    buttons->addWidget(m_asTable);
    buttons->addWidget(m_asPaper);
    buttons->addWidget(m_asChart);
    buttons->addWidget(m_replenishment);
    buttons->addStretch(1);
    buttons->addWidget(m_withChart);
    for (QPushButton* button : {m_print, m_pdf, m_xlsx, m_csv})
        buttons->addWidget(button);
    auto* right = new QVBoxLayout;
    right->setSpacing(scaled(Space::s, this));
    right->addLayout(buttons);
    right->addWidget(m_work);
    right->addWidget(m_reading);
    right->addWidget(m_views, 1);
    right->addWidget(m_summary);
    auto* body = new QHBoxLayout;
    body->setSpacing(scaled(Space::l, this));
    body->addWidget(m_formArea);
    body->addLayout(right, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::m, this));
    auto* head = new QHBoxLayout;
    head->setSpacing(scaled(Space::l, this));
    head->addWidget(m_title, 1);
    head->addWidget(m_saved);
    column->addLayout(head);
    column->addWidget(m_notices);
    column->addLayout(body, 1);
}

void ReportsPage::connectParts()
{
    m_later->setSingleShot(true);
    m_later->setInterval(150ms);
    connect(m_later, &QTimer::timeout, this, &ReportsPage::read);
    connect(m_form, &ReportForm::changed, this, &ReportsPage::readLater);
    connect(m_replenishment, &ReplenishmentSteps::done, this, [this] {
        m_notices->refresh();
        read();
    });
    connect(m_notices, &ReportNotices::chosen, m_form, &ReportForm::show);
    connect(m_saved, &SavedReportsBar::chosen, this, &ReportsPage::showSaved);
    connect(m_saved, &SavedReportsBar::saveWanted, this, &ReportsPage::saveWish);
    connect(m_asTable, &QPushButton::clicked, this, [this] { showView(View::Table); });
    connect(m_asPaper, &QPushButton::clicked, this, [this] { showView(View::Paper); });
    connect(m_asChart, &QPushButton::clicked, this, [this] { showView(View::Chart); });
    connect(m_withChart, &QCheckBox::toggled, this, [this](bool isWanted) {
        m_context.preferences.setLook(QString::fromLatin1(chartLook), isWanted);
        if (m_view == View::Paper)
            readLater();
    });
    connect(m_print, &QPushButton::clicked, this, [this] { m_work->print(wish()); });
    const auto saves = [this](QPushButton* button, ReportFormat format) {
        connect(button, &QPushButton::clicked, this, [this, format] { m_work->save(wish(), format); });
    };
    saves(m_pdf, ReportFormat::Pdf);
    saves(m_xlsx, ReportFormat::Xlsx);
    saves(m_csv, ReportFormat::Csv);
    connect(m_work, &ReportWork::busyChanged, this, &ReportsPage::showRights);
    connect(m_reading, &ProgressStrip::cancelled, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        m_form->clearFilters();
        readLater();
    });
}

/// As wide as its fields need, and never more than a third of the page.
void ReportsPage::fitForm()
{
    m_formArea->setFixedWidth(std::min(em(19, this), std::max(em(12, this), width() / 3)));
}

void ReportsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitForm();
}

void ReportsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitForm();
}

void ReportsPage::activate()
{
    readNames();
    m_saved->refresh();
    m_notices->refresh();
    readLater();
    m_table->setFocus(Qt::OtherFocusReason);
}

/// The keys of whom it is about are read: the form shows them as people type them.
void ReportsPage::showSaved(const SavedReport& report)
{
    const ReportFilter& filter = report.plan.filter;
    m_form->show(report.plan);
    if (filter.person.isValid())
        m_context.desk.ask(AskPerson{filter.person}, this, [this](const Result<PersonRecord>& person) {
            if (!person)
                return m_context.host.refused(person.refusal());
            m_form->setPerson(person->id, u"%1  %2"_s.arg(person->values.name, person->key()));
        });
    if (filter.consumable.isValid())
        m_context.desk.ask(ListConsumables{}, this,
                           [this, id = filter.consumable](const Result<QList<ConsumableRecord>>& consumables) {
                               if (!consumables)
                                   return m_context.host.refused(consumables.refusal());
                               for (const ConsumableRecord& known : *consumables) {
                                   if (known.id == id)
                                       m_form->setItem(known.values.number);
                               }
                           });
    if (filter.asset.isValid())
        m_context.desk.ask(AskAsset{filter.asset}, this, [this](const Result<AssetRecord>& asset) {
            if (!asset)
                return m_context.host.refused(asset.refusal());
            m_form->setItem(asset->values.assetNo);
        });
}

void ReportsPage::saveWish()
{
    m_context.desk.runJob<ReportPlan>([wish = m_form->wish()](Desk& desk, JobControl&) { return planOf(desk, wish); },
                                      this,
                                      [this](const Result<ReportPlan>& plan) {
                                          if (!plan)
                                              return m_context.host.refused(plan.refusal());
                                          m_saved->save(*plan);
                                      });
}

void ReportsPage::readNames()
{
    for (const AskNames::Of of : {AskNames::Of::Kinds, AskNames::Of::Places, AskNames::Of::Sections}) {
        m_context.desk.ask(AskNames{of}, this, [this, of](const Result<QList<NamedRow>>& rows) {
            if (!rows)
                return m_context.host.refused(rows.refusal());
            m_form->offerNames(of, *rows);
        });
    }
    m_form->readFields(m_context.desk);
    m_context.desk.ask(ListOperators{}, this, [this](const Result<QList<OperatorRecord>>& operators) {
        if (!operators)
            return m_context.host.refused(operators.refusal());
        m_form->offerOperators(*operators);
    });
}

void ReportsPage::open(const QString& key)
{
    if (key.startsWith(savedReportPrefix))
        return m_saved->open(key.mid(savedReportPrefix.size()));
    const QString report = key.section(u':', 0, 0);
    const QString subject = key.section(u':', 1);
    m_form->chooseReport(report);
    const ReportDescription* known = findReport(report);
    if (known && (known->knowsItem() || known->isOfThing()))
        m_form->setItem(subject);
    else if (!subject.isEmpty())
        m_form->setPerson(subject);
    readLater();
}

bool ReportsPage::canRun(const QString& command) const
{
    if (command == u"print" || command == u"export")
        return !m_work->isBusy() && !lacksSubject();
    return command == u"refresh" || command == u"preview" || command == u"find";
}

void ReportsPage::run(const QString& command)
{
    if (command == u"print")
        m_work->print(wish());
    else if (command == u"export")
        m_work->save(wish(), ReportFormat::Xlsx);
    else if (command == u"preview")
        showView(m_view == View::Paper ? View::Table : View::Paper);
    else if (command == u"refresh")
        read();
    else if (command == u"find")
        m_form->focusFirst();
}

void ReportsPage::showView(View view)
{
    m_view = view;
    m_asTable->setChecked(view == View::Table);
    m_asPaper->setChecked(view == View::Paper);
    m_asChart->setChecked(view == View::Chart);
    read();
}

ReportWish ReportsPage::wish() const
{
    ReportWish asked = m_form->wish();
    asked.isChartOnly = m_view == View::Chart && m_chart->hasChart();
    asked.isWithChart = m_withChart->isChecked();
    return asked;
}

void ReportsPage::readChart(quint64 number)
{
    m_context.desk.runJob<ChartData>([wish = m_form->wish()](Desk& desk, JobControl&) { return chartOf(desk, wish); },
                                     this,
                                     [this, number](const Result<ChartData>& chart) {
                                         if (number != m_question)
                                             return;
                                         if (!chart)
                                             return showNothing(m_context.host.words(chart.refusal()));
                                         m_chart->show(*chart);
                                         if (!m_chart->hasChart())
                                             return showNothing(tr("There is nothing to show yet."));
                                         m_reading->finish();
                                         m_known.reset();
                                         m_views->setCurrentWidget(m_chart);
                                         tellSummary();
                                     });
}

bool ReportsPage::lacksSubject() const
{
    const ReportWish wish = m_form->wish();
    const ReportDescription* report = findReport(wish.plan.report);
    return report &&
           ((report->isOfThing() && wish.item.isEmpty()) ||
            (report->subject == ReportSubject::Person && wish.person.isEmpty() && !wish.plan.filter.person.isValid()));
}

QString ReportsPage::missingSubject() const
{
    switch (findReport(m_form->wish().plan.report)->subject) {
    case ReportSubject::Asset:
        return tr("Whose history? Enter the asset number of the item.");
    case ReportSubject::Consumable:
        return tr("The book of what? Enter the number of the consumable.");
    default:
        return tr("Whose loans? Enter the name or the staff number of the user.");
    }
}

void ReportsPage::readLater()
{
    showRights();
    m_later->start();
}

void ReportsPage::read()
{
    m_later->stop();
    if (m_job)
        m_job->cancel();
    m_job.reset();
    const quint64 number = ++m_question;
    if (lacksSubject())
        return showNothing(missingSubject());
    if (m_view == View::Chart)
        return readChart(number);
    m_reading->begin(tr("Reading"), 0);
    qint64 known = -1;
    const auto job = m_context.desk.runJob<ReportPreview>(
        [wish = wish(), isPaper = m_view == View::Paper, by = m_context.host.actor()](Desk& desk, JobControl& control) {
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

void ReportsPage::shown(const Result<ReportPreview>& preview)
{
    m_job.reset();
    m_reading->finish();
    if (!preview) {
        const bool isCancelled = preview.refusal().has(u"job.cancelled");
        return showNothing(isCancelled ? tr("Reading was stopped before the end. F5 reads again.")
                                       : m_context.host.words(preview.refusal()));
    }
    m_known = preview->summary;
    m_subject = preview->subject;
    showTitle();
    m_isAll = preview->isAll;
    m_views->setCurrentIndex(m_view == View::Paper ? 1 : 0);
    if (m_view == View::Paper)
        m_paper->setSheets(preview->sheets);
    else
        showTable(*preview);
    tellSummary();
}

void ReportsPage::showTable(const ReportPreview& preview)
{
    m_empty->setMessage(preview.filter.isEmpty() ? tr("There is nothing to list yet.")
                                                 : tr("Nothing fits: %1.").arg(preview.filter),
                        m_form->isFiltered() ? tr("Clear the filter") : QString());
    m_table->clearSpans();
    m_model->show(preview);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isSpanned(row))
            m_table->setSpan(row, 0, 1, m_model->columnCount());
    }
}

void ReportsPage::showNothing(const QString& text, const QString& action)
{
    m_reading->finish();
    m_known.reset();
    m_subject.clear();
    showTitle();
    m_views->setCurrentIndex(0); // its empty state says what is missing
    m_empty->setMessage(text, action);
    m_table->clearSpans();
    m_model->clear();
    m_paper->clear();
    tellSummary();
}

void ReportsPage::tellSummary()
{
    QStringList parts;
    if (m_known) {
        const ReportWords words = reportWords();
        parts << words(Phrase::word(u"report.total"_s, {formatCount(m_known->totals.rows)}));
        for (const Phrase& phrase : closingPhrases(*m_known))
            parts << words(phrase);
        if (m_view == View::Table && !m_isAll)
            parts << tr("The first %1 rows are shown here; files and paper have all.")
                         .arg(formatCount(ReportPreview::mostRows));
    }
    m_summary->setText(parts.join(u"   "_s));
}

/// A history says whose it is where one looks first.
void ReportsPage::showTitle()
{
    m_title->setText(m_subject.isEmpty() ? tr("Reports") : tr("Reports: %1").arg(m_subject));
}

void ReportsPage::showRights()
{
    const bool isReady = !m_work->isBusy() && !lacksSubject();
    const ReportDescription* report = findReport(m_form->wish().plan.report);
    m_replenishment->setVisible(report && report->isOfStock());
    const bool hasChart = report && report->picture() != ReportPicture::None;
    m_asChart->setVisible(hasChart);
    m_withChart->setVisible(hasChart);
    if (!hasChart && m_view == View::Chart)
        showView(View::Table);
    for (QPushButton* button : {m_print, m_pdf, m_xlsx, m_csv})
        button->setEnabled(isReady);
}

void ReportsPage::retranslate()
{
    showTitle();
    m_form->retranslate();
    m_saved->retranslate();
    m_notices->retranslate();
    m_replenishment->retranslate();
    m_asTable->setText(tr("Table"));
    m_asPaper->setText(tr("Paper"));
    m_asChart->setText(tr("Chart"));
    m_withChart->setText(tr("With chart"));
    m_withChart->setToolTip(tr("Print and PDF have the chart on a sheet behind the list"));
    m_print->setText(tr("Print"));
    m_pdf->setText(tr("PDF"));
    m_xlsx->setText(tr("Excel"));
    m_csv->setText(tr("CSV"));
    m_table->setAccessibleName(tr("The beginning of the report"));
    m_formArea->setAccessibleName(tr("What is asked for"));
    if (isVisible())
        readLater();
}

} // namespace madoguchi
