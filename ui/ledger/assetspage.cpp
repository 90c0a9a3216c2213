// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/assetspage.h"

#include "core/base/codekey.h"
#include "core/desk/changes.h"
#include "core/ledger/codelookup.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/takeback.h"
#include "ui/ledger/assetform.h"
#include "ui/ledger/importpane.h"
#include "ui/ledger/ledgertable.h"
#include "ui/ledger/undotoast.h"
#include "ui/models/assettablemodel.h"
#include "ui/text/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/sidedrawer.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace madoguchi {

namespace {

constexpr double readingEms = 20;
constexpr double editingEms = 28;
constexpr double leastEms = 66; ///< for list and details side by side

/// What the filter offers; what is out is one choice, with two narrower ones.
const QList<QList<AssetStatus>>& statusChoices()
{
    using S = AssetStatus;
    static const QList<QList<S>> choices{{S::Available},  {S::OnLoan, S::DueToday, S::Overdue},
                                         {S::DueToday},   {S::Overdue},
                                         {S::NeedsReset}, {S::InRepair},
                                         {S::Faulty},     {S::Lost},
                                         {S::ToSurrender}, {S::Disposed}};
    return choices;
}

void refill(QComboBox* combo, const QString& all, const QList<NamedRow>& rows)
{
    const QVariant chosen = combo->currentData();
    const QSignalBlocker quiet(combo);
    combo->clear();
    combo->addItem(all, 0);
    for (const NamedRow& row : rows)
        combo->addItem(row.name, row.id);
    combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
}

} // namespace

AssetsPage::AssetsPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_model(new AssetTableModel(context.desk, context.clock, this))
    , m_pages(new QStackedLayout(this))
    , m_header(new SectionHeader({}, Heading::Level::Title))
    , m_new(new QPushButton)
    , m_import(new QPushButton)
    , m_table(new LedgerTable(*m_model, u"assets"_s))
    , m_statuses(new QComboBox)
    , m_kinds(new QComboBox)
    , m_places(new QComboBox)
    , m_detail(new AssetDetail)
    , m_drawer(new SideDrawer(m_table, m_detail))
    , m_importPane(new ImportPane(context, ImportTable::Assets))
    , m_detailDelay(new QTimer(this))
{
    buildPage();
    buildFilters();
    connectParts();
    retranslate();
}

AssetsPage::~AssetsPage() = default;

void AssetsPage::buildPage()
{
    m_new->setObjectName(u"newAsset"_s);
    m_import->setObjectName(u"importAssets"_s);
    m_new->setIcon(icon(Icon::Plus));
    m_import->setIcon(icon(Icon::Import));
    for (QPushButton* button : {m_import, m_new}) {
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus);
        m_header->addControl(button);
    }
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::m, this));
    column->addWidget(m_header);
    column->addWidget(m_table->bar());
    column->addWidget(m_drawer, 1);
    m_pages->addWidget(list);
    m_pages->addWidget(m_importPane);
    m_drawer->setWidths(readingEms, leastEms);
    m_detailDelay->setSingleShot(true);
    m_detailDelay->setInterval(30ms);
    QStringList names;
    for (int i = 0; i < AssetTableModel::ColumnCount; ++i)
        names << AssetTableModel::nameOf(i);
    m_table->setUpColumns(m_context.preferences, names,
                          {u"number"_s, u"item"_s, u"status"_s, u"where"_s, u"due"_s}, AssetTableModel::Item);
}

void AssetsPage::buildFilters()
{
    m_statuses->setObjectName(u"assetsStatus"_s);
    m_kinds->setObjectName(u"assetsKind"_s);
    m_places->setObjectName(u"assetsPlace"_s);
    for (QComboBox* combo : {m_statuses, m_kinds, m_places}) {
        combo->setFocusPolicy(Qt::TabFocus);
        m_table->addFilter(combo);
        connect(combo, &QComboBox::currentIndexChanged, this, &AssetsPage::applyFilter);
    }
    connect(m_table, &LedgerTable::wordsChanged, this, &AssetsPage::applyFilter);
    connect(m_table, &LedgerTable::clearRequested, this, &AssetsPage::clearFilters);
}

void AssetsPage::connectParts()
{
    connect(m_table, &LedgerTable::currentChanged, this, [this] {
        m_historyRows = 5;
        m_detailDelay->start();
    });
    connect(m_detailDelay, &QTimer::timeout, this, &AssetsPage::loadDetail);
    connect(m_table, &LedgerTable::opened, this, [this] { m_drawer->openDrawer(); });
    connect(m_table, &LedgerTable::stepRequested, this, &AssetsPage::step);
    connect(m_table, &LedgerTable::emptyActionRequested, m_import, &QPushButton::click);
    connect(m_detail, &AssetDetail::stepRequested, this, [this] { step(m_shownId); });
    connect(m_detail, &AssetDetail::editRequested, this, [this] {
        m_context.desk.ask(AskAsset{AssetId(m_shownId)}, this, [this](const Result<AssetRecord>& asset) {
            asset ? edit(asset->id, asset->values) : m_context.host.refused(asset.refusal());
        });
    });
    connect(m_detail, &AssetDetail::moreHistoryRequested, this, [this] {
        m_historyRows = 100;
        loadDetail();
    });
    connect(m_detail, &AssetDetail::holderRequested, this,
            [this](const QString& key) { m_context.host.open(u"people"_s, key); });
    connect(m_new, &QPushButton::clicked, this, [this] { edit({}, {}); });
    connect(m_import, &QPushButton::clicked, this, [this] {
        m_pages->setCurrentWidget(m_importPane);
        m_importPane->begin();
    });
    connect(m_importPane, &ImportPane::finished, this, [this] {
        m_pages->setCurrentIndex(0);
        m_table->focusFilter();
    });
    connect(m_model, &IdTableModel::failed, this, [this](const Refusal& refusal) { m_context.host.refused(refusal); });
    connect(&m_context.desk, &DeskClient::changed, this, [this](const ChangeSet& changes) {
        if (touches(changes, u"kind"_s) || touches(changes, u"place"_s))
            readNames();
        m_detailDelay->start();
    });
}

void AssetsPage::activate()
{
    showRights();
    readNames();
    m_model->refresh();
    m_detailDelay->start();
    if (!m_form && m_pages->currentIndex() == 0)
        m_table->focusFilter();
}

void AssetsPage::retranslate()
{
    m_header->setText(tr("Assets"));
    m_new->setText(tr("New"));
    m_import->setText(tr("Import…"));
    m_table->setFilterHint(tr("Filter by number, model, maker or serial"));
    m_statuses->setAccessibleName(tr("Status"));
    m_kinds->setAccessibleName(tr("Type"));
    m_places->setAccessibleName(tr("Place"));
    m_table->setCountText([](qint64 count, bool isPartial) {
        return isPartial ? tr("More than %n item(s)", nullptr, int(count)) : tr("%n item(s)", nullptr, int(count));
    });
    m_table->retranslate();
    fillStatuses();
    fillFilters();
    showRights();
    loadDetail();
    if (!m_form)
        return;
    const AssetValues typed = m_form->values();
    edit(m_form->id(), m_form->stored());
    m_form->setValues(typed);
}

void AssetsPage::open(const QString& key)
{
    m_pages->setCurrentIndex(0);
    m_context.desk.ask(LookUpCode{{codeKey(key)}}, this, [this](const Result<QList<CodeMatch>>& matches) {
        if (!matches)
            return m_context.host.refused(matches.refusal());
        for (const CodeMatch& match : *matches) {
            if (match.meaning != CodeMeaning::Asset)
                continue;
            clearFilters();
            m_table->showId(match.id);
            return m_drawer->openDrawer();
        }
    });
}

bool AssetsPage::canRun(const QString& command) const
{
    if (m_pages->currentWidget() == m_importPane)
        return command == u"escape";
    if (command == u"undo")
        return m_form && m_form->canUndo();
    if (command == u"new")
        return mayDoHere(Permission::EditLedger) && !m_form;
    return command == u"find" || command == u"findPerson" || command == u"scan" || command == u"refresh" ||
           command == u"escape";
}

void AssetsPage::run(const QString& command)
{
    if (command == u"find" || command == u"findPerson" || command == u"scan")
        m_table->focusFilter();
    else if (command == u"refresh")
        m_model->refresh();
    else if (command == u"new")
        edit({}, {});
    else if (command == u"undo" && m_form)
        m_form->undo();
    else if (command != u"escape")
        return;
    else if (m_pages->currentWidget() == m_importPane)
        m_importPane->escape();
    else if (m_form && !m_form->isChanged())
        closeForm();
    else if (!m_form && !m_drawer->closeDrawer())
        clearFilters();
}

QString AssetsPage::unsavedWork() const
{
    if (m_form && m_form->isChanged())
        return tr("What was entered about an item is not saved yet.");
    return m_importPane->unsavedWork();
}

QWidget* AssetsPage::scanTarget() const
{
    return m_form || m_pages->currentIndex() != 0 ? nullptr : &m_table->filter();
}

bool AssetsPage::mayDoHere(Permission permission) const
{
    return mayDo(m_context.host.actor().role, permission);
}

void AssetsPage::showRights()
{
    const bool mayImport = mayDoHere(Permission::Import);
    m_new->setVisible(mayDoHere(Permission::EditLedger));
    m_import->setVisible(mayImport);
    m_table->setEmptyTexts(tr("There are no items yet."), mayImport ? tr("Import a list…") : QString(),
                           tr("No item matches."));
}

void AssetsPage::readNames()
{
    m_context.desk.ask(AskNames{AskNames::Of::Kinds}, this, [this](const Result<QList<NamedRow>>& rows) {
        m_kindNames = rows.valueOr({});
        fillFilters();
    });
    m_context.desk.ask(AskNames{AskNames::Of::Places}, this, [this](const Result<QList<NamedRow>>& rows) {
        m_placeNames = rows.valueOr({});
        fillFilters();
    });
}

void AssetsPage::fillFilters()
{
    refill(m_kinds, tr("All types"), m_kindNames);
    refill(m_places, tr("All places"), m_placeNames);
}

void AssetsPage::fillStatuses()
{
    const int chosen = std::max(0, m_statuses->currentIndex());
    const QSignalBlocker quiet(m_statuses);
    m_statuses->clear();
    m_statuses->addItem(tr("All statuses"));
    for (const QList<AssetStatus>& choice : statusChoices())
        m_statuses->addItem(choice.size() > 1 ? tr("On loan, all") : wordOf(choice.first()));
    m_statuses->setCurrentIndex(chosen);
}

void AssetsPage::applyFilter()
{
    AssetFilter filter;
    filter.words = m_table->words();
    if (m_statuses->currentIndex() > 0)
        filter.statuses = statusChoices()[m_statuses->currentIndex() - 1];
    filter.kind = KindId(m_kinds->currentData().toLongLong());
    filter.place = PlaceId(m_places->currentData().toLongLong());
    m_model->setFilter(filter);
    filter.words.clear();
    m_table->setNarrowed(!filter.isEmpty());
}

void AssetsPage::clearFilters()
{
    {
        const QSignalBlocker quietStatuses(m_statuses);
        const QSignalBlocker quietKinds(m_kinds);
        const QSignalBlocker quietPlaces(m_places);
        for (QComboBox* combo : {m_statuses, m_kinds, m_places})
            combo->setCurrentIndex(0);
    }
    m_table->filter().clear();
    applyFilter();
}

void AssetsPage::loadDetail()
{
    const qint64 id = m_table->currentId();
    if (id == 0) {
        m_shownId = 0;
        return m_detail->showNone();
    }
    m_context.desk.ask(AskAssetDesk{AssetId(id)}, this, [this, id](const Result<AssetDesk>& desk) {
        if (!desk || id != m_table->currentId())
            return;
        AskJournalRows question;
        question.query.subjectId = id;
        question.query.limit = m_historyRows + 1;
        m_context.desk.ask(question, this, [this, id, asset = *desk](const Result<QList<JournalRow>>& rows) {
            AssetDetail::Content content{asset, rows.valueOr({}), false};
            content.hasMoreHistory = content.history.size() > m_historyRows;
            content.history = content.history.mid(0, m_historyRows);
            showDetail(id, content);
        });
    });
}

void AssetsPage::showDetail(qint64 id, const AssetDetail::Content& content)
{
    if (id != m_table->currentId())
        return;
    m_shownId = id;
    m_detail->show(content, m_context.clock.today(), m_context.host.actor().role);
}

/// Decided by what is stored now, not by what the row shows. One step at a time: a second double-click is no second
/// return.
void AssetsPage::step(qint64 id)
{
    if (m_isStepping || id == 0 || !mayDoHere(Permission::Lend))
        return;
    m_isStepping = true;
    m_context.desk.ask(AskAsset{AssetId(id)}, this, [this](const Result<AssetRecord>& asset) {
        m_isStepping = false;
        if (!asset)
            return m_context.host.refused(asset.refusal());
        switch (AssetDetail::stepOf(asset->status)) {
        case AssetDetail::Step::TakeBack:
            return takeBack(*asset);
        case AssetDetail::Step::HandOver:
            return m_context.host.open(u"counter"_s, asset->values.assetNo);
        case AssetDetail::Step::None:
            return m_drawer->openDrawer();
        }
    });
}

void AssetsPage::takeBack(const AssetRecord& asset)
{
    m_isStepping = true;
    const QString number = asset.values.assetNo;
    const QString holder = asset.holder ? asset.holder->name : QString();
    m_context.desk.perform(
        TakeBack{{{asset.id, {}, {}}}, true}, m_context.host.order(), this,
        [this, number, holder](const Result<Performed<TakeBackOutcome>>& answer) {
            m_isStepping = false;
            m_context.sounds.play(answer ? Sound::Ok : Sound::Error);
            if (!answer)
                return m_context.host.refused(answer.refusal());
            offerUndo(m_context, this,
                      {tr("%1 was taken back from %2.").arg(number, holder), answer->commandId,
                       tr("Undone: %1 is with %2 again.").arg(number, holder)});
        });
}

void AssetsPage::edit(AssetId id, const AssetValues& values)
{
    m_form = new AssetForm(id, values, m_kindNames, m_placeNames);
    connect(m_form, &AssetForm::submitted, this, &AssetsPage::save);
    connect(m_form, &AssetForm::cancelled, this, &AssetsPage::closeForm);
    m_detail->showInstead(m_form);
    m_drawer->setWidths(editingEms, leastEms);
    m_drawer->openDrawer();
    m_form->focusFirst();
}

void AssetsPage::save()
{
    m_form->setBusy(true);
    const AssetValues values = m_form->values();
    m_context.desk.perform(
        SaveAsset{m_form->id(), values}, m_context.host.order(), m_form,
        [this, number = values.assetNo](const Result<Performed<LedgerOutcome>>& answer) {
            m_form->setBusy(false);
            if (!answer) {
                if (!m_form->showProblems(answer.refusal()))
                    m_context.host.refused(answer.refusal());
                return;
            }
            const bool isNew = !m_form->id().isValid();
            closeForm();
            m_table->showId(answer->outcome.id);
            m_detailDelay->start();
            if (answer->outcome.document.isEmpty())
                return m_context.host.toast(Tone::Info, tr("Nothing was changed."));
            offerUndo(m_context, this,
                      {isNew ? tr("%1 was added.").arg(number) : tr("%1 was changed.").arg(number), answer->commandId,
                       tr("Undone: %1 is as it was before.").arg(number)});
        });
}

void AssetsPage::closeForm()
{
    m_form = nullptr;
    m_detail->showContent();
    m_drawer->setWidths(readingEms, leastEms);
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace madoguchi
