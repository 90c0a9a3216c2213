// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collections/collectionpapers.h"

#include "core/documents/listform.h"
#include "core/loans/loanout.h"
#include "core/loans/paperframe.h"
#include "core/storage/migrations.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

Phrase word(const QString& code, const QList<Phrase>& with = {})
{
    return Phrase::word(code, with);
}

FormColumn column(const QString& code, double width, bool isKey = false, Alignment alignment = Alignment::Left)
{
    return {word(code), width, alignment, isKey};
}

Phrase number(qsizetype count)
{
    return QString::number(count);
}

FormField field(const QString& label, const Phrase& value)
{
    return {word(label), value, false};
}

ListContent frameOf(const CollectionStatus& status, const CollectionPaperFrame& frame, const QString& title)
{
    const CollectionRecord& record = status.record;
    ListContent content = officeList(frame.settings, title, frame.printedAt, frame.printedBy);
    content.kind = u"collection"_s;
    content.scope = {field(u"collection.number"_s, record.number), field(u"collection.name"_s, record.name),
                     field(u"collection.reason"_s, word(u"collection.reason-"_s + collectionReasonCode(record.reason))),
                     field(u"letter.return-by"_s, Phrase::day(record.returnBy))};
    content.isSample = frame.isSample;
    return content;
}

/// A list like any other; scanning it finds its collection.
Document paperOf(const ListContent& content, const CollectionRecord& record)
{
    Document document = listDocument(content);
    document.barcodes << Barcode{BarcodeSymbology::Code128, BarcodePlace::Head, record.number.toUtf8(), {}};
    return document;
}

SignatureRow signatures(const QStringList& codes)
{
    const FormField date{word(u"signature.date"_s), word(u"signature.date-blank"_s), true};
    SignatureRow row;
    for (const QString& code : codes)
        row.boxes << SignatureBox{word(code), SignatureStyle::Sign, {date}, 1};
    return row;
}

Phrase dueOf(const CollectionItem& item)
{
    return item.due.day.isValid() ? Phrase::day(item.due.day, timeOf(item.due)) : word(u"loan.no-limit"_s);
}

FormTable listTable(const QList<CollectionItem>& items)
{
    FormTable table;
    table.columns = {column(u"column.no"_s, 10, true, Alignment::Right),
                     column(u"holder.heading"_s, 40),
                     column(u"holder.staff-number"_s, 26, true),
                     column(u"asset.number"_s, 28, true),
                     column(u"asset.kind"_s, 60),
                     column(u"loan.lent-on"_s, 28),
                     column(u"loan.due"_s, 28),
                     column(u"holdings.back"_s, 14, false, Alignment::Centre),
                     column(u"column.remarks"_s, 36)};
    for (const CollectionItem& item : items)
        table.rows << QList<Phrase>{number(table.rows.size() + 1),
                                    item.holder,
                                    item.holderKey,
                                    item.assetNo,
                                    item.title,
                                    Phrase::day(item.lentAt.localDay()),
                                    dueOf(item),
                                    word(u"stocktake.tick"_s),
                                    {}};
    QList<Phrase> total{{}, word(u"table.total"_s), word(u"collection.list-total"_s, {number(items.size())})};
    total.resize(table.columns.size());
    table.totals << total;
    return table;
}

FormTable summaryTable(const CollectionStatus& status)
{
    FormTable table;
    table.heading = word(u"stocktake.summary"_s);
    table.columns = {column(u"holder.section"_s, 60), column(u"collection.items"_s, 20, false, Alignment::Right)};
    const QList<CollectionState> counted{CollectionState::Returned, CollectionState::Out, CollectionState::Lost,
                                         CollectionState::Extended, CollectionState::Exempt};
    for (CollectionState state : counted)
        table.columns << column(u"collection.state-"_s + collectionStateCode(state), 20, false, Alignment::Right);
    const auto row = [&](const Phrase& name, const QList<CollectionItem>& items) {
        QList<Phrase> cells{name, number(items.size())};
        for (CollectionState state : counted)
            cells << number(std::count_if(items.begin(), items.end(),
                                          [=](const CollectionItem& item) { return item.state == state; }));
        return cells;
    };
    const QList<SectionId> sections = status.sections();
    for (SectionId section : sections) {
        const QList<CollectionItem> items = status.of(section);
        table.rows << row(section.isValid() ? Phrase(items.first().sectionName) : word(u"collection.no-section"_s),
                          items);
    }
    table.totals << row(word(u"table.total"_s), status.items);
    return table;
}

/// Why an item is left: its state, with the day or the note.
Phrase whyLeft(const CollectionItem& item)
{
    QList<Phrase> lines{word(u"collection.state-"_s + collectionStateCode(item.state))};
    if (item.state == CollectionState::Extended)
        lines << Phrase::day(item.extendedTo);
    if (item.state == CollectionState::Exempt)
        lines << Phrase(item.note);
    return Phrase::lines(lines);
}

FormTable itemTable(const CollectionStatus& status, bool isReturned)
{
    FormTable table;
    table.heading = word(isReturned ? u"collection.returned"_s : u"collection.left"_s);
    table.columns = {column(u"column.no"_s, 10, true, Alignment::Right), column(u"holder.section"_s, 40),
                     column(u"holder.heading"_s, 36), column(u"asset.number"_s, 28, true), column(u"asset.kind"_s, 58)};
    if (isReturned)
        table.columns << column(u"loan.returned-at"_s, 40) << column(u"loan.slip"_s, 32, true);
    else
        table.columns << column(u"loan.due"_s, 28) << column(u"collection.why"_s, 44);
    for (const CollectionItem& item : status.items) {
        if ((item.state == CollectionState::Returned) != isReturned)
            continue;
        QList<Phrase> cells{number(table.rows.size() + 1), item.sectionName, item.holder, item.assetNo, item.title};
        if (isReturned)
            cells << Phrase::moment(item.returnedAt.toLocal()) << Phrase(item.returnSlip);
        else
            cells << dueOf(item) << whyLeft(item);
        table.rows << cells;
    }
    return table;
}

QList<CollectionItem> outOf(const CollectionStatus& status, SectionId section)
{
    QList<CollectionItem> items = status.of(section);
    items.removeIf([](const CollectionItem& item) { return item.state != CollectionState::Out; });
    return items;
}

} // namespace

Document collectionList(const CollectionStatus& status, SectionId section, const CollectionPaperFrame& frame)
{
    const QList<CollectionItem> items = outOf(status, section);
    ListContent content = frameOf(status, frame, u"list.holdings"_s);
    content.table = listTable(items);
    Document document = paperOf(content, status.record);
    if (section.isValid() && !items.isEmpty())
        document.addressee = {
            items.first().sectionName,
            word(frame.settings.addresseeSuffix == u"殿" ? u"addressee.head-dono"_s : u"addressee.head-sama"_s)};
    document.blocks << Paragraphs{{}, {word(u"collection.please"_s, {Phrase::day(status.record.returnBy)})}, false};
    document.blocks << signatures({u"collection.gathered-by"_s, u"collection.section-head"_s, u"signature.desk"_s});
    return document;
}

Document collectionReport(const CollectionStatus& status, const CollectionPaperFrame& frame)
{
    ListContent content = frameOf(status, frame, u"form.collection-report"_s);
    const auto moment = [](Instant at) { return Phrase::moment(at.toLocal()); };
    content.scope << field(u"collection.opened-at"_s, moment(status.record.openedAt));
    if (!status.record.isOpen())
        content.scope << field(u"collection.closed-at"_s, moment(status.record.closedAt));
    content.table = summaryTable(status);
    Document document = paperOf(content, status.record);
    const FormTable left = itemTable(status, false);
    if (left.rows.isEmpty())
        document.blocks << Paragraphs{{}, {word(u"collection.nothing-left"_s)}, false};
    else
        document.blocks << left;
    if (const FormTable returned = itemTable(status, true); !returned.rows.isEmpty())
        document.blocks << returned;
    document.blocks << signatures({u"signature.desk"_s, u"signature.checker"_s});
    return document;
}

Result<AskCollectionPapers::Answer> AskCollectionPapers::run(ReadScope& scope) const
{
    const Result<CollectionStatus> status = AskCollection{id}.run(scope);
    if (!status)
        return status.refusal();
    const Result<DatabaseInfo> info = lookIntoDatabase(scope.connection);
    if (!info)
        return info.refusal();
    const CollectionPaperFrame frame{readSettings(scope.connection), scope.now, printedBy, info->isSandbox};
    if (which == Which::Report)
        return Answer{collectionReport(*status, frame)};
    Answer papers;
    const QList<SectionId> sections = status->sections();
    for (SectionId one : sections) {
        if ((!section || *section == one) && !outOf(*status, one).isEmpty())
            papers << collectionList(*status, one, frame);
    }
    if (papers.isEmpty())
        return refused(u"collection.nothing-out"_s, status->record.number);
    return papers;
}

} // namespace madoguchi
