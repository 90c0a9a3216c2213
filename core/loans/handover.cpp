// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/handover.h"

#include "core/desk/documents.h"
#include "core/desk/settings.h"
#include "core/ledger/kits.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/lendingrules.h"
#include "core/loans/loanholder.h"
#include "core/loans/loanpapers.h"
#include "core/loans/loanpolicy.h"
#include "core/loans/loantables.h"
#include "core/loans/reservationclaims.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace madoguchi {

namespace {

constexpr int mostItems = 200;

/// Everything the handover is decided on, read under lock.
struct Basis {
    OrganisationSettings settings;
    LoanHolder holder;
    QList<AssetRecord> assets;
    HolderLoad load;
    QList<LoanTerms> terms; ///< same order as assets
};

/// Locks the assets in the order of their numbers, so that two counters never wait for each other in a circle.
Result<Done> readAssets(WriteScope& scope, const QList<AssetId>& items, Basis& basis)
{
    if (items.isEmpty())
        return refused(QStringLiteral("loan.no-items"));
    if (items.size() > mostItems)
        return refused(QStringLiteral("loan.too-many-items"), {}, {{QStringLiteral("most"), mostItems}});
    QList<AssetId> sorted = items;
    std::sort(sorted.begin(), sorted.end());
    for (AssetId id : sorted)
        scope.hold("asset", id.value());
    basis.assets = readAssets(scope.connection(), items, scope.at());
    const auto twice = std::adjacent_find(sorted.begin(), sorted.end());
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (i == basis.assets.size() || basis.assets.at(i).id != items.at(i))
            return refusal(RefusalKind::NotFound, QStringLiteral("asset.unknown"),
                           QString::number(items.at(i).value()));
        if (twice != sorted.end() && *twice == items.at(i))
            return refused(QStringLiteral("asset.twice"), basis.assets.at(i).values.assetNo);
    }
    return Done{};
}

QList<Problem> problemsOf(const HandOver& verb, const Basis& basis, QDate today)
{
    QList<Problem> problems;
    if (basis.holder.person)
        problems << blockingProblems(problemsOfPerson(*basis.holder.person, 0));
    problems << blockingProblems(problemsOfLoad(basis.load, int(basis.assets.size()), basis.settings));
    const OfficeCalendar calendar = officeCalendar(basis.settings);
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

QString textOf(const LoanDue& due)
{
    return QString(due.day.toString(Qt::ISODate) + u' ' + due.time).trimmed();
}

QString languageOf(const HandOver& verb, const Basis& basis)
{
    if (!verb.language.isEmpty())
        return verb.language;
    return basis.holder.person ? basis.holder.person->values.language : basis.settings.officeLanguage;
}

/// One line, and the accessories that go with it (not those still missing from an earlier loan).
qint64 storeLine(WriteScope& scope, qint64 loan, const AssetRecord& asset, const LoanDue& due)
{
    const qint64 line = scope.newId();
    scope.insert(loanLineTable(), {line, loan, asset.id.value(), scope.atText(),
                                   due.day.isValid() ? Value(due.day.toString(Qt::ISODate)) : Value(),
                                   Value::textOrNull(due.time), Value(), Value(), Value(), Value(), Value()});
    for (const AccessoryValue& accessory : asset.values.accessories)
        scope.insert(loanAccessoryTable(), {scope.newId(), line, accessory.id.value(), accessory.name,
                                            qint64(accessory.quantity), Value(), Value(), Value()});
    return line;
}

void dropMissingAccessories(Connection& connection, QList<AssetRecord>& assets)
{
    QList<qint64> ids;
    for (const AssetRecord& asset : std::as_const(assets))
        ids << asset.id.value();
    QSet<qint64> missing;
    Cursor cursor = connection.select(
        std::string("select la.accessory_id from loan_accessory la join loan_line ll on ll.id = la.loan_line_id"
                    " where la.returned_at is null and la.withdrawn_at is null and ll.withdrawn_at is null"
                    " and ll.asset_id") +
            connection.dialect().amongIds(),
        connection.dialect().idList(ids));
    while (cursor.next())
        missing << cursor.number(0);
    for (AssetRecord& asset : assets)
        asset.values.accessories.removeIf([&](const AccessoryValue& a) { return missing.contains(a.id.value()); });
}

} // namespace

Result<HandOverOutcome> HandOver::run(WriteScope& scope) const
{
    Basis basis;
    basis.settings = readSettings(scope.connection());
    const Result<LoanHolder> holder = holdHolder(scope, person, section);
    if (!holder)
        return holder.refusal();
    basis.holder = *holder;
    basis.load = readLoad(scope.connection(), person, section, basis.settings);
    if (const Result<Done> assets = readAssets(scope, items, basis); !assets)
        return assets.refusal();
    ReservationClaims claims(scope, basis.settings, {person, section});
    for (qsizetype i = 0; i < basis.assets.size(); ++i) {
        const std::optional<LoanDue> own = itemDues.value(i);
        basis.terms << claims.termsFor(basis.assets.at(i), own ? own : due);
    }
    const QList<Problem> problems =
        problemsOf(*this, basis, scope.today()) + problemsOfPromises(*this, basis, scope.command().reason);
    if (!problems.isEmpty())
        return Refusal{RefusalKind::Refused, problems, false};

    HandOverOutcome outcome;
    dropMissingAccessories(scope.connection(), basis.assets);
    for (const AssetRecord& asset : std::as_const(basis.assets))
        outcome.items << HandedOverItem{asset.id, asset.values.assetNo, basis.terms.at(outcome.items.size()).due};
    const DocumentNumber number = nextDocumentNumber(scope, DocumentKind::Receipt);
    outcome.document = textOf(number);
    const QString printLanguage = languageOf(*this, basis);
    const ReceiptFacts facts{outcome.document,
                             scope.at(),
                             basis.settings,
                             scope.actor().operatorName,
                             printLanguage,
                             basis.holder.person,
                             basis.holder.sectionName,
                             basis.assets,
                             outcome.items,
                             proxy,
                             purpose,
                             exchanged,
                             kitNamesOf(scope.connection(), items)};
    const DocumentId document = storeDocument(scope, {DocumentKind::Receipt, number, person, section, int(items.size()),
                                                      printLanguage, receiptSnapshot(facts), false});
    const qint64 loan = scope.newId();
    scope.insert(loanTable(), {loan, document.value(), Value::idOrNull(person.value()),
                               person.isValid() ? Value() : Value(section.value()), Value(), scope.atText(),
                               Value::textOrNull(purpose), proxy ? Value::textOrNull(proxy->name) : Value(),
                               proxy ? Value::textOrNull(proxy->basis) : Value(), Value()});
    for (qsizetype i = 0; i < basis.assets.size(); ++i)
        claims.fulfil(basis.assets.at(i).id, basis.terms.at(i),
                      storeLine(scope, loan, basis.assets.at(i), outcome.items.at(i).due));
    const bool isByProxy = proxy && (person.isValid() || !proxy->basis.isEmpty());
    scope.setWorkItem(handoverWorkItem(basis.assets.first().category, isByProxy));
    return outcome;
}

QJsonObject HandOver::toJson() const
{
    QJsonArray ids;
    for (AssetId id : items)
        ids << QString::number(id.value());
    QJsonArray ownDues;
    for (const std::optional<LoanDue>& own : itemDues)
        ownDues << (own ? QJsonValue(textOf(*own)) : QJsonValue());
    QJsonObject json{{QStringLiteral("items"), ids}};
    QJsonArray promised;
    for (AssetId id : despite)
        promised << QString::number(id.value());
    if (!promised.isEmpty())
        json.insert(QStringLiteral("despite"), promised);
    if (std::any_of(itemDues.begin(), itemDues.end(), [](const auto& own) { return own.has_value(); }))
        json.insert(QStringLiteral("itemDues"), ownDues);
    if (person.isValid())
        json.insert(QStringLiteral("person"), QString::number(person.value()));
    if (section.isValid())
        json.insert(QStringLiteral("section"), QString::number(section.value()));
    if (due)
        json.insert(QStringLiteral("due"), textOf(*due));
    if (proxy) {
        json.insert(QStringLiteral("proxy"), proxy->name);
        json.insert(QStringLiteral("basis"), proxy->basis);
    }
    if (!purpose.isEmpty())
        json.insert(QStringLiteral("purpose"), purpose);
    return json;
}

QJsonObject HandOverOutcome::toJson() const
{
    QJsonArray array;
    for (const HandedOverItem& item : items)
        array << QJsonObject{{QStringLiteral("id"), QString::number(item.asset.value())},
                             {QStringLiteral("asset"), item.assetNo},
                             {QStringLiteral("due"), item.due.day.toString(Qt::ISODate)},
                             {QStringLiteral("time"), item.due.time}};
    return {{QStringLiteral("document"), document}, {QStringLiteral("items"), array}};
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
