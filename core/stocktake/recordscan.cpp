// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stocktake/recordscan.h"

#include "core/base/codekey.h"
#include "core/journal/changerow.h"
#include "core/ledger/ledgerquestions.h"
#include "core/stocktake/stocktakelookups.h"
#include "core/stocktake/stocktaketables.h"

#include <QJsonArray>

namespace madoguchi {

namespace {

using ScanCell = StocktakeScanColumn;

/// The code's meanings that a stocktake counts by, and whether there were others.
struct Meanings {
    QList<CodeMatch> counted;
    bool isKnown = false;
};

Result<Meanings> meaningsOf(WriteScope& write, const RecordScan& scan, bool isCustody)
{
    ReadScope read{write.connection(), write.at()};
    Result<LookUpCode::Answer> matches = LookUpCode{scan.keys, scan.serial}.run(read);
    if (!matches)
        return matches.refusal();
    Meanings meanings{{}, !matches->isEmpty()};
    for (const CodeMatch& match : *matches) {
        if (match.meaning == CodeMeaning::Asset || match.meaning == CodeMeaning::Place ||
            (isCustody && match.meaning == CodeMeaning::Person))
            meanings.counted << match;
    }
    return meanings;
}

/// One scan on its way into the record.
class Counting
{
public:
    Counting(WriteScope& write, const RecordScan& scan, StocktakeScope scope)
        : m_write(write), m_scan(scan), m_scope(scope)
    {
        m_outcome.code = scan.code;
        m_at = momentOfScan();
        stand(scan.place.isValid() ? scan.place : scope.place, scan.person);
    }

    Result<RecordScanOutcome> run()
    {
        const Result<Meanings> meanings = meaningsOf(m_write, m_scan, m_scope.countsCustody());
        if (!meanings)
            return meanings.refusal();
        if (meanings->counted.size() > 1)
            return unknown(QStringLiteral("ambiguous"));
        if (meanings->counted.isEmpty())
            return meanings->isKnown ? answer(ScanVerdict::NotAnItem) : unknown({});
        const CodeMatch& match = meanings->counted.first();
        if (match.meaning == CodeMeaning::Asset)
            return asset(AssetId(match.id));
        if (match.meaning == CodeMeaning::Place)
            stand(PlaceId(match.id), {});
        else
            stand({}, PersonId(match.id));
        return answer(ScanVerdict::Label);
    }

private:
    void stand(PlaceId place, PersonId person)
    {
        m_outcome.place = place;
        m_outcome.seen = placeName(m_write.connection(), place);
        m_outcome.person = person;
        m_outcome.personName = personName(m_write.connection(), person);
    }

    Instant momentOfScan()
    {
        if (!m_scan.seenAt.isValid())
            return m_write.at();
        Cursor cursor = m_write.connection().select("select opened_at from stocktake where id = ?", m_scan.stocktake);
        const bool isWithin = cursor.next() && mayHaveBeenSeen(m_scan.seenAt, cursor.instant(0), m_write.at());
        return isWithin ? m_scan.seenAt : m_write.at();
    }

    [[nodiscard]] bool wasSeenSince(const Row& before) const
    {
        const std::optional<Instant> seen = Instant::fromIso(before[ScanCell::ScannedAt].toText());
        return m_at != m_write.at() && seen && seen->msecs() > m_at.msecs();
    }

    RecordScanOutcome answer(ScanVerdict verdict, const QString& reason = {})
    {
        m_outcome.verdict = verdict;
        m_outcome.reason = reason;
        return m_outcome;
    }

    Result<RecordScanOutcome> unknown(const QString& reason)
    {
        const std::optional<Row> before =
            storedScan("select id from stocktake_scan where stocktake_id = ? and code_key = ?"
                       " and asset_id is null and withdrawn_at is null",
                       codeKey(m_scan.code));
        if (before)
            return again(*before);
        m_seenPlace = m_outcome.place;
        m_seenPerson = m_outcome.person;
        store({ScanVerdict::Unknown, reason});
        return answer(ScanVerdict::Unknown, reason);
    }

    Result<RecordScanOutcome> asset(AssetId id)
    {
        const std::optional<AssetRecord> record = readAsset(m_write.connection(), id, m_write.at());
        if (!record)
            return refusal(RefusalKind::NotFound, QStringLiteral("asset.unknown"), QString::number(id.value()));
        m_outcome.asset = id;
        m_outcome.assetNo = record->values.assetNo;
        m_outcome.title = record->title();
        const std::optional<Row> before =
            storedScan("select id from stocktake_scan where stocktake_id = ? and asset_id = ? and withdrawn_at is null",
                       id.value());
        // A scan that does not say where is of where it was seen before.
        m_seenPlace =
            m_outcome.place.isValid() || !before ? m_outcome.place : PlaceId((*before)[ScanCell::PlaceId].toNumber());
        m_seenPerson = m_outcome.person.isValid() || !before ? m_outcome.person
                                                             : PersonId((*before)[ScanCell::PersonId].toNumber());
        const ScanJudgement judgement = judgeScan(factsOf(*record));
        const Value note = withdrawUnknown(id);
        if (!before) {
            store(judgement, note);
            return answer(judgement.verdict, judgement.reason);
        }
        const bool hasMoved = m_seenPlace.value() != (*before)[ScanCell::PlaceId].toNumber() ||
                              m_seenPerson.value() != (*before)[ScanCell::PersonId].toNumber();
        // The record may have changed since: what came back counts as soon as it is seen.
        const bool isJudgedSo = (*before)[ScanCell::Verdict].toText() == scanVerdictCode(judgement.verdict) &&
                                (*before)[ScanCell::Reason].toText() == judgement.reason;
        if ((!hasMoved && isJudgedSo) || wasSeenSince(*before))
            return again(*before);
        if (hasMoved)
            m_outcome.movedFrom = placeName(m_write.connection(), PlaceId((*before)[ScanCell::PlaceId].toNumber()));
        Row after = *before;
        fill(after, judgement);
        m_write.update(stocktakeScanTable(), *before, after);
        return answer(judgement.verdict, judgement.reason);
    }

    /// A code that has become one of this thing is unknown no more. The note it had.
    Value withdrawUnknown(AssetId id)
    {
        QList<qint64> scans;
        {
            Cursor cursor = m_write.connection().select(
                "select id from stocktake_scan where stocktake_id = ? and asset_id is null and withdrawn_at is null"
                " and reason is null and code_key in (select code from scan_key where target_id = ?"
                " and meaning in ('asset', 'serial', 'barcode')) order by id",
                m_scan.stocktake, id);
            while (cursor.next())
                scans << cursor.number(0);
        }
        Value note;
        for (const qint64 scan : std::as_const(scans)) {
            const std::optional<Row> row = m_write.lock(stocktakeScanTable(), scan);
            note = (*row)[ScanCell::Note];
            withdrawRow(m_write, stocktakeScanTable(), scan);
        }
        return note;
    }

    ScanFacts factsOf(const AssetRecord& record)
    {
        ScanFacts facts;
        facts.scope = m_scope;
        facts.isLent = record.holder.has_value();
        facts.state = record.values.state;
        facts.kind = record.kindId;
        facts.seenPlace = m_seenPlace;
        facts.seenHolder = m_seenPerson;
        facts.place = placeOfAsset(m_write.connection(), record.id);
        if (record.holder) {
            m_outcome.holder = record.holder->person;
            m_outcome.holderName = record.holder->name;
        }
        readLine(record.id, facts);
        m_outcome.expected = m_scope.countsCustody() ? QString() : placeName(m_write.connection(), facts.place);
        return facts;
    }

    void readLine(AssetId id, ScanFacts& facts)
    {
        Cursor line =
            m_write.connection().select("select place_id, person_id from stocktake_line where stocktake_id = ?"
                                        " and asset_id = ? and withdrawn_at is null",
                                        m_scan.stocktake, id);
        if (!line.next())
            return;
        facts.isLine = true;
        // Where the sheet says, or where the ledger has it by now.
        const bool isWhereItIsNow = facts.seenPlace.isValid() && facts.seenPlace == facts.place;
        if (!isWhereItIsNow)
            facts.place = line.id<PlaceId>(0);
        facts.holder = line.id<PersonId>(1);
    }

    std::optional<Row> storedScan(const char* sql, const Value& what)
    {
        qint64 stored = 0;
        {
            Cursor cursor = m_write.connection().select(sql, m_scan.stocktake, what);
            if (!cursor.next())
                return std::nullopt;
            stored = cursor.number(0);
        }
        return m_write.lock(stocktakeScanTable(), stored);
    }

    void store(const ScanJudgement& judgement, const Value& note = {})
    {
        Row row(size_t(stocktakeScanTable().columnCount()));
        row[ScanCell::Id] = m_write.newId();
        row[ScanCell::StocktakeId] = m_scan.stocktake.value();
        row[ScanCell::AssetId] = Value::idOrNull(m_outcome.asset.value());
        row[ScanCell::Code] = m_scan.code;
        row[ScanCell::Note] = note;
        fill(row, judgement);
        m_write.insert(stocktakeScanTable(), row);
    }

    void fill(Row& row, const ScanJudgement& judgement)
    {
        row[ScanCell::PlaceId] = Value::idOrNull(m_seenPlace.value());
        row[ScanCell::PersonId] = Value::idOrNull(m_seenPerson.value());
        row[ScanCell::Verdict] = scanVerdictCode(judgement.verdict);
        row[ScanCell::Reason] = Value::textOrNull(judgement.reason);
        row[ScanCell::ScannedAt] = m_at.toIso();
        row[ScanCell::StationId] = m_write.actor().stationId.value();
        row[ScanCell::OperatorId] = m_write.actor().operatorId.value();
    }

    RecordScanOutcome again(const Row& before)
    {
        m_outcome.earlier = scanVerdictFromCode(before[ScanCell::Verdict].toText()).value_or(ScanVerdict::Expected);
        m_outcome.earlierStation = stationCode(m_write.connection(), StationId(before[ScanCell::StationId].toNumber()));
        m_outcome.earlierAt = Instant::fromIso(before[ScanCell::ScannedAt].toText()).value_or(Instant());
        return answer(ScanVerdict::Already, before[ScanCell::Reason].toText());
    }

    WriteScope& m_write;
    const RecordScan& m_scan;
    StocktakeScope m_scope;
    RecordScanOutcome m_outcome;
    Instant m_at;          ///< what is scanned: when,
    PlaceId m_seenPlace;   ///< where,
    PersonId m_seenPerson; ///< and with whom
};

/// The scan an item or a code was counted by: by what was scanned, else by the number of the asset.
qint64 scanByCode(Connection& connection, StocktakeId stocktake, const QString& code)
{
    Cursor cursor = connection.select("select s.id from stocktake_scan s left join asset a on a.id = s.asset_id"
                                      " where s.stocktake_id = ? and s.withdrawn_at is null"
                                      " and (s.code_key = ? or a.asset_key = ?) order by s.code_key = ? desc, s.id",
                                      stocktake, codeKey(code), codeKey(code), codeKey(code));
    return cursor.next() ? cursor.number(0) : 0;
}

} // namespace

RecordScan RecordScan::of(const Scan& scan, StocktakeId stocktake, PlaceId place, PersonId person)
{
    return {stocktake, scan.payload, scan.candidates.isEmpty() ? QStringList{scan.key} : QStringList(scan.candidates),
            place,     person,       scan.serial};
}

bool mayHaveBeenSeen(Instant at, Instant openedAt, Instant now)
{
    return at.msecs() >= openedAt.msecs() && at.msecs() <= now.msecs();
}

Result<RecordScanOutcome> RecordScan::run(WriteScope& write) const
{
    const Result<StocktakeScope> scope = openScope(write, stocktake);
    if (!scope)
        return scope.refusal();
    if (place.isValid() && placeName(write.connection(), place).isEmpty())
        return refusal(RefusalKind::NotFound, QStringLiteral("place.unknown"), QString::number(place.value()));
    if (person.isValid() && !readPerson(write.connection(), person))
        return refusal(RefusalKind::NotFound, QStringLiteral("person.unknown"), QString::number(person.value()));
    return Counting(write, *this, *scope).run();
}

QJsonObject RecordScan::toJson() const
{
    QJsonObject json{{QStringLiteral("stocktake"), QString::number(stocktake.value())},
                     {QStringLiteral("code"), code},
                     {QStringLiteral("keys"), QJsonArray::fromStringList(keys)}};
    if (place.isValid())
        json.insert(QStringLiteral("place"), QString::number(place.value()));
    if (person.isValid())
        json.insert(QStringLiteral("person"), QString::number(person.value()));
    if (seenAt.isValid())
        json.insert(QStringLiteral("seenAt"), seenAt.toIso());
    if (serial)
        json.insert(QStringLiteral("serial"), QStringLiteral("%1 %2").arg(serial->gtin, serial->serial));
    return json;
}

QJsonObject RecordScanOutcome::toJson() const
{
    return {{QStringLiteral("verdict"), scanVerdictCode(verdict)},
            {QStringLiteral("reason"), reason},
            {QStringLiteral("code"), code},
            {QStringLiteral("id"), QString::number(asset.value())},
            {QStringLiteral("asset"), assetNo},
            {QStringLiteral("title"), title},
            {QStringLiteral("expected"), expected},
            {QStringLiteral("place"), QString::number(place.value())},
            {QStringLiteral("seen"), seen},
            {QStringLiteral("person"), QString::number(person.value())},
            {QStringLiteral("holder"), QString::number(holder.value())},
            {QStringLiteral("movedFrom"), movedFrom},
            {QStringLiteral("earlier"), verdict == ScanVerdict::Already ? scanVerdictCode(earlier) : QString()},
            {QStringLiteral("earlierStation"), earlierStation},
            {QStringLiteral("earlierAt"), earlierAt.isValid() ? earlierAt.toIso() : QString()}};
}

RecordScanOutcome RecordScanOutcome::fromJson(const QJsonObject& json)
{
    const auto text = [&](const char* key) { return json.value(QLatin1String(key)).toString(); };
    RecordScanOutcome outcome;
    outcome.verdict = scanVerdictFromCode(text("verdict")).value_or(ScanVerdict::Expected);
    outcome.reason = text("reason");
    outcome.code = text("code");
    outcome.asset = AssetId(text("id").toLongLong());
    outcome.assetNo = text("asset");
    outcome.title = text("title");
    outcome.expected = text("expected");
    outcome.place = PlaceId(text("place").toLongLong());
    outcome.seen = text("seen");
    outcome.person = PersonId(text("person").toLongLong());
    outcome.holder = PersonId(text("holder").toLongLong());
    outcome.movedFrom = text("movedFrom");
    outcome.earlier = scanVerdictFromCode(text("earlier")).value_or(ScanVerdict::Expected);
    outcome.earlierStation = text("earlierStation");
    outcome.earlierAt = Instant::fromIso(text("earlierAt")).value_or(Instant());
    return outcome;
}

Result<NoteScan::Outcome> NoteScan::run(WriteScope& write) const
{
    if (const Result<StocktakeScope> scope = openScope(write, stocktake); !scope)
        return scope.refusal();
    const qint64 stored = scanByCode(write.connection(), stocktake, code);
    const std::optional<Row> before = stored == 0 ? std::nullopt : write.lock(stocktakeScanTable(), stored);
    if (!before)
        return refusal(RefusalKind::NotFound, QStringLiteral("stocktake.not-scanned"), code);
    Row after = *before;
    after[ScanCell::Note] = Value::textOrNull(note.trimmed());
    write.update(stocktakeScanTable(), *before, after);
    return Outcome{(*before)[ScanCell::Code].toText()};
}

QJsonObject NoteScan::toJson() const
{
    return {{QStringLiteral("stocktake"), QString::number(stocktake.value())}, {QStringLiteral("code"), code}};
}

} // namespace madoguchi
