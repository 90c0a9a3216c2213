// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stocktake/stocktakepapers.h"

#include "core/documents/formparts.h"
#include "core/documents/listform.h"
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

Phrase number(int count)
{
    return QString::number(count);
}

FormColumn column(const QString& code, double width, bool isKey = false, Alignment alignment = Alignment::Left)
{
    return {word(code), width, alignment, isKey};
}

ListContent frameOf(const StocktakeStatus& status, const StocktakePaperFrame& frame, const QString& title)
{
    const StocktakeRecord& record = status.record;
    ListContent content = officeList(frame.settings, title, frame.printedAt, frame.printedBy);
    content.kind = u"stocktake"_s;
    content.number = record.number; // scanning it finds the session
    content.asOf = record.openedAt;
    content.scope = {{word(u"stocktake.number"_s), record.number, false},
                     {word(u"stocktake.type"_s), word(u"stocktake.type-"_s + stocktakeTypeCode(record.type)), false},
                     {word(u"list.scope"_s), stocktakeScope(record), false}};
    content.isSample = frame.isSample;
    return content;
}

/// Who counted, who stood by, who has seen the result: by pen.
SignatureRow signatures()
{
    const FormField date{word(u"signature.date"_s), word(u"signature.date-blank"_s), true};
    const auto box = [&](const QString& code) { return SignatureBox{word(code), SignatureStyle::Sign, {date}, 1}; };
    return {{box(u"stocktake.counted-by"_s), box(u"stocktake.witness"_s), box(u"stocktake.approved-by"_s)}};
}

/// Where something should be: on a shelf, or in custody with somebody.
QList<FormColumn> whereColumns(bool isCustody)
{
    if (isCustody)
        return {column(u"holder.section"_s, 46), column(u"stocktake.holder"_s, 36)};
    return {column(u"stocktake.place"_s, 50), column(u"stocktake.holder"_s, 32)};
}

/// Of what is being repaired: with whom, as far as that is known.
Phrase repairPhrase(const StocktakeLine& line)
{
    return line.vendor.isEmpty() ? word(u"stocktake.in-repair"_s) : word(u"stocktake.in-repair-at"_s, {line.vendor});
}

QList<Phrase> whereCells(const StocktakeLine& line, bool isCustody)
{
    if (isCustody)
        return {line.section,
                line.isInRepair ? Phrase::lines({Phrase(line.holder), repairPhrase(line)}) : Phrase(line.holder)};
    if (line.isInRepair)
        return {line.place, repairPhrase(line)};
    return {line.place, line.isLent ? word(u"stocktake.lent-to"_s, {line.holder}) : Phrase(line.holder)};
}

/// 現物有, 現物無, 場所違い, ラベル要再発行: ticked as far as it was counted, else for a pen.
QList<Phrase> tickCells(const StocktakeLine& line)
{
    const auto tick = [](bool isTicked) { return word(isTicked ? u"stocktake.ticked"_s : u"stocktake.tick"_s); };
    const bool isElsewhere = line.verdict == ScanVerdict::Misplaced;
    return {tick(line.verdict && !isElsewhere), tick(line.isMissing), tick(isElsewhere),
            tick(line.cause == DifferenceCause::WrongLabel)};
}

/// Where it was seen instead, when, at which counter and by whom.
Phrase seenPhrase(const StocktakeLine& line)
{
    if (!line.verdict)
        return {};
    QList<Phrase> parts;
    if (line.verdict == ScanVerdict::Misplaced && !line.seenPlace.isEmpty())
        parts << Phrase(line.seenPlace);
    parts << Phrase::moment(line.seenAt.toLocal())
          << word(u"stocktake.seen-by"_s, {Phrase(line.station), Phrase(line.operatorName)});
    return Phrase::lines(parts);
}

/// How many there are; of these those that are not expected here.
Phrase sheetTotal(const QList<StocktakeLine>& lines, bool isCustody)
{
    const auto count = [&](bool StocktakeLine::*fact) {
        return number(
            int(std::count_if(lines.begin(), lines.end(), [&](const StocktakeLine& line) { return line.*fact; })));
    };
    const Phrase all = number(int(lines.size()));
    const bool hasRepairs =
        std::any_of(lines.begin(), lines.end(), [](const StocktakeLine& line) { return line.isInRepair; });
    if (isCustody)
        return hasRepairs ? word(u"stocktake.custody-total-repair"_s, {all, count(&StocktakeLine::isInRepair)})
                          : word(u"stocktake.custody-total"_s, {all});
    return hasRepairs ? word(u"stocktake.sheet-total-repair"_s,
                             {all, count(&StocktakeLine::isLent), count(&StocktakeLine::isInRepair)})
                      : word(u"stocktake.sheet-total"_s, {all, count(&StocktakeLine::isLent)});
}

FormTable sheetTable(const StocktakeStatus& status, const QList<StocktakeLine>& lines)
{
    const bool isCustody = status.record.scope.countsCustody();
    FormTable table;
    table.columns = {column(u"column.no"_s, 10, true, Alignment::Right), column(u"asset.number"_s, 26, true),
                     column(u"asset.kind"_s, 50)};
    table.columns << whereColumns(isCustody);
    for (const char16_t* tick :
         {u"stocktake.tick-here", u"stocktake.tick-gone", u"stocktake.tick-place", u"stocktake.tick-label"})
        table.columns << column(QString::fromUtf16(tick), 15, false, Alignment::Centre);
    table.columns << column(u"column.remarks"_s, 30);
    for (const StocktakeLine& line : lines) {
        QList<Phrase> row{QString::number(table.rows.size() + 1), line.assetNo, line.title};
        row << whereCells(line, isCustody);
        row << tickCells(line) << seenPhrase(line);
        table.rows << row;
    }
    QList<Phrase> total{{}, word(u"table.total"_s)};
    total << sheetTotal(lines, isCustody);
    total.resize(table.columns.size());
    table.totals << total;
    return table;
}

/// 台帳, 確認, 未確認, 台帳外: filled in by pen once everything is ticked, unless the session is closed.
FormTable sheetSummary(const StocktakeStatus& status, int lines)
{
    FormTable table;
    table.heading = word(u"stocktake.summary"_s);
    for (const char16_t* count :
         {u"stocktake.in-ledger", u"stocktake.found", u"stocktake.missing", u"stocktake.unknown"})
        table.columns << column(QString::fromUtf16(count), 1, false, Alignment::Right);
    if (status.record.closedAt.isValid())
        table.rows << QList<Phrase>{number(lines), number(status.found),
                                    number(int(status.of(DifferenceKind::Missing).size())),
                                    number(int(status.of(DifferenceKind::Unknown).size()))};
    else
        table.rows << QList<Phrase>{number(lines), {}, {}, {}};
    return table;
}

/// The counts of a session, one line: from what the ledger has, as on the sheet, to what is still open.
FormTable summary(const StocktakeStatus& status)
{
    FormTable table;
    table.heading = word(u"stocktake.summary"_s);
    QList<Phrase> row;
    const auto add = [&](const QString& code, int count) {
        table.columns << column(code, 1, false, Alignment::Right);
        row << number(count);
    };
    add(u"stocktake.in-ledger"_s, status.expected + status.lent + status.inRepair + status.gone);
    add(u"stocktake.lent"_s, status.lent);
    if (status.inRepair > 0)
        add(u"stocktake.repaired"_s, status.inRepair);
    if (status.gone > 0)
        add(u"stocktake.gone"_s, status.gone);
    add(u"stocktake.expected"_s, status.expected);
    add(u"stocktake.found"_s, status.found);
    for (DifferenceKind kind : {DifferenceKind::Missing, DifferenceKind::Misplaced, DifferenceKind::OnLoan,
                                DifferenceKind::Unexpected, DifferenceKind::Unknown})
        add(u"stocktake."_s + differenceKindCode(kind), int(status.of(kind).size()));
    add(u"stocktake.open-differences"_s, status.open());
    table.rows << row;
    return table;
}

Phrase keysPhrase(const StocktakeStatus& status)
{
    const std::optional<int>& keys = status.spotCheck->check.keys;
    if (!keys)
        return word(u"spot.no-keys"_s);
    return status.keysBefore ? word(u"spot.keys-before"_s, {number(*keys), number(*status.keysBefore)})
                             : word(u"spot.keys-counted"_s, {number(*keys)});
}

/// Lock and keys: as they were recorded; on the sheet, where they are not yet, to be filled in by pen.
FieldGroup spotGroup(const StocktakeStatus& status, bool isSheet)
{
    FieldGroup group{word(u"spot.heading"_s), {}};
    const auto add = [&](const QString& code, const Phrase& value, bool isWide = false) {
        group.fields << FormField{word(code), value, isWide};
    };
    if (!status.spotCheck) {
        add(u"spot.lock"_s, word(isSheet ? u"spot.lock-blank"_s : u"spot.not-recorded"_s));
        if (isSheet)
            add(u"spot.keys"_s, status.keysBefore ? word(u"spot.keys-blank"_s, {number(*status.keysBefore)})
                                                  : word(u"spot.keys-empty"_s));
        return group;
    }
    const SpotCheck& check = status.spotCheck->check;
    add(u"spot.lock"_s, word(check.isLocked ? u"spot.locked"_s : u"spot.not-locked"_s));
    add(u"spot.keys"_s, keysPhrase(status));
    add(u"spot.checked-by"_s, status.spotCheck->operatorName);
    add(u"spot.checked-at"_s, Phrase::moment(status.spotCheck->checkedAt.toLocal()));
    if (!check.remark.isEmpty())
        add(u"column.remarks"_s, check.remark, true);
    return group;
}

Phrase causeOf(const StocktakeDifference& difference)
{
    if (!difference.cause)
        return {};
    QList<Phrase> lines{word(u"stocktake.cause-"_s + differenceCauseCode(*difference.cause))};
    lines << Phrase::moment(difference.settledAt.toLocal());
    return Phrase::lines(lines);
}

Phrase whatIsWrong(const StocktakeDifference& difference)
{
    return difference.reason.isEmpty() ? Phrase() : word(u"stocktake.reason-"_s + difference.reason);
}

FormTable differenceTable(const StocktakeStatus& status, DifferenceKind kind)
{
    FormTable table;
    table.heading = word(u"stocktake."_s + differenceKindCode(kind));
    const bool isUnknown = kind == DifferenceKind::Unknown;
    table.columns = {column(u"column.no"_s, 10, true, Alignment::Right),
                     column(isUnknown ? u"stocktake.code"_s : u"asset.number"_s, 30, true),
                     column(u"asset.kind"_s, 50),
                     column(u"stocktake.place"_s, 40),
                     column(u"stocktake.holder"_s, 28),
                     column(u"stocktake.seen"_s, 40),
                     column(u"stocktake.cause"_s, 32),
                     column(u"column.remarks"_s, 27)};
    for (const StocktakeDifference& difference : status.of(kind)) {
        QList<Phrase> remarks;
        for (const Phrase& remark : {whatIsWrong(difference), Phrase(difference.note)}) {
            if (!remark.isEmpty())
                remarks << remark;
        }
        table.rows << QList<Phrase>{QString::number(table.rows.size() + 1),
                                    isUnknown ? difference.code : difference.assetNo,
                                    difference.title,
                                    difference.placeName,
                                    difference.holderName,
                                    difference.seenPlaceName,
                                    causeOf(difference),
                                    remarks.isEmpty() ? Phrase() : Phrase::lines(remarks)};
    }
    return table;
}

} // namespace

Phrase stocktakeScope(const StocktakeRecord& record)
{
    QList<Phrase> parts;
    const auto add = [&](const QString& code, const QString& name) {
        if (!name.isEmpty())
            parts << word(code, {name});
    };
    if (record.scope.countsCustody())
        parts << word(u"stocktake.scope-custody"_s);
    add(u"stocktake.scope-place"_s, record.place);
    add(u"stocktake.scope-kind"_s, record.kind);
    add(u"stocktake.scope-section"_s, record.section);
    return parts.isEmpty() ? word(u"stocktake.scope-all"_s) : Phrase::lines(parts);
}

Document stocktakeSheet(const StocktakeStatus& status, const QList<StocktakeLine>& lines,
                        const StocktakePaperFrame& frame)
{
    const bool isSpot = status.record.type == StocktakeType::Spot;
    ListContent content = frameOf(status, frame, isSpot ? u"form.spot-sheet"_s : u"form.stocktake-sheet"_s);
    if (status.found > 0 || !status.differences.isEmpty())
        content.scope << FormField{word(u"stocktake.found"_s),
                                   word(u"stocktake.found-of"_s, {number(status.found), number(status.expected)}),
                                   false};
    content.table = sheetTable(status, lines);
    Document document = listDocument(content);
    if (isSpot)
        document.blocks << spotGroup(status, true);
    document.blocks << sheetSummary(status, int(lines.size())) << signatures();
    return document;
}

Document stocktakeReport(const StocktakeStatus& status, const StocktakePaperFrame& frame)
{
    const bool isSpot = status.record.type == StocktakeType::Spot;
    ListContent content = frameOf(status, frame, isSpot ? u"form.spot-report"_s : u"form.stocktake-report"_s);
    if (status.record.closedAt.isValid())
        content.scope << FormField{word(u"stocktake.closed-at"_s), Phrase::moment(status.record.closedAt.toLocal()),
                                   false};
    content.table = summary(status);
    Document document = listDocument(content);
    if (isSpot)
        document.blocks << spotGroup(status, false);
    for (DifferenceKind kind : {DifferenceKind::Missing, DifferenceKind::Misplaced, DifferenceKind::OnLoan,
                                DifferenceKind::Unexpected, DifferenceKind::Unknown}) {
        if (!status.of(kind).isEmpty())
            document.blocks << differenceTable(status, kind);
    }
    if (status.differences.isEmpty())
        document.blocks << Paragraphs{{}, {word(u"stocktake.no-differences"_s)}, false};
    document.blocks << signatures();
    return document;
}

Result<AskStocktakePaper::Answer> AskStocktakePaper::run(ReadScope& scope) const
{
    const Result<StocktakeStatus> status = AskStocktake{id}.run(scope);
    if (!status)
        return status.refusal();
    const Result<DatabaseInfo> info = lookIntoDatabase(scope.connection);
    if (!info)
        return info.refusal();
    const StocktakePaperFrame frame{readSettings(scope.connection), scope.now, printedBy, info->isSandbox};
    if (which == Which::Report)
        return stocktakeReport(*status, frame);
    const Result<AskStocktakeLines::Answer> lines = AskStocktakeLines{id}.run(scope);
    if (!lines)
        return lines.refusal();
    return stocktakeSheet(*status, *lines, frame);
}

} // namespace madoguchi
