// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/assetspage.h"

#include "core/base/searchkey.h"
#include "core/ledger/savedsearches.h"
#include "core/loans/takeback.h"
#include "ui/ledger/assetdetail.h"
#include "ui/ledger/assetform.h"
#include "ui/ledger/changefields.h"
#include "ui/ledger/foundreason.h"
#include "ui/ledger/ledgertable.h"
#include "ui/ledger/reception.h"
#include "ui/models/assettablemodel.h"
#include "ui/printing/printservice.h"
#include "ui/steps/stepmenu.h"
#include "ui/steps/steps.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/widgets/quiet.h"
#include "ui/widgets/refill.h"

#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// What the filter offers at first; what is out is one choice, with three narrower ones.
QList<QList<AssetStatus>> statusChoices()
{
    using S = AssetStatus;
    return {{S::Available}, {S::OnLoan, S::DueToday, S::Overdue},
            {S::OnLoan},    {S::DueToday},
            {S::Overdue},   {S::Allocated},
            {S::Ready},     {S::NeedsReset},
            {S::InRepair},  {S::Faulty},
            {S::Lost},      {S::ToSurrender},
            {S::Disposed}};
}

/// Days until a lease ends that the filter offers at first; 0: it has ended, or ends today.
QList<int> leaseDays()
{
    return {0, 30, 90, 180, 365};
}

QString nameOf(const QList<AssetStatus>& statuses)
{
    if (statuses == QList<AssetStatus>{AssetStatus::OnLoan})
        return AssetsPage::tr("On loan, not due yet");
    if (statuses.size() == 1)
        return wordOf(statuses.first());
    if (statuses == statusChoices().at(1))
        return AssetsPage::tr("On loan, all");
    QStringList words;
    for (const AssetStatus status : statuses)
        words << wordOf(status);
    return formatList(words);
}

/// The entry of a filter for one of its choices; one that a saved search alone has is offered from then on.
template<class Choice>
qint64 entryOf(QList<Choice>& choices, const Choice& choice)
{
    if (!choices.contains(choice))
        choices << choice;
    return choices.indexOf(choice) + 1;
}

} // namespace

AssetsPage::AssetsPage(const PageContext& context, PrintService& printing, QWidget* parent)
    : AssetsPage(context, printing, new AssetTableModel(context.desk, context.clock), new AssetDetail(context), parent)
{
}

AssetsPage::AssetsPage(const PageContext& context, PrintService& printing, AssetTableModel* model, AssetDetail* detail,
                       QWidget* parent)
    : LedgerPage(context,
                 {model,
                  detail,
                  u"assets"_s,
                  u"Asset"_s,
                  CodeMeaning::Asset,
                  ImportTable::Assets,
                  ExportTable::Assets,
                  {u"kind"_s, u"place"_s, u"section"_s},
                  {u"find"_s, u"findPerson"_s},
                  quiet(u"workSheets"_s)},
                 parent),
      m_printing(printing), m_model(model), m_detail(detail),
      m_steps(new StepMenu({context, &printing, this}, u"assetSteps"_s)),
      m_sheets(findChild<QPushButton*>(u"workSheets"_s)), m_statuses(addFilter(u"assetsStatus"_s)),
      m_kinds(addFilter(u"assetsKind"_s)), m_places(addFilter(u"assetsPlace"_s)),
      m_sections(addSeldomFilter(u"assetsSection"_s)), m_owners(addSeldomFilter(u"assetsOwnership"_s)),
      m_leases(addSeldomFilter(u"assetsLease"_s)), m_statusChoices(statusChoices()), m_leaseDays(leaseDays())
{
    table().setUpColumns(context.preferences, model->columnNames(),
                         {u"number"_s, u"item"_s, u"status"_s, u"where"_s, u"due"_s}, AssetTableModel::Item,
                         {AssetTableModel::Due, AssetTableModel::Where});
    detail->addBesideEdit(m_steps);
    connect(detail, &AssetDetail::holderRequested, this,
            [host = &context.host](const QString& key) { host->open(u"people"_s, key); });
    connect(detail, &AssetDetail::followUpRequested, this, [this](const AssetRecord& asset) {
        followUpIncident({this->context(), &m_printing, this}, StepItem::of(asset));
    });
    offerLabels(printing, LabelKind::Asset, AssetTableModel::Number);
    offerCare();
    retranslate();
}

AssetsPage::~AssetsPage() = default;

LedgerPage::Words AssetsPage::words() const
{
    return {tr("Assets"),
            tr("Filter by number, model, maker or serial"),
            tr("There are no items yet."),
            tr("No item matches."),
            tr("What was entered about an item is not saved yet."),
            tr("%1 was added."),
            tr("%1 was changed."),
            tr("Undone: %1 is as it was before."),
            [](qint64 count, bool isPartial) {
                return isPartial ? tr("More than %n item(s)", nullptr, int(count))
                                 : tr("%n item(s)", nullptr, int(count));
            }};
}

void AssetsPage::readNames()
{
    context().desk.ask(AskKinds{}, this, [this](const Result<QList<KindRecord>>& kinds) {
        if (kinds)
            takeKinds(*kinds);
    });
    readNamesOf(AskNames::Of::Kinds, m_kindNames);
    readNamesOf(AskNames::Of::Places, m_placeNames);
    readNamesOf(AskNames::Of::Sections, m_sectionNames);
}

/// Each field of any type is a column that can be chosen.
void AssetsPage::takeKinds(const QList<KindRecord>& kinds)
{
    m_rules.clear();
    for (const KindRecord& kind : kinds)
        m_rules.insert(searchKey(kind.name), kind.rules);
    m_fieldNames = fieldNames(kinds);
    m_model->setFields(m_fieldNames);
    table().setColumns(m_model->columnNames());
}

void AssetsPage::fillFilters()
{
    m_steps->retranslate();
    m_statuses->setAccessibleName(tr("Status"));
    m_kinds->setAccessibleName(tr("Type"));
    m_places->setAccessibleName(tr("Place"));
    QList<NamedRow> statuses;
    for (const QList<AssetStatus>& choice : std::as_const(m_statusChoices))
        statuses << NamedRow{statuses.size() + 1, nameOf(choice), {}};
    refill(m_statuses, tr("All statuses"), statuses);
    refill(m_kinds, tr("All types"), m_kindNames);
    refill(m_places, tr("All places"), m_placeNames);
    fillSeldomFilters();
}

void AssetsPage::fillSeldomFilters()
{
    m_sections->setAccessibleName(tr("Section that has it"));
    refill(m_sections, tr("With any section"), m_sectionNames);
    m_owners->setAccessibleName(tr("Ownership"));
    QList<NamedRow> owners;
    for (const Ownership ownership : allOwnerships)
        owners << NamedRow{qint64(ownership) + 1, wordOf(ownership), {}};
    refill(m_owners, tr("Any ownership"), owners);
    m_leases->setAccessibleName(tr("End of the lease"));
    QList<NamedRow> leases;
    for (const int days : std::as_const(m_leaseDays))
        leases << NamedRow{
            leases.size() + 1, days == 0 ? tr("Lease over") : tr("Lease ends within %n day(s)", nullptr, days), {}};
    refill(m_leases, tr("Any lease"), leases);
}

void AssetsPage::applyFilter()
{
    AssetFilter filter;
    if (const qsizetype chosen = m_statuses->currentData().toLongLong(); chosen > 0)
        filter.statuses = m_statusChoices.at(chosen - 1);
    filter.kind = KindId(m_kinds->currentData().toLongLong());
    filter.place = PlaceId(m_places->currentData().toLongLong());
    if (const qsizetype chosen = m_leases->currentData().toLongLong(); chosen > 0)
        filter.leaseWithin = m_leaseDays.at(chosen - 1);
    filter.section = SectionId(m_sections->currentData().toLongLong());
    if (const qint64 chosen = m_owners->currentData().toLongLong(); chosen > 0)
        filter.ownership = Ownership(chosen - 1);
    table().setNarrowed(!filter.isEmpty());
    filter.words = table().words();
    m_model->setFilter(filter);
}

QJsonObject AssetsPage::presentFilter() const
{
    return filterAsJson(m_model->filter());
}

void AssetsPage::showFilter(const QJsonObject& json)
{
    const AssetFilter filter = assetFilterFrom(json);
    const qint64 status = filter.statuses.isEmpty() ? 0 : entryOf(m_statusChoices, filter.statuses);
    const qint64 lease = filter.leaseWithin ? entryOf(m_leaseDays, *filter.leaseWithin) : 0;
    fillFilters();
    chooseQuietly(m_statuses, status);
    chooseQuietly(m_kinds, filter.kind.value());
    chooseQuietly(m_places, filter.place.value());
    chooseQuietly(m_sections, filter.section.value());
    chooseQuietly(m_owners, filter.ownership ? qint64(*filter.ownership) + 1 : 0);
    chooseQuietly(m_leases, lease);
    if (filter.section.isValid() || filter.ownership || filter.leaseWithin)
        table().showSeldomFilters(true);
    table().filter().setText(filter.words);
    applyFilter();
    if (m_model->filter().kind != filter.kind || m_model->filter().place != filter.place ||
        m_model->filter().section != filter.section)
        context().host.refused(refusal(RefusalKind::NotFound, u"search.part-gone"_s));
}

ChangeFields* AssetsPage::newChangeFields()
{
    return new AssetChangeFields(openNames(m_kindNames), openNames(m_placeNames), m_fieldNames);
}

QComboBox* AssetsPage::filterOf(CodeMeaning meaning) const
{
    if (meaning == CodeMeaning::Place)
        return m_places;
    return meaning == CodeMeaning::Kind ? m_kinds : nullptr;
}

void AssetsPage::askDetail(qint64 id)
{
    context().desk.ask(AskAssetDesk{AssetId(id)}, this, [this, id](const Result<AssetDesk>& desk) {
        if (!isCurrent(id))
            return;
        if (!desk)
            return context().host.refused(desk.refusal());
        m_steps->setItem(AssetId(id));
        loadCare(id, *desk);
    });
}

void AssetsPage::loadCare(qint64 id, const AssetDesk& desk)
{
    context().desk.ask(AskAssetCare{AssetId(id)}, this, [this, id, desk](const Result<AssetCare>& care) {
        if (!isCurrent(id))
            return;
        if (!care)
            return context().host.refused(care.refusal());
        loadHistory(id, [this, desk, care = *care](const History& history) {
            m_detail->show({desk, history, care}, context().clock.today(), context().host.actor().role);
        });
    });
}

/// Decided by what is stored now, not by what the row shows.
void AssetsPage::step(qint64 id)
{
    context().desk.ask(AskAsset{AssetId(id)}, this, [this](const Result<AssetRecord>& asset) {
        const auto next = asset ? AssetDetail::stepOf(asset->status) : AssetDetail::Step::None;
        if (next == AssetDetail::Step::TakeBack)
            return takeBack(*asset);
        stepDone();
        if (!asset)
            context().host.refused(asset.refusal());
        else if (next == AssetDetail::Step::HandOver)
            context().host.proceedWith(u"counter"_s, {CodeMeaning::Asset, asset->id.value(), u"asset"_s});
        else
            openDrawer();
    });
}

void AssetsPage::takeBack(const AssetRecord& asset)
{
    const QString number = asset.values.assetNo;
    const QString holder = asset.holder ? asset.holder->name : QString();
    m_printing.perform(
        TakeBack{{{asset.id, {}, {}, asset.holder ? asset.holder->line : LoanLineId()}}, true}, context().host.order(),
        this, [this, number, holder](const Result<Performed<TakeBackOutcome>>& answer) {
            stepDone();
            context().sounds.play(answer ? Sound::Ok : Sound::Error);
            if (!answer)
                return context().host.refused(answer.refusal());
            m_printing.printFresh(answer->outcome.documents);
            context().host.offerUndo({tr("%1 was taken back from %2.").arg(number, holder), answer->commandId,
                                      tr("Undone: %1 is with %2 again.").arg(number, holder)});
        });
}

void AssetsPage::imported(const ImportReport& report)
{
    offerReception({context(), &m_printing, this}, report);
}

void AssetsPage::askForm(qint64 id)
{
    context().desk.ask(AskAsset{AssetId(id)}, this, [this](const Result<AssetRecord>& asset) {
        if (!asset)
            return context().host.refused(asset.refusal());
        edit(new AssetForm(asset->id, asset->values, openNames(m_kindNames), openNames(m_placeNames), m_rules));
    });
}

void AssetsPage::enterNew(const QString& number)
{
    if (!canRun(u"new"_s))
        return;
    auto* form = new AssetForm({}, {}, openNames(m_kindNames), openNames(m_placeNames), m_rules);
    AssetValues values = form->values();
    values.assetNo = number;
    form->setValues(values);
    edit(form);
}

RecordForm* AssetsPage::newForm()
{
    return new AssetForm({}, {}, openNames(m_kindNames), openNames(m_placeNames), m_rules);
}

RecordForm* AssetsPage::formAnew(const RecordForm& form)
{
    const auto& old = static_cast<const AssetForm&>(form);
    auto* anew = new AssetForm(old.id(), old.stored(), openNames(m_kindNames), openNames(m_placeNames), m_rules);
    anew->setValues(old.values());
    anew->setReason(old.reason());
    anew->setAuthority(old.authority());
    return anew;
}

void AssetsPage::performSave(const RecordForm& form)
{
    const auto& filled = static_cast<const AssetForm&>(form);
    const SaveAsset verb{filled.id(), filled.values(), filled.stored()};
    orderForChange(context(), filled.stored(), verb.values, filled.reason(),
                   [page = QPointer(this), verb, authority = filled.authority()](std::optional<Order> order) {
                       if (!page)
                           return;
                       if (!order)
                           return page->notSaved();
                       order->authority = authority;
                       page->save(verb, verb.values.assetNo, *order);
                   });
}

} // namespace madoguchi

#include "moc_assetspage.cpp"
