// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/shipment.h"

#include "core/base/codekey.h"
#include "core/documents/shipmentform.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/paperframe.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using enum ColumnType;
using enum ColumnClass;

struct ParcelCell {
    enum {
        Id,
        DocumentId,
        LoanId,
        Destination,
        Receiver,
        Carrier,
        Tracking,
        SentAt,
        ArrivedAt,
        ConfirmedBy,
        ReceiptBackAt,
        WithdrawnAt
    };
};

constexpr const char* shipmentSelect =
    "select sh.id, d.number, r.number, coalesce(p.name, hs.name, hp.name), sh.destination, sh.receiver, sh.carrier,"
    " sh.tracking, sh.sent_at, sh.arrived_at, sh.confirmed_by, sh.receipt_back_at, sh.loan_id"
    " from shipment sh join loan l on l.id = sh.loan_id left join document d on d.id = sh.document_id"
    " left join document r on r.id = l.document_id left join person p on p.id = l.person_id"
    " left join section hs on hs.id = l.section_id left join place hp on hp.id = l.place_id"
    " where sh.withdrawn_at is null ";

struct Found {
    qint64 id = 0;
    qint64 loan = 0;
    ShipmentRecord record;
};

Found foundAt(const Cursor& cursor)
{
    Found found;
    found.id = cursor.number(0);
    found.record.number = cursor.text(1);
    found.record.receipt = cursor.text(2);
    found.record.holder = cursor.text(3);
    found.record.destination = cursor.text(4);
    found.record.receiver = cursor.text(5);
    found.record.carrier = cursor.text(6);
    found.record.tracking = cursor.text(7);
    found.record.sentAt = cursor.instant(8);
    found.record.arrivedAt = cursor.instant(9);
    found.record.confirmedBy = cursor.text(10);
    found.record.receiptBackAt = cursor.instant(11);
    found.loan = cursor.number(12);
    return found;
}

QStringList itemsOf(Connection& connection, qint64 loan)
{
    QStringList numbers;
    Cursor cursor = connection.select("select a.asset_no from loan_line ll join asset a on a.id = ll.asset_id"
                                      " where ll.loan_id = ? and ll.withdrawn_at is null order by a.asset_key",
                                      loan);
    while (cursor.next())
        numbers << cursor.text(0);
    return numbers;
}

/// The first that fits, without its items.
template<class... Values>
std::optional<Found> findOne(Connection& connection, const std::string& condition, const Values&... values)
{
    Cursor cursor = connection.select(std::string(shipmentSelect) + condition + " order by sh.id desc", values...);
    return cursor.next() ? std::optional(foundAt(cursor)) : std::nullopt;
}

/// What is sent: the loan of a receipt, and what of it is still out.
struct Parcel {
    qint64 loan = 0;
    QString receipt;
    PersonId person;
    SectionId section;
    QString sectionName;
    QList<AssetRecord> assets;
};

Result<Parcel> lockParcel(WriteScope& scope, const QString& receipt)
{
    Parcel parcel;
    {
        Cursor cursor = scope.connection().select(
            "select l.id, d.number, l.person_id, l.section_id, hs.name from loan l join document d"
            " on d.id = l.document_id left join section hs on hs.id = l.section_id where d.number = ?"
            " and l.withdrawn_at is null",
            codeKey(receipt));
        if (!cursor.next())
            return refusal(RefusalKind::NotFound, u"document.unknown"_s, receipt);
        parcel.loan = cursor.number(0);
        parcel.receipt = cursor.text(1);
        parcel.person = cursor.id<PersonId>(2);
        parcel.section = cursor.id<SectionId>(3);
        parcel.sectionName = cursor.text(4);
    }
    QList<AssetId> lent;
    std::vector<qint64> ids;
    {
        Cursor cursor = scope.connection().select("select asset_id from loan_line where loan_id = ? and returned_at is"
                                                  " null and withdrawn_at is null order by id",
                                                  parcel.loan);
        while (cursor.next()) {
            lent << cursor.id<AssetId>(0);
            ids.push_back(cursor.number(0));
        }
    }
    // What another counter takes back meanwhile does not go into the parcel.
    scope.holdAll("asset", std::move(ids));
    parcel.assets = readAssets(scope.connection(), lent, scope.at());
    parcel.assets.removeIf(
        [&](const AssetRecord& asset) { return !asset.holder || asset.holder->document != parcel.receipt; });
    if (parcel.assets.isEmpty())
        return refused(u"shipment.nothing-out"_s, parcel.receipt);
    return parcel;
}

/// What stands against the words of a shipment.
QList<Problem> problemsOf(const Ship& verb)
{
    QList<Problem> problems;
    if (verb.destination.trimmed().isEmpty())
        problems << Problem{u"shipment.no-destination"_s, {}, {}};
    if (verb.carrier.trimmed().isEmpty())
        problems << Problem{u"shipment.no-carrier"_s, {}, {}};
    return problems;
}

IssuedPaper issueCoverNote(WriteScope& scope, const Ship& verb, const Parcel& parcel)
{
    const std::optional<PersonRecord> person =
        parcel.person.isValid() ? readPerson(scope.connection(), parcel.person) : std::nullopt;
    const PaperDraft draft = beginPaper(scope, DocumentKind::CoverNote, readSettings(scope.connection()), person);
    ShipmentContent content;
    content.frame = draft.frame;
    content.holder = formHolder(person, parcel.sectionName);
    content.receipt = parcel.receipt;
    content.destination = verb.destination.trimmed();
    content.receiver = verb.receiver.trimmed();
    content.carrier = verb.carrier.trimmed();
    content.tracking = verb.tracking.trimmed();
    for (const AssetRecord& asset : parcel.assets) {
        QList<FormAccessory> accessories;
        for (const AccessoryValue& accessory : asset.values.accessories)
            accessories << FormAccessory{accessory.name, accessory.quantity};
        content.lines << ShipmentLine{asset.values.assetNo, asset.title(), asset.values.serial, accessories};
    }
    return storePaper(scope, draft, shipmentDocument(content), parcel.assets.size(), parcel.person, parcel.section);
}

} // namespace

const Table& shipmentTable()
{
    static const Table table("shipment",
                             {{"id", Number},
                              {"document_id", Number, Public, "document", true},
                              {"loan_id", Number, Public, "loan", true},
                              {"destination", Text, Personal},
                              {"receiver", Text, Personal},
                              {"carrier", Text},
                              {"tracking", Text},
                              {"sent_at", Text},
                              {"arrived_at", Text},
                              {"confirmed_by", Text, Personal},
                              {"receipt_back_at", Text},
                              {"withdrawn_at", Text}},
                             {}, {.label = {"document_id"}});
    return table;
}

Result<ShipOutcome> Ship::run(WriteScope& scope) const
{
    if (const QList<Problem> problems = problemsOf(*this); !problems.isEmpty())
        return Refusal{RefusalKind::Refused, problems, false};
    const Result<Parcel> parcel = lockParcel(scope, receipt);
    if (!parcel)
        return parcel.refusal();
    if (const auto open =
            findOne(scope.connection(), "and sh.loan_id = ? and sh.receipt_back_at is null", parcel->loan))
        return refused(u"shipment.open"_s, parcel->receipt, {{u"document"_s, open->record.number}});
    const IssuedPaper note = issueCoverNote(scope, *this, *parcel);
    scope.insert(shipmentTable(),
                 {scope.newId(), note.document.value(), parcel->loan, destination.trimmed(),
                  Value::textOrNull(receiver.trimmed()), carrier.trimmed(), Value::textOrNull(tracking.trimmed()),
                  scope.atText(), Value(), Value(), Value(), Value()});
    scope.setWorkItem(u"LN-09"_s);
    return ShipOutcome{note.number, parcel->receipt};
}

QJsonObject Ship::toJson() const
{
    return {{u"receipt"_s, receipt}, {u"carrier"_s, carrier}, {u"tracking"_s, tracking}};
}

Result<ShipOutcome> ConfirmShipment::run(WriteScope& scope) const
{
    const QString key = codeKey(number);
    const auto found = findOne(scope.connection(), "and (d.number = ? or r.number = ?)", key, key);
    if (!found)
        return refusal(RefusalKind::NotFound, u"shipment.unknown"_s, number);
    if (confirmedBy.trimmed().isEmpty() && !found->record.arrivedAt.isValid())
        return refused(u"shipment.no-name"_s, found->record.number);
    const std::optional<Row> before = scope.lock(shipmentTable(), found->id);
    Row after = *before;
    if (after[ParcelCell::ArrivedAt].isNull()) {
        after[ParcelCell::ArrivedAt] = scope.atText();
        after[ParcelCell::ConfirmedBy] = confirmedBy.trimmed();
    }
    if (isReceiptBack && after[ParcelCell::ReceiptBackAt].isNull())
        after[ParcelCell::ReceiptBackAt] = scope.atText();
    if (after == *before)
        return refused(u"shipment.confirmed"_s, found->record.number);
    scope.update(shipmentTable(), *before, after);
    scope.setWorkItem(u"LN-09"_s);
    return ShipOutcome{found->record.number, found->record.receipt};
}

QJsonObject ConfirmShipment::toJson() const
{
    return {{u"number"_s, number}, {u"receiptBack"_s, isReceiptBack}};
}

QJsonObject ShipOutcome::toJson() const
{
    return {{u"document"_s, document}, {u"receipt"_s, receipt}};
}

ShipOutcome ShipOutcome::fromJson(const QJsonObject& json)
{
    return {json.value(u"document"_s).toString(), json.value(u"receipt"_s).toString()};
}

Result<ListShipments::Answer> ListShipments::run(ReadScope& scope) const
{
    QList<Found> all;
    {
        Cursor cursor = scope.connection.select(
            std::string(shipmentSelect) + (isOpenOnly ? "and sh.receipt_back_at is null " : "") + "order by sh.id");
        while (all.size() < limit && cursor.next())
            all << foundAt(cursor);
    }
    Answer records;
    for (Found& found : all) {
        found.record.items = itemsOf(scope.connection, found.loan);
        records << std::move(found.record);
    }
    return records;
}

Result<AskShipmentOf::Answer> AskShipmentOf::run(ReadScope& scope) const
{
    std::optional<Found> found = findOne(scope.connection,
                                         "and sh.receipt_back_at is null and exists (select 1 from loan_line ll"
                                         " where ll.loan_id = sh.loan_id and ll.asset_id = ? and ll.returned_at is null"
                                         " and ll.withdrawn_at is null)",
                                         asset);
    if (!found)
        return Answer();
    found->record.items = itemsOf(scope.connection, found->loan);
    return Answer(std::move(found->record));
}

} // namespace madoguchi
