// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/documents.h"

#include "core/base/codekey.h"
#include "core/base/searchkey.h"
#include "core/desk/desktables.h"
#include "core/journal/changerow.h"

#include <QHash>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <vector>

namespace madoguchi {

namespace {

struct KindRow {
    DocumentKind kind;
    const char* code;
    const char* letter;
};

// J 受領, H 返却, E 延長, M 異動, B 送付(便), F 紛失・破損, N 返納, C 消去証明, L 書状, Y 予約, W 引渡準備, S 棚卸, R
// 回収, T 取込, D 台帳, K 補充(購入), V 引継.
constexpr KindRow kinds[] = {{DocumentKind::Receipt, "receipt", "J"},
                             {DocumentKind::ReturnSlip, "return", "H"},
                             {DocumentKind::Extension, "extension", "E"},
                             {DocumentKind::Transfer, "transfer", "M"},
                             {DocumentKind::CoverNote, "cover-note", "B"},
                             {DocumentKind::Incident, "incident", "F"},
                             {DocumentKind::Surrender, "surrender", "N"},
                             {DocumentKind::Erasure, "erasure", "C"},
                             {DocumentKind::Import, "import", "T"},
                             {DocumentKind::LedgerEdit, "ledger-edit", "D"},
                             {DocumentKind::Letter, "letter", "L"},
                             {DocumentKind::Reservation, "reservation", "Y"},
                             {DocumentKind::PickUpSlip, "pick-up", "W"},
                             {DocumentKind::Stocktake, "stocktake", "S"},
                             {DocumentKind::Collection, "collection", "R"},
                             {DocumentKind::Replenishment, "replenishment", "K"},
                             {DocumentKind::KeeperHandover, "keeper-handover", "V"}};

const KindRow& rowOf(DocumentKind kind)
{
    for (const KindRow& row : kinds) {
        if (row.kind == kind)
            return row;
    }
    qFatal("a document kind without a row in the table");
}

constexpr const char* recordColumns =
    "select d.id, d.number, d.kind, d.person_id, p.name, p.staff_no, s.name, o.name, o.code, d.issued_at, d.item_count,"
    " d.language, d.snapshot, d.command_id, d.withdrawn_at, d.is_open,"
    " (select count(*) from document_print dp where dp.document_id = d.id),"
    " (select count(*) from signed_copy sc where sc.document_id = d.id and sc.withdrawn_at is null),"
    " (select count(*) from signature si where si.document_id = d.id and si.withdrawn_at is null),"
    " (select count(*) from lost_paper lp where lp.document_id = d.id and lp.printed_at is null"
    " and lp.withdrawn_at is null)"
    " from document d join operator o on o.id = d.operator_id"
    " left join person p on p.id = d.person_id"
    " left join section s on s.id = coalesce(d.section_id, p.section_id) ";

DocumentRecord recordAt(const Cursor& cursor)
{
    DocumentRecord record;
    record.id = cursor.id<DocumentId>(0);
    record.number = cursor.text(1);
    record.kind = documentKindFromCode(cursor.text(2)).value_or(DocumentKind::Receipt);
    record.person = cursor.id<PersonId>(3);
    record.personName = cursor.text(4);
    record.staffNo = cursor.text(5);
    record.sectionName = cursor.text(6);
    record.operatorName = cursor.text(7);
    record.operatorCode = cursor.text(8);
    record.issuedAt = cursor.instant(9);
    record.itemCount = int(cursor.number(10));
    record.language = cursor.text(11);
    record.snapshot = cursor.text(12);
    record.commandId = cursor.text(13);
    record.isUndone = !cursor.isNull(14);
    record.isOpen = cursor.flag(15);
    record.reprints = int(cursor.number(16));
    record.signedCopies = int(cursor.number(17));
    record.isSigned = cursor.number(18) > 0;
    record.isLost = cursor.number(19) > 0;
    return record;
}

/// What narrows a list down: "where … and … " and its values.
struct Conditions {
    std::string sql;
    std::vector<Value> values;

    void add(const char* condition, std::initializer_list<Value> of)
    {
        sql.append(sql.empty() ? "where " : "and ").append(condition).append(" ");
        values.insert(values.end(), of);
    }
};

QString beginningOf(QDate day)
{
    return Instant::fromDateTime(day.startOfDay()).toIso();
}

/// For `like … escape '!'`: anywhere in a key.
QString likePart(QString key)
{
    for (const QChar sign : {u'!', u'%', u'_'})
        key.replace(sign, QString(u'!') + sign);
    return u'%' + key + u'%';
}

Conditions conditionsOf(const ListDocuments& list)
{
    Conditions conditions;
    if (list.kind)
        conditions.add("d.kind = ?", {documentKindCode(*list.kind)});
    if (list.person.isValid())
        conditions.add("d.person_id = ?", {list.person.value()});
    if (list.from.isValid())
        conditions.add("d.issued_at >= ?", {beginningOf(list.from)});
    if (list.to.isValid())
        conditions.add("d.issued_at < ?", {beginningOf(list.to.addDays(1))});
    if (const QString key = searchKey(list.words); !key.isEmpty()) {
        const QString part = likePart(key);
        conditions.add("(d.number like ? escape '!' or p.search_key like ? escape '!' or s.name_key like ? escape '!')",
                       {likePart(codeKey(list.words)), part, part});
    }
    if (!list.stationCode.isEmpty())
        conditions.add("d.station_id = (select id from station where code = ?)", {list.stationCode});
    if (list.isLost)
        conditions.add("d.withdrawn_at is null and d.id in (select document_id from lost_paper"
                       " where printed_at is null and withdrawn_at is null)",
                       {});
    if (list.isUnsigned)
        conditions.add("d.withdrawn_at is null and d.snapshot is not null"
                       " and not exists (select 1 from signed_copy sc where sc.document_id = d.id"
                       " and sc.withdrawn_at is null)"
                       " and not exists (select 1 from signature si where si.document_id = d.id"
                       " and si.withdrawn_at is null)",
                       {});
    return conditions;
}

constexpr const char* newestFirst = "order by d.issued_at desc, d.id desc";

/// The paper of this document that never came out; 0: none is missing.
qint64 lostPaperOf(Connection& connection, qint64 document)
{
    Cursor cursor = connection.select("select id from lost_paper where document_id = ? and printed_at is null"
                                      " and withdrawn_at is null order by id desc limit 1",
                                      document);
    return cursor.next() ? cursor.number(0) : 0;
}

/// It comes out at last, as the print it was to be: its number.
int printLostPaper(WriteScope& scope, qint64 id)
{
    int reprint = 0;
    changeRow(scope, lostPaperTable(), id, [&](Row& row) {
        reprint = int(row[size_t(lostPaperTable().indexOf("reprint"))].toNumber());
        row[size_t(lostPaperTable().indexOf("printed_at"))] = scope.atText();
    });
    return reprint;
}

/// The document whose paper is spoken of. Code "document.unknown".
Result<qint64> holdPaper(WriteScope& scope, const QString& number)
{
    qint64 id = 0;
    {
        Cursor cursor = scope.connection().select("select id, kind from document where number = ?", codeKey(number));
        if (!cursor.next())
            return refusal(RefusalKind::NotFound, QStringLiteral("document.unknown"), number);
        id = cursor.number(0);
        if (cursor.text(1) == documentKindCode(DocumentKind::Receipt))
            scope.setWorkItem(QStringLiteral("LN-11"));
    }
    scope.hold("document", id);
    return id;
}

} // namespace

QString documentKindCode(DocumentKind kind)
{
    return QString::fromLatin1(rowOf(kind).code);
}

QStringList documentKindCodes()
{
    QStringList codes;
    for (const KindRow& row : kinds)
        codes << QString::fromLatin1(row.code);
    return codes;
}

std::optional<DocumentKind> documentKindFromCode(const QString& code)
{
    for (const KindRow& row : kinds) {
        if (code == QLatin1String(row.code))
            return row.kind;
    }
    return std::nullopt;
}

QString textOf(const DocumentNumber& number)
{
    return documentNumber(number.type, number.fiscalYear, number.station, number.serial);
}

QStringList documentLetters()
{
    QStringList letters;
    for (const KindRow& row : kinds)
        letters << QString::fromLatin1(row.letter);
    return letters;
}

Cursor startDocumentNumber(WriteScope& scope, DocumentKind kind)
{
    scope.askForOrder();
    // After a restore beyond everything that was given out before (RenewStation).
    return scope.connection().start(
        "select (select serial from document where station_id = ? and letter = ? and fiscal_year = ?"
        " order by serial desc limit 1), (select max(last_serial) from station_renewal where station_id = ?"
        " and fiscal_year = ? and withdrawn_at is null)",
        scope.actor().stationId, rowOf(kind).letter, fiscalYearOf(scope.today()), scope.actor().stationId,
        fiscalYearOf(scope.today()));
}

DocumentNumber documentNumberAt(Cursor& cursor, WriteScope& scope, DocumentKind kind)
{
    DocumentNumber number{QString::fromLatin1(rowOf(kind).letter), fiscalYearOf(scope.today()),
                          scope.actor().stationCode, 1};
    if (cursor.next())
        number.serial = std::max(cursor.number(0), cursor.number(1)) + 1;
    return number;
}

DocumentNumber nextDocumentNumber(WriteScope& scope, DocumentKind kind)
{
    Cursor cursor = startDocumentNumber(scope, kind);
    return documentNumberAt(cursor, scope, kind);
}

DocumentId storeDocument(WriteScope& scope, const DocumentDraft& draft)
{
    const qint64 id = scope.newId();
    scope.insert(documentTable(),
                 {id, textOf(draft.number), documentKindCode(draft.kind), draft.number.type,
                  qint64(draft.number.fiscalYear), draft.number.serial, scope.actor().stationId.value(),
                  scope.actor().operatorId.value(), Value::idOrNull(draft.person.value()),
                  Value::idOrNull(draft.section.value()), scope.atText(), scope.command().id, qint64(draft.itemCount),
                  draft.language, Value::textOrNull(draft.snapshot), Value::flag(draft.isOpen), Value()});
    return DocumentId(id);
}

Result<FindDocument::Answer> FindDocument::run(ReadScope& scope) const
{
    Cursor cursor = scope.connection.select(std::string(recordColumns).append("where d.number = ?"), codeKey(number));
    if (!cursor.next())
        return refusal(RefusalKind::NotFound, QStringLiteral("document.unknown"), number);
    return recordAt(cursor);
}

Result<ListDocuments::Answer> ListDocuments::run(ReadScope& scope) const
{
    Conditions conditions = conditionsOf(*this);
    conditions.values.push_back(qint64(limit));
    conditions.values.push_back(qint64(offset));
    Answer records;
    Cursor cursor = scope.connection.selectWith(recordColumns + conditions.sql + newestFirst + " limit ? offset ?",
                                                conditions.values);
    while (cursor.next())
        records << recordAt(cursor);
    return records;
}

QList<DocumentId> idsOfDocuments(Connection& connection, const ListDocuments& list)
{
    const Conditions conditions = conditionsOf(list);
    QList<DocumentId> ids;
    Cursor cursor = connection.selectWith(std::string("select d.id from document d left join person p on p.id ="
                                                      " d.person_id left join section s on s.id ="
                                                      " coalesce(d.section_id, p.section_id) ") +
                                              conditions.sql + newestFirst,
                                          conditions.values);
    while (cursor.next())
        ids << cursor.id<DocumentId>(0);
    return ids;
}

QList<DocumentRecord> readDocuments(Connection& connection, const QList<DocumentId>& ids)
{
    QList<qint64> numbers;
    for (DocumentId id : ids)
        numbers << id.value();
    QHash<qint64, DocumentRecord> records;
    Cursor cursor = connection.select(std::string(recordColumns) + "where d.id" + connection.dialect().amongIds(),
                                      connection.dialect().idList(numbers));
    while (cursor.next())
        records.insert(cursor.number(0), recordAt(cursor));
    QList<DocumentRecord> sorted;
    for (qint64 id : std::as_const(numbers)) {
        if (const auto found = records.constFind(id); found != records.cend())
            sorted << *found;
    }
    return sorted;
}

Result<RecordReprint::Outcome> RecordReprint::run(WriteScope& scope) const
{
    const Result<qint64> held = holdPaper(scope, number);
    if (!held)
        return held.refusal();
    const qint64 id = *held;
    if (const qint64 lost = lostPaperOf(scope.connection(), id))
        return Outcome{printLostPaper(scope, lost)};
    scope.insert(documentPrintTable(), {scope.newId(), id, scope.atText(), scope.actor().operatorId.value(), Value()});
    Cursor count = scope.connection().select("select count(*) from document_print where document_id = ?", id);
    count.next();
    return Outcome{int(count.number(0))};
}

Result<NotePaperLost::Outcome> NotePaperLost::run(WriteScope& scope) const
{
    const Result<qint64> held = holdPaper(scope, number);
    if (!held)
        return held.refusal();
    const qint64 id = *held;
    if (lostPaperOf(scope.connection(), id) != 0)
        return Outcome{};
    scope.insert(lostPaperTable(), {scope.newId(), id, qint64(reprint), scope.atText(),
                                    scope.actor().operatorId.value(), Value(), Value()});
    return Outcome{};
}

QJsonObject NotePaperLost::toJson() const
{
    return {{QStringLiteral("number"), number}, {QStringLiteral("reprint"), reprint}};
}

} // namespace madoguchi
