// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/peoplepage.h"

#include "core/base/codekey.h"
#include "core/desk/changes.h"
#include "core/ledger/codelookup.h"
#include "core/ledger/ledgerverbs.h"
#include "ui/ledger/importpane.h"
#include "ui/ledger/ledgertable.h"
#include "ui/ledger/personform.h"
#include "ui/ledger/undotoast.h"
#include "ui/models/persontablemodel.h"
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

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace madoguchi {

namespace {

constexpr double readingEms = 20;
constexpr double editingEms = 28;
constexpr double leastEms = 66; ///< for list and details side by side

enum Who { Everybody, Holding, WithLeft };

} // namespace

PeoplePage::PeoplePage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_model(new PersonTableModel(context.desk, this))
    , m_pages(new QStackedLayout(this))
    , m_header(new SectionHeader({}, Heading::Level::Title))
    , m_new(new QPushButton)
    , m_import(new QPushButton)
    , m_table(new LedgerTable(*m_model, u"people"_s))
    , m_sections(new QComboBox)
    , m_who(new QComboBox)
    , m_detail(new PersonDetail)
    , m_drawer(new SideDrawer(m_table, m_detail))
    , m_importPane(new ImportPane(context, ImportTable::People))
    , m_detailDelay(new QTimer(this))
{
    buildPage();
    buildFilters();
    connectParts();
    retranslate();
}

PeoplePage::~PeoplePage() = default;

void PeoplePage::buildPage()
{
    m_new->setObjectName(u"newPerson"_s);
    m_import->setObjectName(u"importPeople"_s);
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
    for (int i = 0; i < PersonTableModel::ColumnCount; ++i)
        names << PersonTableModel::nameOf(i);
    m_table->setUpColumns(m_context.preferences, names,
                          {u"number"_s, u"name"_s, u"reading"_s, u"section"_s}, PersonTableModel::Name);
}

void PeoplePage::buildFilters()
{
    m_sections->setObjectName(u"peopleSection"_s);
    m_who->setObjectName(u"peopleWho"_s);
    for (QComboBox* combo : {m_sections, m_who}) {
        combo->setFocusPolicy(Qt::TabFocus);
        m_table->addFilter(combo);
        connect(combo, &QComboBox::currentIndexChanged, this, &PeoplePage::applyFilter);
    }
    connect(m_table, &LedgerTable::wordsChanged, this, &PeoplePage::applyFilter);
    connect(m_table, &LedgerTable::clearRequested, this, &PeoplePage::clearFilters);
}

void PeoplePage::connectParts()
{
    connect(m_table, &LedgerTable::currentChanged, this, [this] {
        m_historyRows = 5;
        m_detailDelay->start();
    });
    connect(m_detailDelay, &QTimer::timeout, this, &PeoplePage::loadDetail);
    connect(m_table, &LedgerTable::opened, this, [this] { m_drawer->openDrawer(); });
    connect(m_table, &LedgerTable::stepRequested, this, &PeoplePage::step);
    connect(m_table, &LedgerTable::emptyActionRequested, m_import, &QPushButton::click);
    connect(m_detail, &PersonDetail::stepRequested, this, [this] { step(m_shownId); });
    connect(m_detail, &PersonDetail::editRequested, this, [this] {
        m_context.desk.ask(AskPerson{PersonId(m_shownId)}, this, [this](const Result<PersonRecord>& person) {
            person ? edit(person->id, person->values) : m_context.host.refused(person.refusal());
        });
    });
    connect(m_detail, &PersonDetail::moreHistoryRequested, this, [this] {
        m_historyRows = 100;
        loadDetail();
    });
    connect(m_detail, &PersonDetail::assetRequested, this,
            [this](const QString& number) { m_context.host.open(u"assets"_s, number); });
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
        if (touches(changes, u"section"_s))
            readSections();
        m_detailDelay->start();
    });
}

void PeoplePage::activate()
{
    showRights();
    readSections();
    m_model->refresh();
    m_detailDelay->start();
    if (!m_form && m_pages->currentIndex() == 0)
        m_table->focusFilter();
}

void PeoplePage::retranslate()
{
    m_header->setText(tr("Users"));
    m_new->setText(tr("New"));
    m_import->setText(tr("Import…"));
    m_table->setFilterHint(tr("Filter by name, reading, number or card"));
    m_sections->setAccessibleName(tr("Section"));
    m_who->setAccessibleName(tr("Who"));
    m_table->setCountText([](qint64 count, bool) { return tr("%n user(s)", nullptr, int(count)); });
    m_table->retranslate();
    fillFilters();
    showRights();
    loadDetail();
    if (!m_form)
        return;
    const PersonValues typed = m_form->values();
    edit(m_form->id(), m_form->stored());
    m_form->setValues(typed);
}

void PeoplePage::open(const QString& key)
{
    m_pages->setCurrentIndex(0);
    m_context.desk.ask(LookUpCode{{codeKey(key)}}, this, [this](const Result<QList<CodeMatch>>& matches) {
        if (!matches)
            return m_context.host.refused(matches.refusal());
        for (const CodeMatch& match : *matches) {
            if (match.meaning != CodeMeaning::Person)
                continue;
            clearFilters();
            m_table->showId(match.id);
            return m_drawer->openDrawer();
        }
    });
}

bool PeoplePage::canRun(const QString& command) const
{
    if (m_pages->currentWidget() == m_importPane)
        return command == u"escape";
    if (command == u"undo")
        return m_form && m_form->canUndo();
    if (command == u"new")
        return mayDoHere(Permission::EditLedger) && !m_form;
    return command == u"find" || command == u"scan" || command == u"findPerson" || command == u"refresh"
           || command == u"escape";
}

void PeoplePage::run(const QString& command)
{
    if (command == u"find" || command == u"scan" || command == u"findPerson")
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

QString PeoplePage::unsavedWork() const
{
    if (m_form && m_form->isChanged())
        return tr("What was entered about a user is not saved yet.");
    return m_importPane->unsavedWork();
}

QWidget* PeoplePage::scanTarget() const
{
    return m_form || m_pages->currentIndex() != 0 ? nullptr : &m_table->filter();
}

bool PeoplePage::mayDoHere(Permission permission) const
{
    return mayDo(m_context.host.actor().role, permission);
}

void PeoplePage::showRights()
{
    const bool mayImport = mayDoHere(Permission::Import);
    m_new->setVisible(mayDoHere(Permission::EditLedger));
    m_import->setVisible(mayImport);
    m_table->setEmptyTexts(tr("There are no users yet."), mayImport ? tr("Import a list…") : QString(),
                           tr("Nobody matches."));
}

void PeoplePage::readSections()
{
    m_context.desk.ask(AskNames{AskNames::Of::Sections}, this, [this](const Result<QList<NamedRow>>& rows) {
        m_sectionNames = rows.valueOr({});
        fillFilters();
    });
}

void PeoplePage::fillFilters()
{
    const QVariant chosen = m_sections->currentData();
    const int who = std::max(0, m_who->currentIndex());
    const QSignalBlocker quietSections(m_sections);
    const QSignalBlocker quietWho(m_who);
    m_sections->clear();
    m_sections->addItem(tr("All sections"), 0);
    for (const NamedRow& row : m_sectionNames)
        m_sections->addItem(row.name, row.id);
    m_sections->setCurrentIndex(std::max(0, m_sections->findData(chosen)));
    m_who->clear();
    m_who->addItems({tr("All users"), tr("With loans"), tr("Those who left too")});
    m_who->setCurrentIndex(who);
}

void PeoplePage::applyFilter()
{
    PersonFilter filter;
    filter.words = m_table->words();
    filter.section = SectionId(m_sections->currentData().toLongLong());
    filter.isHoldingOnly = m_who->currentIndex() == Holding;
    // Whoever left with something still out is who one looks for there.
    filter.isWithLeft = m_who->currentIndex() != Everybody;
    m_model->setFilter(filter);
    filter.words.clear();
    m_table->setNarrowed(!filter.isEmpty());
}

void PeoplePage::clearFilters()
{
    {
        const QSignalBlocker quietSections(m_sections);
        const QSignalBlocker quietWho(m_who);
        m_sections->setCurrentIndex(0);
        m_who->setCurrentIndex(Everybody);
    }
    m_table->filter().clear();
    applyFilter();
}

void PeoplePage::loadDetail()
{
    const qint64 id = m_table->currentId();
    if (id == 0) {
        m_shownId = 0;
        return m_detail->showNone();
    }
    m_context.desk.ask(AskPersonDesk{PersonId(id)}, this, [this, id](const Result<PersonDesk>& desk) {
        if (desk && id == m_table->currentId())
            loadPapers(id, *desk);
    });
}

void PeoplePage::loadPapers(qint64 id, const PersonDesk& desk)
{
    ListDocuments papers;
    papers.person = PersonId(id);
    papers.limit = 5;
    m_context.desk.ask(papers, this, [this, id, desk](const Result<QList<DocumentRecord>>& documents) {
        AskJournalRows question;
        question.query.subjectId = id;
        question.query.limit = m_historyRows + 1;
        PersonDetail::Content content{desk, documents.valueOr({}), {}, false};
        m_context.desk.ask(question, this, [this, id, content](const Result<QList<JournalRow>>& rows) {
            PersonDetail::Content whole = content;
            whole.history = rows.valueOr({});
            whole.hasMoreHistory = whole.history.size() > m_historyRows;
            whole.history = whole.history.mid(0, m_historyRows);
            showDetail(id, whole);
        });
    });
}

void PeoplePage::showDetail(qint64 id, const PersonDetail::Content& content)
{
    if (id != m_table->currentId())
        return;
    m_shownId = id;
    m_detail->show(content, m_context.clock.today(), m_context.host.actor().role);
}

void PeoplePage::step(qint64 id)
{
    if (id == 0 || !mayDoHere(Permission::Lend))
        return;
    m_context.desk.ask(AskPerson{PersonId(id)}, this, [this](const Result<PersonRecord>& person) {
        person ? m_context.host.open(u"counter"_s, person->key()) : m_context.host.refused(person.refusal());
    });
}

void PeoplePage::edit(PersonId id, const PersonValues& values)
{
    m_form = new PersonForm(id, values, m_sectionNames);
    connect(m_form, &PersonForm::submitted, this, &PeoplePage::save);
    connect(m_form, &PersonForm::cancelled, this, &PeoplePage::closeForm);
    m_detail->showInstead(m_form);
    m_drawer->setWidths(editingEms, leastEms);
    m_drawer->openDrawer();
    m_form->focusFirst();
}

void PeoplePage::save()
{
    m_form->setBusy(true);
    const PersonValues values = m_form->values();
    m_context.desk.perform(
        SavePerson{m_form->id(), values}, m_context.host.order(), m_form,
        [this, name = values.name](const Result<Performed<LedgerOutcome>>& answer) {
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
                      {isNew ? tr("%1 was added.").arg(name) : tr("%1 was changed.").arg(name), answer->commandId,
                       tr("Undone: %1 is as it was before.").arg(name)});
        });
}

void PeoplePage::closeForm()
{
    m_form = nullptr;
    m_detail->showContent();
    m_drawer->setWidths(readingEms, leastEms);
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace madoguchi
