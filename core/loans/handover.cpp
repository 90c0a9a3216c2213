// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/handover.h"

#include "core/base/compactjson.h"
#include "core/base/isoday.h"
#include "core/desk/documents.h"
#include "core/desk/settings.h"
#include "core/ledger/kits.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/kindlimits.h"
#include "core/loans/lendingrules.h"
#include "core/loans/loanholder.h"
#include "core/loans/loanout.h"
#include "core/loans/loanpapers.h"
#include "core/loans/loanpolicy.h"
#include "core/loans/loantables.h"
#include "core/loans/reservationclaims.h"
#include "core/loans/reservationquestions.h"
#include "core/loans/substitute.h"
#include "core/storage/dayvalue.h"
#include "core/storage/perdialect.h"
#include "core/storage/wantedids.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostItems = 200;

/// Everything the handover is decided on, read under lock.
struct Basis {
    OrganisationSettings settings;
    DocumentNumber number; ///< of the receipt
    LoanHolder holder;
    std::optional<KnownProxy> proxy;
    QList<AssetRecord> assets; ///< with the accessories that go with them
    HolderLoad load;
    QList<KindLoad> kindLoads;
    QList<PromisedLine> promises;
    QHash<qint64, QString> kits; ///< their names, by asset
    QList<LoanTerms> terms;      ///< same order as assets
};

/// Locks the assets in the order of their numbers, so that two counters never wait for each other in a circle.
Result<Done> holdItems(WriteScope& scope, const QList<AssetId>& items)
{
    if (items.isEmpty())
        return refused(QStringLiteral("loan.no-items"));
    if (items.size() > mostItems)
        return refused(QStringLiteral("loan.too-many-items"), {}, {{QStringLiteral("most"), mostItems}});
    std::vector<qint64> ids;
    for (AssetId id : items)
        ids.push_back(id.value());
    scope.holdAll("asset", std::move(ids));
    return Done{};
}

Result<Done> checkAssets(const QList<AssetId>& items, const QList<AssetRecord>& assets)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (i == assets.size() || assets.at(i).id != items.at(i))
            return refusal(RefusalKind::NotFound, QStringLiteral("asset.unknown"),
                           QString::number(items.at(i).value()));
        if (items.count(items.at(i)) > 1)
            return refused(QStringLiteral("asset.twice"), assets.at(i).values.assetNo);
    }
    return Done{};
}

/// The accessories that somebody else has not brought back yet.
Cursor startMissingAccessories(Connection& connection, const QList<AssetId>& items)
{
    QList<qint64> ids;
    for (AssetId id : items)
        ids << id.value();
    static const PerDialect sql([](const Dialect& dialect) {
        const WantedIds wanted = wantedIds(dialect);
        return std::string("select la.accessory_id from ") + wanted.tables +
               "loan_line ll join loan_accessory la on la.loan_line_id = ll.id"
               " where la.returned_at is null and la.withdrawn_at is null and ll.withdrawn_at is null"
               " and ll.asset_id" +
               wanted.condition;
    });
    return connection.start(sql.of(connection.dialect()), connection.dialect().idList(ids));
}

void dropMissing(Cursor& cursor, QList<AssetRecord>& assets)
{
    QSet<qint64> missing;
    while (cursor.next())
        missing << cursor.number(0);
    for (AssetRecord& asset : assets)
        asset.values.accessories.removeIf([&](const AccessoryValue& a) { return missing.contains(a.id.value()); });
}

} // namespace

/// Everything that is asked about the holder and the items, sent one behind another before anything of it is waited
/// for.
class HandOverQuestions
{
public:
    HandOverQuestions(WriteScope& scope, const HandOver& verb)
        : m_settings(startSettings(scope.connection())), m_holder(scope, verb.person, verb.section),
          m_held(holdItems(scope, verb.items))
    {
        if (m_held)
            m_items.emplace(scope, verb);
    }

    /// A server is waited for once more where the office or a kind has limits.
    Result<Done> answer(WriteScope& scope, const HandOver& verb, Basis& basis)
    {
        const Result<LoanHolder> holder = m_holder.holder();
        if (!holder)
            return holder.refusal();
        if (!m_held)
            return m_held;
        basis.holder = *holder;
        basis.settings = settingsAt(m_settings);
        m_items->readInto(scope, verb, basis);
        if (const Result<Done> checked = checkAssets(verb.items, basis.assets); !checked)
            return checked;
        const Result<std::optional<KnownProxy>> proxy = knownProxy(scope, verb.proxy);
        if (!proxy)
            return proxy.refusal();
        basis.proxy = *proxy;
        return Done{};
    }

private:
    struct Items {
        Cursor load;
        Cursor limits;
        AssetsUnderWay assets;
        Cursor promises;
        Cursor missing;
        Cursor kits;
        Cursor number;

        Items(WriteScope& scope, const HandOver& verb)
            : load(startLoad(scope.connection(), verb.person, verb.section)),
              limits(startLimitedKinds(scope.connection())),
              assets(AssetsUnderWay::toLend(scope.connection(), verb.items, scope.at())),
              promises(startPromisedLines(scope.connection(), scope.today())),
              missing(startMissingAccessories(scope.connection(), verb.items)),
              kits(startKitNames(scope.connection(), verb.items)),
              number(startDocumentNumber(scope, DocumentKind::Receipt))
        {
        }

        void readInto(WriteScope& scope, const HandOver& verb, Basis& basis)
        {
            basis.load = loadAt(load, scope.connection(), verb.person, verb.section, basis.settings);
            basis.kindLoads = kindLoadsAt(limits, scope.connection(), verb.person, verb.section);
            basis.assets = assets.records();
            basis.promises = promisedLinesAt(promises);
            basis.kits = kitNamesAt(kits);
            basis.number = documentNumberAt(number, scope, DocumentKind::Receipt);
            dropMissing(missing, basis.assets);
        }
    };

    Cursor m_settings;
    HolderUnderWay m_holder;
    Result<Done> m_held;
    std::optional<Items> m_items; ///< held
};

namespace {

QList<Problem> problemsOf(const HandOver& verb, const Basis& basis, QDate today, const OfficeCalendar& calendar)
{
    QList<Problem> problems;
    if (basis.holder.person)
        problems << blockingProblems(problemsOfPerson(*basis.holder.person, 0, today));
    if (basis.holder.isClosedSection)
        problems << Problem{QStringLiteral("section.closed"), basis.holder.sectionName, {}};
    problems << blockingProblems(problemsOfLoad(basis.load, int(basis.assets.size()), basis.settings));
    QHash<KindId, int> more;
    for (const AssetRecord& asset : basis.assets)
        ++more[asset.kindId];
    problems << blockingProblems(problemsOfKindLoads(basis.kindLoads, {basis.load.name, basis.load.isPerson}, more));
    QList<std::optional<LoanDue>> dues = verb.itemDues;
    dues << verb.due;
    for (const std::optional<LoanDue>& due : std::as_const(dues)) {
        if (due)
            problems << blockingProblems(problemsOfDue(*due, today, calendar));
    }
    for (const AssetRecord& asset : basis.assets)
        problems << blockingProblems(problemsOfLending(asset));
    return problems;
}

QList<Problem> problemsOfPromises(const HandOver& verb, const Basis& basis, const QString& reason)
{
    QList<Problem> problems;
    for (qsizetype i = 0; i < basis.assets.size(); ++i) {
        const AssetRecord& asset = basis.assets.at(i);
        if (!basis.terms.at(i).conflict)
            continue;
        if (!verb.despite.contains(asset.id))
            problems << reservedProblem(asset.values.assetNo, *basis.terms.at(i).conflict);
        else if (reason.trimmed().isEmpty())
            problems << Problem{QStringLiteral("reservation.needs-reason"), asset.values.assetNo, {}};
    }
    return problems;
}

QString languageOf(const HandOver& verb, const Basis& basis)
{
    if (!verb.language.isEmpty())
        return verb.language;
    return basis.holder.person ? basis.holder.person->values.language : basis.settings.officeLanguage;
}

/// What the handover rests on: the order's authority, else who approved what it fulfils; noted in the journal, too.
QString noteAuthority(WriteScope& scope, const Basis& basis)
{
    QStringList approvers;
    for (const LoanTerms& terms : basis.terms) {
        if (terms.fulfils && !terms.fulfils->approver.isEmpty() && !approvers.contains(terms.fulfils->approver))
            approvers << terms.fulfils->approver;
    }
    scope.setAuthority(approvers.join(QStringLiteral(", ")));
    return scope.command().authority.trimmed();
}

/// As text, for JSON knows no whole numbers of this size.
void putIds(CompactJson& json, QLatin1StringView key, const QList<AssetId>& ids)
{
    json.beginArray(key);
    for (AssetId id : ids)
        json.add(QString::number(id.value()));
    json.endArray();
}

void putProxy(CompactJson& json, const std::optional<Proxy>& proxy)
{
    QJsonObject fields;
    addProxy(fields, proxy);
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field)
        json.put(QLatin1StringView(field.key().toLatin1()), field->toString());
}

qint64 storeLoan(WriteScope& scope, const HandOver& verb, const Basis& basis, DocumentId receipt)
{
    const qint64 loan = scope.newId();
    const Proxy proxy = basis.proxy ? basis.proxy->proxy : Proxy();
    scope.insert(loanTable(),
                 {loan, receipt.value(), Value::idOrNull(verb.person.value()),
                  verb.person.isValid() ? Value() : Value(verb.section.value()), Value(), scope.atText(),
                  Value::textOrNull(verb.purpose), Value::textOrNull(proxy.name), Value::textOrNull(proxy.basis),
                  Value(), Value::textOrNull(scope.command().authority.trimmed()),
                  Value::idOrNull(proxy.person.value())});
    return loan;
}

/// A line for each item; gives their ids.
std::vector<qint64> storeLines(WriteScope& scope, qint64 loan, const Basis& basis)
{
    std::vector<qint64> ids;
    std::vector<Row> rows;
    for (qsizetype i = 0; i < basis.assets.size(); ++i) {
        const LoanDue& due = basis.terms.at(i).due;
        ids.push_back(scope.newId());
        rows.push_back({ids.back(), loan, basis.assets.at(i).id.value(), scope.atText(), dayOrNull(due.day),
                        Value::textOrNull(due.time), Value(), Value(), Value(), Value(), Value(), Value(), Value()});
    }
    scope.insertAll(loanLineTable(), std::move(rows));
    return ids;
}

/// What goes with the items (not what is still missing from an earlier loan).
void storeAccessories(WriteScope& scope, const std::vector<qint64>& lines, const Basis& basis)
{
    std::vector<Row> rows;
    for (qsizetype i = 0; i < basis.assets.size(); ++i) {
        for (const AccessoryValue& accessory : basis.assets.at(i).values.accessories)
            rows.push_back({scope.newId(), lines[size_t(i)], accessory.id.value(), accessory.name,
                            qint64(accessory.quantity), Value(), Value(), Value()});
    }
    scope.insertAll(loanAccessoryTable(), std::move(rows));
}

} // namespace

std::shared_ptr<HandOverQuestions> HandOver::ask(WriteScope& scope) const
{
    return std::make_shared<HandOverQuestions>(scope, *this);
}

Result<HandOverOutcome> HandOver::run(WriteScope& scope) const
{
    return run(scope, ask(scope));
}

Result<HandOverOutcome> HandOver::run(WriteScope& scope, const std::shared_ptr<HandOverQuestions>& asked) const
{
    Basis basis;
    if (const Result<Done> read = asked->answer(scope, *this, basis); !read)
        return read.refusal();
    ReservationClaims claims(scope, basis.settings, {person, section}, basis.promises);
    for (qsizetype i = 0; i < basis.assets.size(); ++i) {
        const std::optional<LoanDue> own = itemDues.value(i);
        basis.terms << claims.termsFor(basis.assets.at(i), own ? own : due);
    }
    QList<Problem> problems = problemsOf(*this, basis, scope.today(), claims.calendar()) +
                              problemsOfPromises(*this, basis, scope.command().reason);
    if (standsInFor.isValid())
        problems << problemsOfSubstitute(scope, standsInFor, items);
    if (!problems.isEmpty())
        return Refusal{RefusalKind::Refused, problems, false};
    claims.hold(basis.terms, basis.assets);

    HandOverOutcome outcome;
    for (const AssetRecord& asset : std::as_const(basis.assets))
        outcome.items << HandedOverItem{asset.id, asset.values.assetNo, basis.terms.at(outcome.items.size()).due};
    const QString authority = noteAuthority(scope, basis);
    outcome.document = textOf(basis.number);
    const QString printLanguage = languageOf(*this, basis);
    ReceiptFacts facts{outcome.document,
                       scope.at(),
                       basis.settings,
                       scope.actor().operatorName,
                       printLanguage,
                       basis.holder.person,
                       basis.holder.sectionName,
                       basis.assets,
                       outcome.items,
                       basis.proxy,
                       purpose,
                       exchanged,
                       basis.kits,
                       issued};
    facts.authority = authority;
    if (standsInFor.isValid())
        facts.standsInFor = readAsset(scope.connection(), standsInFor, scope.at())->values.assetNo;
    const DocumentId document = storeDocument(scope, {DocumentKind::Receipt, basis.number, person, section,
                                                      int(items.size()), printLanguage, receiptSnapshot(facts), false});
    const qint64 loan = storeLoan(scope, *this, basis, document);
    const std::vector<qint64> lines = storeLines(scope, loan, basis);
    storeAccessories(scope, lines, basis);
    for (qsizetype i = 0; i < basis.assets.size(); ++i) {
        claims.fulfil(basis.assets.at(i).id, basis.terms.at(i), lines[size_t(i)]);
        if (standsInFor.isValid())
            storeSubstitute(scope, lines[size_t(i)], standsInFor);
    }
    const bool isByProxy = proxy && (person.isValid() || !proxy->basis.isEmpty());
    scope.setWorkItem(standsInFor.isValid() ? QStringLiteral("LN-30")
                                            : handoverWorkItem(basis.assets.first().category, isByProxy));
    return outcome;
}

QByteArray HandOver::toJsonText() const
{
    CompactJson json;
    putIds(json, "items"_L1, items);
    if (!despite.isEmpty())
        putIds(json, "despite"_L1, despite);
    if (std::any_of(itemDues.begin(), itemDues.end(), [](const auto& own) { return own.has_value(); })) {
        json.beginArray("itemDues"_L1);
        for (const std::optional<LoanDue>& own : itemDues)
            own ? json.add(textOf(*own)) : json.addNull();
        json.endArray();
    }
    if (person.isValid())
        json.put("person"_L1, QString::number(person.value()));
    if (section.isValid())
        json.put("section"_L1, QString::number(section.value()));
    if (due)
        json.put("due"_L1, textOf(*due));
    putProxy(json, proxy);
    if (standsInFor.isValid())
        json.put("substituteFor"_L1, QString::number(standsInFor.value()));
    if (!purpose.isEmpty())
        json.put("purpose"_L1, purpose);
    return json.take();
}

QJsonObject HandOver::toJson() const
{
    return QJsonDocument::fromJson(toJsonText()).object();
}

QByteArray HandOverOutcome::toJsonText() const
{
    CompactJson json;
    json.put("document"_L1, document);
    json.beginArray("items"_L1);
    for (const HandedOverItem& item : items) {
        json.beginObject();
        json.put("asset"_L1, item.assetNo);
        json.put("due"_L1, isoDay(item.due.day));
        json.put("id"_L1, QString::number(item.asset.value()));
        json.put("time"_L1, item.due.time);
        json.endObject();
    }
    json.endArray();
    return json.take();
}

QJsonObject HandOverOutcome::toJson() const
{
    return QJsonDocument::fromJson(toJsonText()).object();
}

HandOverOutcome HandOverOutcome::fromJson(const QJsonObject& json)
{
    HandOverOutcome outcome;
    outcome.document = json.value(QStringLiteral("document")).toString();
    const QJsonArray array = json.value(QStringLiteral("items")).toArray();
    for (const QJsonValue& value : array) {
        const QJsonObject item = value.toObject();
        outcome.items << HandedOverItem{AssetId(item.value(QStringLiteral("id")).toString().toLongLong()),
                                        item.value(QStringLiteral("asset")).toString(),
                                        {QDate::fromString(item.value(QStringLiteral("due")).toString(), Qt::ISODate),
                                         item.value(QStringLiteral("time")).toString()}};
    }
    return outcome;
}

} // namespace madoguchi
