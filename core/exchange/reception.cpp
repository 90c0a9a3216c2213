// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reception.h"

#include "core/base/codekey.h"
#include "core/desk/documents.h"
#include "core/desk/settings.h"
#include "core/documents/formparts.h"
#include "core/exchange/importreport.h"
#include "core/journal/changerow.h"
#include "core/journal/entryreader.h"
#include "core/ledger/assetrecord.h"
#include "core/ledger/importsunderway.h"
#include "core/loans/paperframe.h"
#include "core/storage/migrations.h"

#include <QJsonDocument>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using enum ColumnType;
using enum ColumnClass;

struct C {
    enum {
        Id,
        DocumentId,
        DeliveryNote,
        Supplier,
        Delivered,
        Accepted,
        Rejected,
        Remark,
        ReceivedAt,
        OperatorId,
        WithdrawnAt
    };
};

/// An import that has ended, and what it took over.
struct EndedImport {
    qint64 document = 0;
    QString number;
    int accepted = 0;
    int rejected = 0;
};

Result<EndedImport> endedImport(WriteScope& write, const QString& number)
{
    ReadScope read{write.connection(), write.at()};
    const Result<DocumentRecord> found = FindDocument{number}.run(read);
    if (!found)
        return found.refusal();
    write.hold("document", found->id.value());
    // Another counter may have taken it back before it was held.
    const Result<DocumentRecord> document = FindDocument{number}.run(read);
    if (!document)
        return document.refusal();
    const std::optional<Entry> first = entryOfCommand(write.connection(), document->commandId, 0);
    const bool isOfAssets =
        first && QJsonDocument::fromJson(first->command.arguments).object().value(u"table"_s).toString() == u"asset";
    if (document->kind != DocumentKind::Import || !isOfAssets)
        return refused(u"reception.not-import"_s, document->number);
    if (document->isUndone)
        return refusal(RefusalKind::Conflict, u"document.already-undone"_s, document->number);
    if (document->isOpen)
        return refusal(RefusalKind::Conflict, u"reception.still-running"_s, document->number);
    const int last = entryCount(write.connection(), document->commandId) - 1;
    const std::optional<Entry> end = entryOfCommand(write.connection(), document->commandId, last);
    const ImportReport report = ImportReport::fromJson(QJsonDocument::fromJson(end->result).object());
    return EndedImport{document->id.value(), document->number, int(report.rows - report.rejectedRows),
                       int(report.rejectedRows)};
}

void fill(Row& row, const WriteScope& write, const Delivery& delivery, const EndedImport& import)
{
    row[C::DeliveryNote] = Value::textOrNull(delivery.note.simplified());
    row[C::Supplier] = Value::textOrNull(delivery.supplier.simplified());
    row[C::Delivered] = delivery.delivered;
    row[C::Accepted] = import.accepted;
    row[C::Rejected] = import.rejected;
    row[C::Remark] = Value::textOrNull(delivery.remark.trimmed());
    row[C::ReceivedAt] = write.atText();
    row[C::OperatorId] = write.actor().operatorId.value();
}

void store(WriteScope& write, const Delivery& delivery, const EndedImport& import)
{
    qint64 before = 0;
    {
        Cursor cursor = write.connection().select(
            "select id from reception where document_id = ? and withdrawn_at is null", import.document);
        before = cursor.next() ? cursor.number(0) : 0;
    }
    if (before != 0)
        return changeRow(write, receptionTable(), before, [&](Row& row) { fill(row, write, delivery, import); });
    Row row(size_t(receptionTable().columnCount()));
    row[C::Id] = write.newId();
    row[C::DocumentId] = import.document;
    fill(row, write, delivery, import);
    write.insert(receptionTable(), row);
}

/// What an import made, as far as it is listed.
struct Received {
    QList<QList<Phrase>> rows;
    int count = 0;
};
Received receivedThings(Connection& connection, qint64 document)
{
    const auto [begin, end] = idsOfImport(connection, document);
    Received received;
    {
        Cursor cursor = connection.select("select count(*) from asset where id > ? and id < ? and withdrawn_at is null",
                                          document, end);
        cursor.next();
        received.count = int(cursor.number(0));
    }
    Cursor cursor = connection.select(
        "select a.asset_no, k.name, a.maker, a.model, a.serial, p.name from asset a join kind k on k.id = a.kind_id"
        " left join place p on p.id = a.place_id where a.id > ? and a.id < ? and a.withdrawn_at is null"
        " order by a.asset_key limit ?",
        begin, end, AskReceptionPaper::mostListed);
    while (cursor.next())
        received.rows << QList<Phrase>{QString::number(received.rows.size() + 1), cursor.text(0),
                                       assetTitle(cursor.text(1), cursor.text(2), cursor.text(3)), cursor.text(4),
                                       cursor.text(5)};
    return received;
}

FormTable tableOf(const Received& received, const QString& import)
{
    const auto word = [](const QString& code) { return Phrase::word(code); };
    FormTable table;
    table.heading = word(u"reception.items"_s);
    table.columns = {{word(u"column.no"_s), 12, Alignment::Right, true},
                     {word(u"asset.number"_s), 32, Alignment::Left, true},
                     {word(u"asset.kind"_s), 60, Alignment::Left, false},
                     {word(u"asset.serial"_s), 36, Alignment::Left, true},
                     {word(u"asset.place"_s), 30, Alignment::Left, false}};
    table.rows = received.rows;
    const int more = received.count - int(received.rows.size());
    if (more > 0)
        table.rows << QList<Phrase>{{}, {}, Phrase::word(u"reception.more"_s, {QString::number(more), import}), {}, {}};
    table.totals << QList<Phrase>{{}, word(u"table.total"_s), QString::number(received.count), {}, {}};
    return table;
}

Phrase differenceOf(const ReceptionRecord& record)
{
    const int difference = record.accepted - record.delivery.delivered;
    if (difference == 0)
        return Phrase::word(u"reception.matches"_s);
    return Phrase::word(difference < 0 ? u"reception.short"_s : u"reception.over"_s,
                        {QString::number(std::abs(difference))});
}

QList<FieldGroup> groupsOf(const ReceptionRecord& record)
{
    FieldGroup delivery{Phrase::word(u"reception.delivery"_s), {}};
    addField(delivery.fields, u"reception.note", record.delivery.note);
    addField(delivery.fields, u"reception.supplier", record.delivery.supplier);
    addField(delivery.fields, u"reception.import", record.import);
    addField(delivery.fields, u"reception.imported-at", Phrase::moment(record.importedAt.toLocal()));
    addField(delivery.fields, u"reception.checked-at", Phrase::moment(record.receivedAt.toLocal()));
    FieldGroup counts{Phrase::word(u"reception.counts"_s), {}};
    addField(counts.fields, u"reception.delivered", QString::number(record.delivery.delivered));
    addField(counts.fields, u"reception.accepted", QString::number(record.accepted));
    addField(counts.fields, u"reception.difference", differenceOf(record));
    addField(counts.fields, u"reception.rejected", QString::number(record.rejected));
    addField(counts.fields, u"column.remarks", record.delivery.remark, true);
    return {delivery, counts};
}

} // namespace

const Table& receptionTable()
{
    static const Table table(
        "reception",
        {{"id", Number},
         {"document_id", Number, Public, "document", true},
         {"delivery_note", Text},
         {"supplier", Text},
         {"delivered", Number},
         {"accepted", Number},
         {"rejected", Number},
         {"remark", Text, Personal},
         {"received_at", Text},
         {"operator_id", Number, Public, "operator"},
         {"withdrawn_at", Text}},
        {}, {.label = {"document_id"}, .keepsInUse = false, .unique = {{{"document_id"}, {"withdrawn_at"}}}});
    return table;
}

Result<NoteReception::Outcome> NoteReception::run(WriteScope& write) const
{
    if (delivery.delivered < 0 || delivery.delivered > Delivery::most)
        return refused(u"reception.bad-count"_s, {}, {{u"most"_s, Delivery::most}});
    const Result<EndedImport> ended = endedImport(write, import);
    if (!ended)
        return ended.refusal();
    if (ended->accepted != delivery.delivered && delivery.remark.trimmed().isEmpty())
        return refused(u"reception.needs-remark"_s, ended->number,
                       {{u"delivered"_s, delivery.delivered}, {u"accepted"_s, ended->accepted}});
    store(write, delivery, *ended);
    write.noteSubject(ended->document);
    write.setWorkItem(u"LN-14"_s);
    write.setAuthority(delivery.note.simplified());
    return Outcome{ended->number, delivery.delivered, ended->accepted, ended->rejected};
}

QJsonObject NoteReception::toJson() const
{
    return {{u"import"_s, import}, {u"note"_s, delivery.note}, {u"delivered"_s, delivery.delivered}};
}

QJsonObject NoteReception::Outcome::toJson() const
{
    return {{u"document"_s, document},
            {u"delivered"_s, delivered},
            {u"accepted"_s, accepted},
            {u"rejected"_s, rejected},
            {u"difference"_s, accepted - delivered}};
}

NoteReception::Outcome NoteReception::Outcome::fromJson(const QJsonObject& json)
{
    return {json.value(u"document"_s).toString(), json.value(u"delivered"_s).toInt(), json.value(u"accepted"_s).toInt(),
            json.value(u"rejected"_s).toInt()};
}

Result<FindReception::Answer> FindReception::run(ReadScope& scope) const
{
    const Result<DocumentRecord> document = FindDocument{import}.run(scope);
    if (!document)
        return document.refusal();
    Cursor cursor = scope.connection.select(
        "select r.delivery_note, r.supplier, r.delivered, r.remark, r.accepted, r.rejected, r.received_at, o.name"
        " from reception r join operator o on o.id = r.operator_id where r.document_id = ? and r.withdrawn_at is null",
        document->id);
    if (!cursor.next())
        return refusal(RefusalKind::NotFound, u"reception.unknown"_s, document->number);
    ReceptionRecord record;
    record.import = document->number;
    record.importedAt = document->issuedAt;
    record.isUndone = document->isUndone;
    record.delivery = {cursor.text(0), cursor.text(1), int(cursor.number(2)), cursor.text(3)};
    record.accepted = int(cursor.number(4));
    record.rejected = int(cursor.number(5));
    record.receivedAt = cursor.instant(6);
    record.operatorName = cursor.text(7);
    return record;
}

Result<AskReceptionPaper::Answer> AskReceptionPaper::run(ReadScope& scope) const
{
    const Result<ReceptionRecord> record = FindReception{import}.run(scope);
    if (!record)
        return record.refusal();
    const Result<DocumentRecord> document = FindDocument{import}.run(scope);
    const Result<DatabaseInfo> info = lookIntoDatabase(scope.connection);
    if (!document || !info)
        return document ? info.refusal() : document.refusal();
    const OrganisationSettings settings = readSettings(scope.connection);
    const PaperOrigin origin{record->import, record->receivedAt, record->operatorName, settings.officeLanguage};
    Document paper = framed(paperFrame(settings, origin, unnumbered(settings.returnSlip)), u"reception"_s,
                            Phrase::word(u"form.reception"_s));
    paper.isComposed = true;
    paper.marks.isSample = info->isSandbox;
    paper.marks.isVoid = record->isUndone;
    paper.addressee = {settings.organisation, {}};
    paper.blocks << Paragraphs{{}, {Phrase::word(u"reception.statement"_s)}, false};
    for (const FieldGroup& group : groupsOf(*record))
        paper.blocks << group;
    paper.blocks << tableOf(receivedThings(scope.connection, document->id.value()), record->import)
                 << SignatureRow{{signedBox(u"reception.received-by"_s, record->operatorName),
                                  signedBox(u"reception.supplied-by"_s, {}), signedBox(u"reception.officer"_s, {})}};
    paper.footer.printedAt = Phrase::moment(scope.now.toLocal());
    paper.footer.printedBy = printedBy;
    return paper;
}

} // namespace madoguchi
