// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "core/consumables/consumablequestions.h"
#include "core/desk/changes.h"
#include "core/stocktake/stocktakequestions.h"
#include "ui/reports/replenishmentsteps.h"
#include "ui/reports/reportbuttons.h"
#include "ui/reports/reportform.h"
#include "ui/reports/reportnotices.h"
#include "ui/reports/reportview.h"
#include "ui/reports/savedreportsbar.h"
#include "ui/reports/stackedrows.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/quiet.h"
#include "ui/widgets/splitrow.h"
#include "ui/widgets/wraplayout.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace madoguchi {

namespace {

/// Whether the form has what it was given of what is chosen by name.
bool isAsNamed(const ReportFilter& has, const ReportFilter& given)
{
    return has.kind == given.kind && has.place == given.place && has.section == given.section &&
           has.operatorCode == given.operatorCode;
}

} // namespace

ReportsPage::ReportsPage(const PageContext& context, const Printers& printers, PrintService* printing)
    : m_context(context), m_title(new Heading({}, Heading::Level::Page)), m_notices(new ReportNotices(context)),
      m_replenishment(new ReplenishmentSteps(context, printing)), m_saved(new SavedReportsBar(context)),
      m_form(new ReportForm(context.desk, context.clock, context.preferences)), m_formArea(new QScrollArea),
      m_view(new ReportView(context)), m_buttons(new ReportButtons(
                                           context, printers, [this] { return wish(); }, this)),
      m_heads(quiet(u"reportToHeads"_s)), m_later(new QTimer(this))
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
    m_form->installEventFilter(this);
    auto* head = new SplitRow;
    head->addLeft(m_title, 1);
    head->addRight(m_saved);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::m, this));
    column->addWidget(head);
    column->addWidget(m_notices);
    column->addLayout(buildBody(), 1);
}

QLayout* ReportsPage::buildBody()
{
    auto* row = new WrapLayout;
    row->setSpacing(scaled(Space::s, this));
    m_view->addSwitch(*row);
    row->addWidget(m_replenishment);
    row->addStretch();
    row->addWidget(m_heads);
    m_buttons->addTo(*row);
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
    connect(m_view, &ReportView::thingWanted, this, &ReportsPage::openThing);
    connect(&m_context.desk, &DeskClient::changed, this, &ReportsPage::followChanges);
    connect(m_view, &ReportView::clearRequested, this, [this] {
        m_form->clearFilters();
        readLater();
    });
    connect(m_heads, &QPushButton::clicked, this, [this] {
        const SectionId section = m_form->wish().plan.filter.section;
        m_context.host.open(u"letters"_s,
                            section.isValid() ? u"#overdue-list %1"_s.arg(section.value()) : u"#overdue-list"_s);
    });
    connect(m_buttons, &ReportButtons::busyChanged, this, &ReportsPage::showRights);
    connect(m_buttons, &ReportButtons::chartToggled, this, [this] {
        if (m_view->isPaper())
            readLater();
    });
}

/// As wide as its fields like, and no more than a third of the page unless their words need it.
void ReportsPage::fitForm()
{
    const int bar = m_formArea->verticalScrollBar()->sizeHint().width();
    const int liked = std::min(em(21, this), width() / 3);
    for (QFormLayout* form : m_form->findChildren<QFormLayout*>())
        stackRows(*form, liked - bar - scaled(Space::s, this));
    m_form->layout()->activate(); // who asks for its size before forgets that it is out of date
    m_formArea->setFixedWidth(std::max(m_form->minimumSizeHint().width() + bar, liked));
}

/// Other words in the form may be longer.
bool ReportsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_form && event->type() == QEvent::LayoutRequest)
        fitForm();
    return Page::eventFilter(watched, event);
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
    if (!isAsNamed(m_form->wish().plan.filter, filter))
        tellPartGone();
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
    if (filter.stocktake.isValid())
        m_context.desk.ask(AskStocktake{filter.stocktake}, this, [this](const Result<StocktakeStatus>& stocktake) {
            if (!stocktake)
                return m_context.host.refused(stocktake.refusal());
            m_form->setItem(stocktake->record.number);
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
            const ReportFilter before = m_form->wish().plan.filter;
            m_form->offerNames(of, *rows);
            if (!isAsNamed(m_form->wish().plan.filter, before))
                tellPartGone();
        });
    }
    m_form->readFields(m_context.desk);
    m_context.desk.ask(ListOperators{}, this, [this](const Result<QList<OperatorRecord>>& operators) {
        if (!operators)
            return m_context.host.refused(operators.refusal());
        m_form->offerOperators(*operators);
    });
}

/// The list is that of the rest by now, or soon.
void ReportsPage::tellPartGone()
{
    m_context.host.refused(refusal(RefusalKind::NotFound, u"report.part-gone"_s));
    readLater();
}

/// What the form offers is what there is at every counter.
void ReportsPage::followChanges(const ChangeSet& changes)
{
    const QString named[] = {u"kind"_s, u"place"_s, u"section"_s, u"operator"_s};
    if (std::any_of(std::begin(named), std::end(named), [&](const QString& table) { return touches(changes, table); }))
        readNames();
}

void ReportsPage::openThing(const RowThing& thing)
{
    switch (thing.meaning) {
    case CodeMeaning::Person:
        return m_context.host.open(u"people"_s, thing.key);
    case CodeMeaning::Document:
        return m_context.host.open(u"papers"_s, thing.key);
    case CodeMeaning::Consumable:
        return m_context.host.open(u"consumables"_s, thing.key);
    case CodeMeaning::Kind:
        return listKind(thing.key);
    default:
        return m_context.host.open(u"assets"_s, thing.key);
    }
}

/// Of stock: the items that a line counts.
void ReportsPage::listKind(const QString& name)
{
    m_context.desk.ask(AskNames{AskNames::Of::Kinds}, this, [this, name](const Result<QList<NamedRow>>& kinds) {
        if (!kinds)
            return m_context.host.refused(kinds.refusal());
        for (const NamedRow& kind : *kinds) {
            ReportPlan plan{u"inventory"_s, {}, {}, {}};
            plan.filter.kind = KindId(kind.id);
            if (kind.name == name)
                return m_form->show(plan);
        }
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
    m_heads->setVisible(report && QLatin1StringView(report->name) == "overdue"_L1);
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
    m_heads->setText(tr("To section heads…"));
    m_heads->setToolTip(tr("As a letter or by mail, each section’s list to its head"));
    m_formArea->setAccessibleName(tr("What is asked for"));
    if (isVisible())
        readLater();
}

} // namespace madoguchi

#include "moc_reportspage.cpp"
