// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/assetimport.h"

#include "core/base/codekey.h"
#include "core/base/searchkey.h"
#include "core/exchange/holders.h"
#include "core/exchange/mergedvalues.h"
#include "core/ledger/ledgerpolicy.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/ledgertables.h"
#include "core/loans/lendingrules.h"
#include "core/loans/reservationquestions.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

AssetImport::Item AssetImport::read(const CsvRow& row)
{
    AssetRow read = readAssetRow(m_layout, row);
    Item item;
    item.key = codeKey(read.draft.number);
    item.draft = std::move(read.draft);
    item.problems = std::move(read.problems);
    item.warnings = std::move(read.warnings);
    item.images = imagesOf(item.draft);
    for (const QString& code : std::as_const(item.draft.barcodes))
        item.codes.append(hashOfKey(codeKey(code)));
    item.codes.append(item.draft.serial.isEmpty() ? 0 : hashOfKey(codeKey(item.draft.serial)));
    checkReserved(item);
    if (m_isForWriting && item.problems.isEmpty()) {
        item.prepared = prepareAsset(mergedAsset({}, item.draft, m_layout));
        item.prepared.takesUsual = !m_layout.has(Field::Accessories);
    }
    return item;
}

void AssetImport::checkReserved(Item& item) const
{
    const auto check = [&](Field field, const QString& code) {
        if (isReservedCode(code))
            item.problems << rowProblem(u"code.reserved"_s, code, item.draft.line, m_layout, field, code);
    };
    check(Field::AssetNumber, item.draft.number);
    for (const QString& code : std::as_const(item.draft.barcodes))
        check(Field::Barcodes, code);
    if (item.draft.holder)
        check(Field::HolderUserName, item.draft.holder->userName);
}

/// Names count once; that they are forgotten now and then only makes parts shorter than they might be.
int AssetImport::imagesOf(const AssetDraft& draft)
{
    constexpr qsizetype mostNames = 20'000;
    if (m_readNames.size() > mostNames)
        m_readNames.clear();
    const auto isFirst = [&](const QString& name) {
        const qsizetype before = m_readNames.size();
        m_readNames.insert(name);
        return int(m_readNames.size() - before);
    };
    int images = 1 + int(draft.barcodes.size() + draft.accessories.size()) + isFirst(draft.kind) + isFirst(draft.place);
    images += int(!draft.kindReading.isEmpty()) + int(!draft.placeReading.isEmpty());
    if (draft.holder)
        images += 4 + int(draft.accessories.size());
    return images;
}

Problem AssetImport::problem(const QString& code, const Item& item, Field field, const QString& value,
                             QVariantMap arguments) const
{
    return rowProblem(code, item.draft.number, item.draft.line, m_layout, field, value, std::move(arguments));
}

void AssetImport::checkRepeated(Item& item)
{
    if (!item.key.isEmpty() && !m_seen.insert(item.key))
        item.problems << problem(u"import.number-twice"_s, item, Field::AssetNumber, item.draft.number);
    const qsizetype barcodes = item.draft.barcodes.size();
    for (qsizetype i = 0; i < item.codes.size(); ++i) {
        const qint64 before = item.codes.at(i) == 0 ? 0 : m_seenCodes.insert(item.codes.at(i), item.draft.line);
        if (before != 0 && before != item.draft.line)
            item.warnings << problem(u"import.code-twice"_s, item, i < barcodes ? Field::Barcodes : Field::Serial,
                                     i < barcodes ? item.draft.barcodes.at(i) : item.draft.serial,
                                     {{u"before"_s, before}});
    }
    checkShared(m_saidKinds, m_layout, item, {Field::Kind, Field::KindReading}, item.draft.kind,
                item.draft.kindReading);
    checkShared(m_saidPlaces, m_layout, item, {Field::Place, Field::PlaceReading}, item.draft.place,
                item.draft.placeReading);
}

void AssetImport::followNames(Connection& connection, std::span<Item> items) const
{
    for (Item& item : items) {
        m_kindNames.follow(connection, item.draft.kind);
        m_placeNames.follow(connection, item.draft.place);
        if (item.draft.holder)
            m_placeNames.follow(connection, item.draft.holder->place);
    }
}

void AssetImport::lookUp(Connection& connection, std::span<Item> items) const
{
    QStringList keys;
    for (const Item& item : items)
        keys << item.key;
    const QHash<QString, KeyOwner> owners =
        ownersOfKeys(connection, {"asset", "asset_key", "asset_barcode", "asset_id"}, keys);
    for (Item& item : items)
        item.existing = owners.value(item.key);
    followNames(connection, items);
}

void AssetImport::hold(WriteScope& scope, std::span<const Item> items) const
{
    std::vector<qint64> ids;
    for (const Item& item : items)
        ids.push_back(item.existing.id);
    scope.holdAll(table, std::move(ids));
}

Judgement<AssetValues> AssetImport::judge(Connection& connection, Instant now, const Item& item) const
{
    Judgement<AssetValues> judged;
    judged.problems = item.problems;
    judged.warnings = item.warnings;
    if (!judged.problems.isEmpty())
        return judged;
    if (item.existing.isSeveral)
        judged.problems << problem(u"import.code-of-several"_s, item, Field::AssetNumber, item.draft.number);
    else if (item.existing.id == 0)
        checkNew(connection, now, item, judged);
    else
        checkExisting(connection, now, item, judged);
    checkNames(connection, item, judged);
    judgeReadings(connection, item, judged);
    if (!judged.problems.isEmpty())
        judged.verdict = Verdict::Rejected;
    return judged;
}

void AssetImport::judgeReadings(Connection& connection, const Item& item, Judgement<AssetValues>& judged) const
{
    const AssetDraft& draft = item.draft;
    const auto named = [](const QString& name, const QString& stored) { return name.isEmpty() ? stored : name; };
    judgeReading(connection, m_layout, item, judged,
                 {NameList::Kinds, Field::KindReading, named(draft.kind, judged.after.kind), {}, draft.kindReading});
    const QString place = m_layout.has(Field::Place) ? draft.place : judged.after.place;
    judgeReading(connection, m_layout, item, judged,
                 {NameList::Places, Field::PlaceReading, place, {}, draft.placeReading});
}

void AssetImport::checkNew(Connection& connection, Instant now, const Item& item, Judgement<AssetValues>& judged) const
{
    judged.verdict = Verdict::Create;
    if (!m_layout.has(Field::Accessories))
        judged.after.accessories = m_usual.of(connection, item.draft.kind);
    judged.opensLoan = item.draft.holder.has_value();
    if (item.draft.kind.isEmpty()) {
        const bool hasColumn = m_layout.has(Field::Kind);
        judged.problems << problem(hasColumn ? u"import.kind-missing"_s : u"import.kind-column-missing"_s, item,
                                   Field::Kind, {});
    }
    checkHolderNamed(item, judged, nullptr);
    const AssetState state = storedState(item.draft.state).value_or(AssetState::Usable);
    if (judged.opensLoan && state != AssetState::Usable)
        judged.problems << problem(u"import.holder-state"_s, item, Field::State, assetStateCode(state));
    checkHolder(connection, now, item, judged);
    if (!m_fields.of(connection, item.draft.kind).isEmpty())
        checkFields(connection, item.draft.kind, mergedAsset({}, item.draft, m_layout).custom, true, item, judged);
}

/// What stands in the fields of the kind, as it is to be stored.
void AssetImport::checkFields(Connection& connection, const QString& kind, const QJsonObject& entered, bool isNew,
                              const Item& item, Judgement<AssetValues>& judged) const
{
    const Result<QJsonObject> fitted =
        fittedFields(m_fields.of(connection, kind), entered, isNew ? std::nullopt : std::optional(judged.before.custom),
                     item.draft.number);
    if (fitted) {
        judged.after.custom = *fitted;
        return;
    }
    for (Problem found : fitted.refusal().problems) {
        found.arguments.insert(u"line"_s, item.draft.line);
        found.arguments.insert(u"column"_s, found.arguments.value(u"field"_s));
        judged.problems << found;
    }
}

/// What is closed is given to nothing that does not have it.
void AssetImport::checkNames(Connection& connection, const Item& item, Judgement<AssetValues>& judged) const
{
    const auto check = [&](StandingNames& names, Field field, const QString& name, const QString& before) {
        if (searchKey(name) == searchKey(before))
            return;
        if (const std::optional<Problem> closed = names.problemOf(connection, name))
            judged.problems << rowProblem(closed->code, closed->subject, item.draft.line, m_layout, field, name);
    };
    check(m_kindNames, Field::Kind, item.draft.kind, judged.before.kind);
    check(m_placeNames, Field::Place, item.draft.place, judged.before.place);
    if (judged.opensLoan)
        check(m_placeNames, Field::HolderPlace, item.draft.holder->place, {});
}

/// The list says it is away or promised, but not with whom, and the record knows nothing of it.
void AssetImport::checkHolderNamed(const Item& item, Judgement<AssetValues>& judged, const AssetRecord* stored) const
{
    const bool isAway = !item.draft.state.isEmpty() && !storedState(item.draft.state);
    const bool isKnown =
        stored && (stored->holder || stored->status == AssetStatus::Allocated || stored->status == AssetStatus::Ready);
    if (isAway && !item.draft.holder && !isKnown)
        judged.warnings << problem(u"import.state-without-holder"_s, item, Field::State, item.draft.state);
}

void AssetImport::checkExisting(Connection& connection, Instant now, const Item& item,
                                Judgement<AssetValues>& judged) const
{
    const std::optional<AssetRecord> stored = readAsset(connection, AssetId(item.existing.id), now);
    if (!stored) {
        judged.problems << problem(u"asset.unknown"_s, item, Field::AssetNumber, item.draft.number);
        return;
    }
    judged.before = stored->values;
    judged.after = mergedAsset(judged.before, item.draft, m_layout);
    keepWriting(judged.after.kind, judged.before.kind);
    keepWriting(judged.after.place, judged.before.place);
    if (item.existing.isByCode)
        judged.after.assetNo = judged.before.assetNo;
    m_merged.keep(connection, judged.before.barcodes, judged.after.barcodes);
    checkFields(connection, judged.after.kind, judged.after.custom,
                searchKey(judged.after.kind) != searchKey(judged.before.kind), item, judged);
    judged.verdict = judged.after == judged.before ? Verdict::Unchanged : Verdict::Update;
    checkHolderNamed(item, judged, &*stored);
    // That a list has a lost thing again tells nobody how it was found; that it has one as disposed of is no proof.
    if (const auto move = problemOfMove(connection, *stored, judged.after.state, MoveOrder()))
        judged.problems << problem(move->code, item, Field::State, assetStateCode(judged.after.state), move->arguments);
    if (!item.draft.holder)
        return;
    const HolderDraft& holder = *item.draft.holder;
    judged.opensLoan = !stored->holder;
    if (stored->holder && !isSameHolder(connection, *stored->holder, holder))
        judged.problems << problem(
            u"import.on-loan-elsewhere"_s, item, holder.place.isEmpty() ? Field::HolderUserName : Field::HolderPlace,
            holder.place.isEmpty() ? holder.userName : holder.place, {{u"holder"_s, stored->holder->name}});
    if (judged.opensLoan && judged.after.state != AssetState::Usable)
        judged.problems << problem(u"import.holder-state"_s, item, Field::State, assetStateCode(judged.after.state));
    if (judged.opensLoan)
        checkPromises(connection, now.localDay(), item, stored->kindId, judged);
    checkHolder(connection, now, item, judged);
}

namespace {

Field fieldOf(const HolderDraft& holder)
{
    return holder.kind == HolderDraft::Kind::Place ? Field::HolderPlace : Field::HolderUserName;
}

QString holderNameOf(const HolderDraft& holder)
{
    return holder.kind == HolderDraft::Kind::Place ? holder.place : holder.userName;
}

PersonId knownPerson(Connection& connection, const HolderDraft& holder)
{
    return holder.kind == HolderDraft::Kind::Person ? findHolder(connection, holder) : PersonId();
}

} // namespace

/// What is set aside or reserved for somebody else is not lent past them, by a list either; it is open-ended there.
void AssetImport::checkPromises(Connection& connection, QDate today, const Item& item, KindId kind,
                                Judgement<AssetValues>& judged) const
{
    const AssetId id(item.existing.id);
    const QList<PromisedLine> promised = promisedLinesOf(connection, id, today);
    if (promised.isEmpty())
        return;
    const HolderDraft& holder = *item.draft.holder;
    const Borrower borrower{knownPerson(connection, holder), {}};
    const LoanTerms terms =
        loanTerms({id, kind, item.draft.number, borrower, LoanDue(), LoanDue()}, promised, today, OfficeCalendar());
    if (terms.conflict)
        judged.problems << problem(u"import.reserved"_s, item, fieldOf(holder), holderNameOf(holder),
                                   reservedProblem(item.draft.number, *terms.conflict).arguments);
}

/// They would get nothing at the counter; that they have it is a fact all the same.
void AssetImport::checkHolder(Connection& connection, Instant now, const Item& item,
                              Judgement<AssetValues>& judged) const
{
    const PersonId id = judged.opensLoan ? knownPerson(connection, *item.draft.holder) : PersonId();
    const std::optional<PersonRecord> person = id.isValid() ? readPerson(connection, id) : std::nullopt;
    if (!person)
        return;
    const auto warn = [&](const QString& code, const QVariantMap& arguments) {
        judged.warnings << problem(code, item, fieldOf(*item.draft.holder), holderNameOf(*item.draft.holder),
                                   arguments);
    };
    if (person->hasLeft(now.localDay()))
        warn(u"import.holder-left"_s, {{u"name"_s, person->values.name}});
    if (const HolderLoad load = readLoad(connection, id, {}, {}); load.block)
        warn(u"import.holder-blocked"_s, {{u"name"_s, person->values.name}, {u"reason"_s, *load.block}});
}

void AssetImport::noteNewNames(Connection& connection, const Item& item, ImportReport& report)
{
    constexpr qsizetype mostPeople = 100'000;
    if (m_kinds.isNew(connection, item.draft.kind))
        report.kinds.add(item.draft.kind);
    if (m_places.isNew(connection, item.draft.place))
        report.places.add(item.draft.place);
    if (!item.draft.holder)
        return;
    const HolderDraft& holder = *item.draft.holder;
    if (holder.kind == HolderDraft::Kind::Place) {
        if (m_places.isNew(connection, holder.place))
            report.places.add(holder.place);
        return;
    }
    const QString key = codeKey(holder.userName);
    if (m_newPeople.contains(key) || m_newPeople.size() > mostPeople || findHolder(connection, holder).isValid())
        return;
    m_newPeople.insert(key);
    report.people.add(holder.userName);
}

RowDifference AssetImport::difference(const Item& item, const Judgement<AssetValues>& judged) const
{
    const bool isNew = judged.verdict == Verdict::Create;
    RowDifference difference{item.draft.line, item.draft.number, isNew, {}};
    AssetValues after = judged.after;
    if (isNew) {
        after = mergedAsset({}, item.draft, m_layout);
        after.accessories << judged.after.accessories; // those that usually go with its kind
        if (!judged.after.custom.isEmpty())
            after.custom = judged.after.custom;
    }
    difference.changes = changesOf(judged.before, after);
    addReadings(difference.changes, judged);
    if (judged.opensLoan) {
        const HolderDraft& holder = *item.draft.holder;
        difference.changes << FieldChange{
            u"holder"_s, {}, holder.kind == HolderDraft::Kind::Place ? holder.place : holder.userName};
    }
    return difference;
}

/// With the fields of its kind, which the reading thread does not know.
void AssetImport::prepareAgain(Item& item, const QJsonObject& fields) const
{
    AssetValues values = mergedAsset({}, item.draft, m_layout);
    values.custom = fields;
    const bool takesUsual = item.prepared.takesUsual;
    item.prepared = prepareAsset(values);
    item.prepared.takesUsual = takesUsual;
}

Result<Done> AssetImport::store(WriteScope& scope, LedgerWriter& writer, Item& item,
                                const Judgement<AssetValues>& judged, ImportReport& report) const
{
    AssetId id(item.existing.id);
    if (judged.verdict == Verdict::Create) {
        if (!judged.after.custom.isEmpty())
            prepareAgain(item, judged.after.custom);
        const Result<AssetId> added = writer.addAsset(scope, item.prepared);
        if (!added)
            return added.refusal();
        id = *added;
    } else if (judged.verdict == Verdict::Update) {
        const Result<bool> changed = writer.changeAsset(scope, id, judged.after);
        if (!changed)
            return changed.refusal();
    }
    for (const ReadingChange& change : judged.readings)
        storeReading(scope, change);
    if (!judged.opensLoan)
        return Done{};
    const Result<LoanLineId> line = openImportedLoan(scope, writer, id, *item.draft.holder, report.people);
    if (!line)
        return line.refusal();
    if (item.existing.id == 0)
        return Done{};
    return fulfilPromise(scope, id, *line, knownPerson(scope.connection(), *item.draft.holder));
}

} // namespace madoguchi
