// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/mergerecords.h"

#include "core/base/codekey.h"
#include "core/journal/changerow.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/ledgertables.h"
#include "core/ledger/ledgerwriter.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// Accessories are those of the kept item; a stocktake stays what it counted.
bool staysBehind(const Table& table)
{
    return table.name() == "accessory" || QString::fromStdString(table.name()).startsWith(u"stocktake");
}

/// Every link that is part of the history of `target`.
QList<RowLink> historyOf(const TableRegistry& tables, const char* target)
{
    QList<RowLink> links = linksTo(tables, target);
    links.removeIf([](const RowLink& link) {
        return !link.table->columns()[size_t(link.column)].isSubject || staysBehind(*link.table);
    });
    return links;
}

std::optional<Refusal> tooManyRows(const QList<MovedRows>& moved)
{
    const qint64 count = rowCount(moved);
    if (count <= mostMovedAtOnce)
        return std::nullopt;
    return refused(u"ledger.too-many"_s, {}, {{u"count"_s, count}, {u"limit"_s, mostMovedAtOnce}});
}

/// Fills what is empty, and remembers it.
class Filling
{
public:
    void text(const char* field, QString& kept, const QString& merged)
    {
        if (!kept.isEmpty() || merged.isEmpty())
            return;
        m_fields << EditedField{QString::fromLatin1(field), {}, {}, merged};
        kept = merged;
    }
    void part(const char* field, const QString& name, QJsonObject& kept, const QJsonValue& merged)
    {
        if (kept.contains(name))
            return;
        m_fields << EditedField{QString::fromLatin1(field), name, {}, merged.toVariant().toString()};
        kept.insert(name, merged);
    }
    void day(const char* field, QDate& kept, QDate merged)
    {
        if (kept.isValid() || !merged.isValid())
            return;
        m_fields << EditedField{QString::fromLatin1(field), {}, {}, merged.toString(Qt::ISODate)};
        kept = merged;
    }
    void number(const char* field, std::optional<qint64>& kept, std::optional<qint64> merged)
    {
        if (kept || !merged)
            return;
        m_fields << EditedField{QString::fromLatin1(field), {}, {}, QString::number(*merged)};
        kept = merged;
    }
    [[nodiscard]] QList<EditedField> fields() const { return m_fields; }

private:
    QList<EditedField> m_fields;
};

/// Those whose key is not among the known ones.
QStringList newCodes(const QStringList& known, const QStringList& wanted)
{
    QStringList keys;
    for (const QString& code : known)
        keys << codeKey(code);
    QStringList codes;
    for (const QString& code : wanted) {
        const QString key = codeKey(code);
        if (key.isEmpty() || keys.contains(key))
            continue;
        keys << key;
        codes << code;
    }
    return codes;
}

/// The values of the one record once it is both.
template<class Values>
struct Both {
    Values values;
    QList<EditedField> filled;
    QStringList codes; ///< numbers of the other one, new as codes
};

Both<PersonValues> bothOf(const PersonValues& kept, const PersonValues& merged)
{
    Both<PersonValues> both{kept, {}, {}};
    Filling filling;
    filling.text("person.staff_no", both.values.staffNo, merged.staffNo);
    filling.text("person.user_name", both.values.userName, merged.userName);
    filling.text("person.reading", both.values.reading, merged.reading);
    filling.text("person.section_id", both.values.section, merged.section);
    filling.text("person.extension", both.values.extension, merged.extension);
    filling.text("person.mail", both.values.mail, merged.mail);
    filling.text("person.language", both.values.language, merged.language);
    filling.text("person.note", both.values.note, merged.note);
    both.filled = filling.fields();
    const QStringList known = QStringList{both.values.staffNo, both.values.userName} + kept.cards + merged.cards;
    both.codes = newCodes(known, {merged.staffNo, merged.userName});
    both.values.cards += merged.cards + both.codes;
    return both;
}

Both<AssetValues> bothOf(const AssetValues& kept, const AssetValues& merged)
{
    Both<AssetValues> both{kept, {}, {}};
    Filling filling;
    filling.text("asset.maker", both.values.maker, merged.maker);
    filling.text("asset.model", both.values.model, merged.model);
    filling.text("asset.serial", both.values.serial, merged.serial);
    filling.text("asset.place_id", both.values.place, merged.place);
    filling.day("asset.acquired_on", both.values.acquiredOn, merged.acquiredOn);
    filling.number("asset.price", both.values.price, merged.price);
    filling.text("asset.note", both.values.note, merged.note);
    filling.text("asset.lease_contract", both.values.leaseContract, merged.leaseContract);
    filling.text("asset.lessor", both.values.lessor, merged.lessor);
    filling.day("asset.lease_ends_on", both.values.leaseEndsOn, merged.leaseEndsOn);
    for (auto field = merged.custom.begin(); field != merged.custom.end(); ++field)
        filling.part("asset.custom", field.key(), both.values.custom, field.value());
    both.filled = filling.fields();
    both.codes = newCodes(QStringList{kept.assetNo} + kept.barcodes + merged.barcodes, {merged.assetNo});
    both.values.barcodes += merged.barcodes + both.codes;
    return both;
}

std::optional<Refusal> problemOfPair(qint64 kept, qint64 merged, const QString& key)
{
    return kept == merged ? std::optional(refused(u"merge.same"_s, key)) : std::nullopt;
}

bool isReserved(Connection& connection, AssetId asset)
{
    return connection
        .select("select 1 from reservation_line where (asset_id = ? or allocated_id = ?) and closed_at is null"
                " and withdrawn_at is null limit 1",
                asset, asset)
        .next();
}

/// Whether the one that would go may.
std::optional<Refusal> problemOfMerged(Connection& connection, const AssetRecord& merged)
{
    const QString& number = merged.values.assetNo;
    if (merged.holder)
        return refused(u"merge.on-loan"_s, number);
    if (isReserved(connection, merged.id))
        return refused(u"merge.reserved"_s, number);
    const AssetState state = merged.values.state;
    if (state != AssetState::Usable && state != AssetState::NeedsReset && state != AssetState::Faulty)
        return refused(u"merge.wrong-state"_s, number, {{u"state"_s, assetStateCode(state)}});
    return std::nullopt;
}

Result<PersonRecord> livePerson(Connection& connection, PersonId id)
{
    std::optional<PersonRecord> person = readPerson(connection, id);
    if (!person || person->isWithdrawn)
        return refusal(RefusalKind::NotFound, u"person.unknown"_s,
                       person ? person->key() : QString::number(id.value()));
    return *std::move(person);
}

Result<AssetRecord> liveAsset(Connection& connection, AssetId id, Instant now)
{
    std::optional<AssetRecord> asset = readAsset(connection, id, now);
    if (!asset || asset->isWithdrawn)
        return refusal(RefusalKind::NotFound, u"asset.unknown"_s,
                       asset ? asset->values.assetNo : QString::number(id.value()));
    return *std::move(asset);
}

QJsonObject pairAsJson(qint64 kept, qint64 merged)
{
    return {{u"kept"_s, QString::number(kept)}, {u"merged"_s, QString::number(merged)}};
}

} // namespace

Result<MergePreview> PreviewMergePeople::run(ReadScope& scope) const
{
    const Result<PersonRecord> stays = livePerson(scope.connection, kept);
    const Result<PersonRecord> goes = livePerson(scope.connection, merged);
    if (!stays || !goes)
        return stays ? goes.refusal() : stays.refusal();
    const Both<PersonValues> both = bothOf(stays->values, goes->values);
    MergePreview preview;
    preview.kept = likePerson(scope.connection, kept);
    preview.merged = likePerson(scope.connection, merged);
    preview.moved = countLinks(scope.connection, historyOf(*tables, "person"), merged.value(), kept.value());
    preview.filled = both.filled;
    preview.codes = both.codes;
    preview.refusal = problemOfPair(kept.value(), merged.value(), stays->key());
    if (!preview.refusal)
        preview.refusal = tooManyRows(preview.moved);
    return preview;
}

Result<MergePreview> PreviewMergeAssets::run(ReadScope& scope) const
{
    const Result<AssetRecord> stays = liveAsset(scope.connection, kept, scope.now);
    const Result<AssetRecord> goes = liveAsset(scope.connection, merged, scope.now);
    if (!stays || !goes)
        return stays ? goes.refusal() : stays.refusal();
    const Both<AssetValues> both = bothOf(stays->values, goes->values);
    MergePreview preview;
    preview.kept = likeAsset(scope.connection, kept, scope.now);
    preview.merged = likeAsset(scope.connection, merged, scope.now);
    preview.moved = countLinks(scope.connection, historyOf(*tables, "asset"), merged.value(), kept.value());
    preview.filled = both.filled;
    preview.codes = both.codes;
    preview.refusal = problemOfPair(kept.value(), merged.value(), stays->values.assetNo);
    if (!preview.refusal)
        preview.refusal = problemOfMerged(scope.connection, *goes);
    if (!preview.refusal)
        preview.refusal = tooManyRows(preview.moved);
    return preview;
}

QJsonObject MergePeople::toJson() const
{
    return pairAsJson(kept.value(), merged.value());
}

Result<LedgerOutcome> MergePeople::run(WriteScope& scope) const
{
    scope.holdAll("person", {kept.value(), merged.value()});
    const Result<PersonRecord> stays = livePerson(scope.connection(), kept);
    const Result<PersonRecord> goes = livePerson(scope.connection(), merged);
    if (!stays || !goes)
        return stays ? goes.refusal() : stays.refusal();
    if (std::optional<Refusal> problem = problemOfPair(kept.value(), merged.value(), stays->key()))
        return *std::move(problem);
    const QList<RowLink> links = historyOf(*tables, "person");
    const QList<MovedRows> moved = countLinks(scope.connection(), links, merged.value(), kept.value());
    if (std::optional<Refusal> problem = tooManyRows(moved))
        return *std::move(problem);
    moveRows(scope, links, merged.value(), kept.value());
    // It goes first: the one that stays may take its numbers over.
    withdrawRow(scope, personTable(), merged.value());
    const Result<bool> changed = LedgerWriter().changePerson(scope, kept, bothOf(stays->values, goes->values).values);
    if (!changed)
        return changed.refusal();
    return LedgerOutcome{kept.value(), numberLedgerEdit(scope, 1)};
}

QJsonObject MergeAssets::toJson() const
{
    return pairAsJson(kept.value(), merged.value());
}

Result<LedgerOutcome> MergeAssets::run(WriteScope& scope) const
{
    scope.holdAll("asset", {kept.value(), merged.value()});
    const Result<AssetRecord> stays = liveAsset(scope.connection(), kept, scope.at());
    const Result<AssetRecord> goes = liveAsset(scope.connection(), merged, scope.at());
    if (!stays || !goes)
        return stays ? goes.refusal() : stays.refusal();
    if (std::optional<Refusal> problem = problemOfPair(kept.value(), merged.value(), stays->values.assetNo))
        return *std::move(problem);
    if (std::optional<Refusal> problem = problemOfMerged(scope.connection(), *goes))
        return *std::move(problem);
    const QList<RowLink> links = historyOf(*tables, "asset");
    const QList<MovedRows> moved = countLinks(scope.connection(), links, merged.value(), kept.value());
    if (std::optional<Refusal> problem = tooManyRows(moved))
        return *std::move(problem);
    moveRows(scope, links, merged.value(), kept.value());
    const Result<bool> changed = LedgerWriter().changeAsset(scope, kept, bothOf(stays->values, goes->values).values);
    if (!changed)
        return changed.refusal();
    withdrawRow(scope, assetTable(), merged.value());
    return LedgerOutcome{kept.value(), numberLedgerEdit(scope, 1)};
}

} // namespace madoguchi
