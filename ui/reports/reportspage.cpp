// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "core/consumables/consumablequestions.h"
#include "ui/reports/replenishmentsteps.h"
#include "ui/reports/reportbuttons.h"
#include "ui/reports/reportform.h"
#include "ui/reports/reportnotices.h"
#include "ui/reports/reportview.h"
#include "ui/reports/savedreportsbar.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/heading.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace madoguchi {

ReportsPage::ReportsPage(const PageContext& context, const Printers& printers, PrintService* printing)
    : m_context(context), m_title(new Heading({}, Heading::Level::Title)), m_notices(new ReportNotices(context)),
      m_replenishment(new ReplenishmentSteps(context, printing)), m_saved(new SavedReportsBar(context)),
      m_form(new ReportForm(context.desk, context.clock, context.preferences)), m_formArea(new QScrollArea),
      m_view(new ReportView(context)), m_buttons(new ReportButtons(context, printers, [this] { return wish(); })),
      m_later(new QTimer(this))
{
    setObjectName(u"reportsPage"_s);
    buildPage();
    connectParts();
}

ReportsPage::~ReportsPage() = default;

void ReportsPage::buildPage()
{
    m_formArea->setObjectName(u"reportFormArea"_s);
    m_formArea->setWidget(m_form);
    m_formArea->setWidgetResizable(true);
    m_formArea->setFrameShape(QFrame::NoFrame);
    m_formArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* head = new QHBoxLayout;
    head->setSpacing(scaled(Space::l, this));
    head->addWidget(m_title, 1);
    head->addWidget(m_saved);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::m, this));
    column->addLayout(head);
    column->addWidget(m_notices);
    column->addLayout(buildBody(), 1);
}

QLayout* ReportsPage::buildBody()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(Space::s, this));
    m_view->addSwitch(*row);
    row->addWidget(m_replenishment);
    row->addStretch(1);
    row->addWidget(m_buttons);
    auto* right = new QVBoxLayout;
    right->setSpacing(scaled(Space::s, this));
    right->addLayout(row);
    right->addWidget(m_buttons->progress());
    right->addWidget(m_view, 1);
    auto* body = new QHBoxLayout;
    body->setSpacing(scaled(Space::l, this));
    body->addWidget(m_formArea);
    body->addLayout(right, 1);
    return body;
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
    connect(m_view, &ReportView::turned, this, &ReportsPage::read);
    connect(m_view, &ReportView::subjectChanged, this, &ReportsPage::showTitle);
    connect(m_view, &ReportView::clearRequested, this, [this] {
        m_form->clearFilters();
        readLater();
    });
    connect(m_buttons, &ReportButtons::busyChanged, this, &ReportsPage::showRights);
    connect(m_buttons, &ReportButtons::chartToggled, this, [this] {
        if (m_view->isPaper())
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
    m_view->focusRows();
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
        return !m_buttons->isBusy() && m_form->missingSubject().isEmpty();
    return command == u"refresh" || command == u"preview" || command == u"find";
}

void ReportsPage::run(const QString& command)
{
    if (command == u"print")
        m_buttons->print();
    else if (command == u"export")
        m_buttons->save(ReportFormat::Xlsx);
    else if (command == u"preview")
        m_view->turnToPaper();
    else if (command == u"refresh")
        read();
    else if (command == u"find")
        m_form->focusFirst();
}

ReportWish ReportsPage::wish() const
{
    ReportWish asked = m_form->wish();
    asked.isChartOnly = m_view->isChart();
    asked.isWithChart = m_buttons->isWithChart();
    return asked;
}

void ReportsPage::readLater()
{
    showRights();
    m_later->start();
}

void ReportsPage::read()
{
    m_later->stop();
    if (const QString missing = m_form->missingSubject(); !missing.isEmpty())
        return m_view->showNothing(missing);
    m_view->read(wish(), m_form->isFiltered());
}

/// A history says whose it is where one looks first.
void ReportsPage::showTitle(const QString& subject)
{
    m_subject = subject;
    m_title->setText(m_subject.isEmpty() ? tr("Reports") : tr("Reports: %1").arg(m_subject));
}

void ReportsPage::showRights()
{
    const ReportDescription* report = findReport(m_form->wish().plan.report);
    const bool isCharted = report && report->picture() != ReportPicture::None;
    m_replenishment->setVisible(report && report->isOfStock());
    m_view->setCharted(isCharted);
    m_buttons->setCharted(isCharted);
    m_buttons->setReady(m_form->missingSubject().isEmpty());
}

void ReportsPage::retranslate()
{
    showTitle(m_subject);
    m_form->retranslate();
    m_saved->retranslate();
    m_notices->retranslate();
    m_replenishment->retranslate();
    m_view->retranslate();
    m_buttons->retranslate();
    m_formArea->setAccessibleName(tr("What is asked for"));
    if (isVisible())
        readLater();
}

} // namespace madoguchi
