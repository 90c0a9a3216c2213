// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/peoplepage.h"

#include "core/desk/documents.h"
#include "core/ledger/savedsearches.h"
#include "core/loans/loanquestions.h"
#include "ui/ledger/changefields.h"
#include "ui/ledger/erasing.h"
#include "ui/ledger/kanastrip.h"
#include "ui/ledger/ledgertable.h"
#include "ui/ledger/persondetail.h"
#include "ui/ledger/personform.h"
#include "ui/ledger/rowmarks.h"
#include "ui/models/persontablemodel.h"
#include "ui/steps/holdingssteps.h"
#include "ui/widgets/pagekeys.h"
#include "ui/widgets/refill.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

enum Who { Everybody, Holding, WithLeft };

} // namespace

PeoplePage::PeoplePage(const PageContext& context, PrintService* printing, QWidget* parent)
    : PeoplePage(context, new PersonTableModel(context.desk, context.clock), new PersonDetail, parent)
{
    if (!printing)
        return;
    offerLabels(*printing, LabelKind::Staff, PersonTableModel::Name);
    m_collect = table().addMarkAction(u"collectOfMarked"_s);
    connect(m_collect, &QPushButton::clicked, this,
            [this] { this->context().host.open(u"collections"_s, peopleKey(table().marks().ids())); });
    m_holdings = new HoldingsSteps({context, printing, this});
    m_detail->addBesideEdit(m_holdings);
}

PeoplePage::PeoplePage(const PageContext& context, PersonTableModel* model, PersonDetail* detail, QWidget* parent)
    : LedgerPage(context,
                 {model,
                  detail,
                  u"people"_s,
                  u"Person"_s,
                  CodeMeaning::Person,
                  ImportTable::People,
                  ExportTable::People,
                  {u"section"_s},
                  {u"find"_s, u"findPerson"_s}},
                 parent),
      m_model(model), m_detail(detail), m_erasing(new Erasing(context, this)),
      m_sections(addFilter(u"peopleSection"_s)), m_who(addFilter(u"peopleWho"_s)), m_kana(new KanaStrip)
{
    table().addLine(m_kana);
    connect(m_kana, &KanaStrip::changed, this, [this] { applyFilter(); });
    table().setUpColumns(context.preferences, model->columnNames(),
                         {u"number"_s, u"name"_s, u"reading"_s, u"section"_s}, PersonTableModel::Name,
                         {PersonTableModel::Reading});
    connect(detail, &PersonDetail::assetRequested, this,
            [host = &context.host](const QString& number) { host->open(u"assets"_s, number); });
    connect(detail, &PersonDetail::paperRequested, this,
            [host = &context.host](const QString& document) { host->open(u"papers"_s, document); });
    connect(detail, &PersonDetail::undoRequested, this,
            [host = &context.host](const QString& document) { host->undoDocument(document); });
    retranslate();
}

PeoplePage::~PeoplePage() = default;

LedgerPage::Words PeoplePage::words() const
{
    return {tr("Users"),
            tr("Filter by name, reading, number or card"),
            tr("There are no users yet."),
            tr("Nobody matches."),
            tr("What was entered about a user is not saved yet."),
            tr("%1 was added."),
            tr("%1 was changed."),
            tr("Undone: %1 is as it was before."),
            [](qint64 count, bool) { return tr("%n user(s)", nullptr, int(count)); }};
}

bool PeoplePage::mayMark() const
{
    return LedgerPage::mayMark() || mayDoHere(Permission::Lend);
}

bool PeoplePage::canRun(const QString& command) const
{
    if (command == u"people.erase"_s)
        return mayDoHere(Permission::Administrate) && !m_erasing->isBusy();
    return LedgerPage::canRun(command);
}

void PeoplePage::run(const QString& command)
{
    if (command == u"people.erase"_s)
        m_erasing->begin();
    else
        LedgerPage::run(command);
}

void PeoplePage::readNames()
{
    readNamesOf(AskNames::Of::Sections, m_sectionNames);
}

void PeoplePage::fillFilters()
{
    if (m_holdings) {
        m_holdings->retranslate();
        m_collect->setText(tr("Ask back what they hold…"));
    }
    m_sections->setAccessibleName(tr("Section"));
    m_who->setAccessibleName(tr("Who"));
    m_kana->retranslate();
    refill(m_sections, tr("All sections"), m_sectionNames);
    refill(m_who, tr("All users"),
           QList<NamedRow>{{Holding, tr("With loans"), {}}, {WithLeft, tr("Those who left too"), {}}});
}

void PeoplePage::applyFilter()
{
    const qint64 who = m_who->currentData().toLongLong();
    PersonFilter filter;
    filter.section = SectionId(m_sections->currentData().toLongLong());
    filter.isHoldingOnly = who == Holding;
    // Whoever left with something still out is who one looks for there.
    filter.isWithLeft = who != Everybody;
    filter.kana = m_kana->row();
    table().setNarrowed(!filter.isEmpty());
    filter.words = table().words();
    m_model->setFilter(filter);
}

void PeoplePage::clearFurther()
{
    m_kana->setRow({});
}

QJsonObject PeoplePage::presentFilter() const
{
    // That nobody who left is shown is how the list stands at first.
    return filterAsJson(m_model->filter());
}

void PeoplePage::showFilter(const QJsonObject& json)
{
    const PersonFilter filter = personFilterFrom(json);
    chooseQuietly(m_sections, filter.section.value());
    chooseQuietly(m_who, filter.isHoldingOnly ? Holding : filter.isWithLeft ? WithLeft : Everybody);
    m_kana->setRow(filter.kana);
    table().filter().setText(filter.words);
    applyFilter();
    if (m_model->filter().section != filter.section)
        context().host.refused(refusal(RefusalKind::NotFound, u"search.part-gone"_s));
}

ChangeFields* PeoplePage::newChangeFields()
{
    return new PersonChangeFields(openNames(m_sectionNames));
}

QComboBox* PeoplePage::filterOf(CodeMeaning meaning) const
{
    return meaning == CodeMeaning::Section ? m_sections : nullptr;
}

void PeoplePage::askDetail(qint64 id)
{
    context().desk.ask(AskPersonDesk{PersonId(id)}, this, [this, id](const Result<PersonDesk>& desk) {
        if (!isCurrent(id))
            return;
        if (!desk)
            return context().host.refused(desk.refusal());
        loadPapers(id, *desk);
    });
}

void PeoplePage::loadPapers(qint64 id, const PersonDesk& desk)
{
    ListDocuments papers;
    papers.person = PersonId(id);
    papers.limit = 5;
    context().desk.ask(papers, this, [this, id, desk](const Result<QList<DocumentRecord>>& documents) {
        if (!isCurrent(id))
            return;
        if (!documents)
            return context().host.refused(documents.refusal());
        if (m_holdings)
            m_holdings->setPerson(desk);
        loadHistory(id, [this, desk, papers = *documents](const History& history) {
            m_detail->show({desk, papers, history}, context().clock.today(), context().host.actor().role);
        });
    });
}

void PeoplePage::step(qint64 id)
{
    stepDone();
    context().host.proceedWith(u"counter"_s, {CodeMeaning::Person, id, u"staff"_s});
}

void PeoplePage::askForm(qint64 id)
{
    context().desk.ask(AskPerson{PersonId(id)}, this, [this](const Result<PersonRecord>& person) {
        if (!person)
            return context().host.refused(person.refusal());
        edit(new PersonForm(person->id, person->values, openNames(m_sectionNames)));
    });
}

RecordForm* PeoplePage::newForm()
{
    return new PersonForm({}, {}, m_sectionNames);
}

RecordForm* PeoplePage::formAnew(const RecordForm& form)
{
    const auto& old = static_cast<const PersonForm&>(form);
    auto* anew = new PersonForm(old.id(), old.stored(), m_sectionNames);
    anew->setValues(old.values());
    return anew;
}

void PeoplePage::performSave(const RecordForm& form)
{
    const auto& filled = static_cast<const PersonForm&>(form);
    const PersonValues values = filled.values();
    save(SavePerson{filled.id(), values, filled.stored()}, values.name);
}

} // namespace madoguchi

#include "moc_peoplepage.cpp"
