// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stocktake/stocktakepapers.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class TestStocktakePapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSheetHasALineForEach();
    void theSheetSaysWhatIsBeingRepaired();
    void whatWasCountedIsTicked();
    void inCustodyTheSheetNamesSectionAndHolder();
    void theReportHasATableForEachKind();
    void withoutDifferencesItSaysSo();
    void onlyASpotCheckTellsOfLockAndKeys();
};

namespace {

StocktakeStatus aStatus()
{
    StocktakeStatus status;
    status.record.number = u"R8-S1-000001"_s;
    status.record.place = u"棚1"_s;
    status.record.openedAt = *Instant::fromIso(u"2026-04-01T09:00:00.000+09:00"_s);
    status.expected = 3;
    status.found = 1;
    status.lent = 1;
    StocktakeDifference missing;
    missing.assetNo = u"A-2"_s;
    missing.placeName = u"棚1"_s;
    StocktakeDifference unknown;
    unknown.kind = DifferenceKind::Unknown;
    unknown.code = u"X-9"_s;
    unknown.note = u"黒いPC"_s;
    unknown.cause = DifferenceCause::NotOurs;
    unknown.settledAt = status.record.openedAt;
    status.differences = {missing, unknown};
    return status;
}

StocktakePaperFrame aFrame()
{
    StocktakePaperFrame frame;
    frame.settings.organisation = u"架空県庁"_s;
    frame.printedAt = *Instant::fromIso(u"2026-04-02T09:00:00.000+09:00"_s);
    frame.printedBy = u"所長"_s;
    frame.isSample = true;
    return frame;
}

QList<FormTable> tablesOf(const Document& document)
{
    QList<FormTable> tables;
    for (const Block& block : document.blocks) {
        if (const auto* table = std::get_if<FormTable>(&block))
            tables << *table;
    }
    return tables;
}

bool isSigned(const Document& document)
{
    return std::holds_alternative<SignatureRow>(document.blocks.last());
}

StocktakeLine aLine(const QString& assetNo)
{
    StocktakeLine line;
    line.assetNo = assetNo;
    line.title = u"ノートPC"_s;
    line.place = u"棚1"_s;
    return line;
}

StocktakeLine lentLine()
{
    StocktakeLine line = aLine(u"A-4"_s);
    line.holder = u"伊藤"_s;
    line.isLent = true;
    return line;
}

} // namespace

void TestStocktakePapers::theSheetHasALineForEach()
{
    const QList<StocktakeLine> lines{aLine(u"A-1"_s), lentLine()};
    const Document sheet = stocktakeSheet(aStatus(), lines, aFrame());
    QCOMPARE(sheet.layout, SheetLayout::Landscape);
    QVERIFY(sheet.marks.isSample);
    QCOMPARE(sheet.number, u"R8-S1-000001"_s);
    QCOMPARE(sheet.barcodes.size(), 1);
    QCOMPARE(sheet.barcodes.first().payload, "R8-S1-000001"_ba);
    const FormTable table = tablesOf(sheet).first();
    QCOMPARE(table.rows.size(), 2);
    for (const QList<Phrase>& row : table.rows)
        QCOMPARE(row.size(), table.columns.size());
    QCOMPARE(table.totals.first().size(), table.columns.size());
    QCOMPARE(table.rows.at(1).at(4), Phrase::word(u"stocktake.lent-to"_s, {u"伊藤"_s}));
    QVERIFY(isSigned(sheet));
}

void TestStocktakePapers::theSheetSaysWhatIsBeingRepaired()
{
    StocktakeLine known = aLine(u"A-1"_s);
    known.isInRepair = true;
    StocktakeLine sent = known;
    sent.vendor = u"架空修理"_s;
    const FormTable table = tablesOf(stocktakeSheet(aStatus(), {known, sent, lentLine()}, aFrame())).first();
    QCOMPARE(table.rows.at(0).at(4), Phrase::word(u"stocktake.in-repair"_s));
    QCOMPARE(table.rows.at(1).at(4), Phrase::word(u"stocktake.in-repair-at"_s, {u"架空修理"_s}));
    QCOMPARE(table.totals.first().at(2), Phrase::word(u"stocktake.sheet-total-repair"_s, {u"3"_s, u"1"_s, u"2"_s}));
    // Adds up from what the ledger has.
    StocktakeStatus status = aStatus();
    status.inRepair = 2;
    QCOMPARE(tablesOf(stocktakeReport(status, aFrame())).first().rows.first().mid(0, 4),
             (QList<Phrase>{u"6"_s, u"1"_s, u"2"_s, u"3"_s}));
}

void TestStocktakePapers::whatWasCountedIsTicked()
{
    const Phrase ticked = Phrase::word(u"stocktake.ticked"_s);
    const Phrase open = Phrase::word(u"stocktake.tick"_s);
    StocktakeStatus status = aStatus();
    StocktakeLine found = aLine(u"A-1"_s);
    found.verdict = ScanVerdict::Expected;
    found.seenAt = status.record.openedAt;
    found.station = u"2"_s;
    found.operatorName = u"前田"_s;
    StocktakeLine elsewhere = found;
    elsewhere.verdict = ScanVerdict::Misplaced;
    elsewhere.seenPlace = u"棚2"_s;
    const StocktakeLine unseen = aLine(u"A-3"_s);
    StocktakeLine missing = unseen;
    missing.isMissing = true;
    StocktakeLine label = missing;
    label.cause = DifferenceCause::WrongLabel;
    const QList<StocktakeLine> lines{found, elsewhere, unseen, missing, label};
    const Document sheet = stocktakeSheet(status, lines, aFrame());
    const FormTable table = tablesOf(sheet).first();
    const auto ticks = [&](qsizetype row) { return table.rows.at(row).mid(5, 4); };
    QCOMPARE(ticks(0), (QList<Phrase>{ticked, open, open, open}));
    QCOMPARE(ticks(1), (QList<Phrase>{open, open, ticked, open}));
    QCOMPARE(ticks(2), (QList<Phrase>{open, open, open, open}));
    QCOMPARE(ticks(3), (QList<Phrase>{open, ticked, open, open}));
    QCOMPARE(ticks(4), (QList<Phrase>{open, ticked, open, ticked}));
    const Phrase by = Phrase::word(u"stocktake.seen-by"_s, {Phrase(u"2"_s), Phrase(u"前田"_s)});
    QCOMPARE(table.rows.at(0).last().with, (QList<Phrase>{Phrase::moment(status.record.openedAt.toLocal()), by}));
    QCOMPARE(table.rows.at(1).last().with.first(), Phrase(u"棚2"_s));
    QVERIFY(table.rows.at(2).last().isEmpty());
    // Open, the sums stay for a pen; closed, they are known.
    QCOMPARE(tablesOf(sheet).at(1).rows.first(), (QList<Phrase>{u"5"_s, {}, {}, {}}));
    status.record.closedAt = status.record.openedAt;
    QCOMPARE(tablesOf(stocktakeSheet(status, lines, aFrame())).at(1).rows.first(),
             (QList<Phrase>{u"5"_s, u"1"_s, u"1"_s, u"1"_s}));
}

void TestStocktakePapers::inCustodyTheSheetNamesSectionAndHolder()
{
    StocktakeStatus status = aStatus();
    status.record.scope.isCustody = true;
    StocktakeLine held = lentLine();
    held.section = u"総務部"_s;
    const Document sheet = stocktakeSheet(status, {held}, aFrame());
    const FormTable table = tablesOf(sheet).first();
    QCOMPARE(table.rows.first().at(3), Phrase(u"総務部"_s));
    QCOMPARE(table.rows.first().at(4), Phrase(u"伊藤"_s));
    QCOMPARE(table.totals.first().at(2), Phrase::word(u"stocktake.custody-total"_s, {u"1"_s}));
    QCOMPARE(tablesOf(sheet).at(1).rows.first().first(), Phrase(u"1"_s));
}

void TestStocktakePapers::theReportHasATableForEachKind()
{
    const Document report = stocktakeReport(aStatus(), aFrame());
    const QList<FormTable> tables = tablesOf(report);
    QCOMPARE(tables.size(), 3); // the summary, what is missing, what is unknown
    // As many in the ledger as on the sheet; less what is lent, those that are expected.
    QCOMPARE(tables.at(0).rows.first().mid(0, 4), (QList<Phrase>{u"4"_s, u"1"_s, u"3"_s, u"1"_s}));
    StocktakeStatus moved = aStatus();
    moved.gone = 2;
    QCOMPARE(tablesOf(stocktakeReport(moved, aFrame())).first().rows.first().mid(0, 4),
             (QList<Phrase>{u"6"_s, u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(tables.at(1).heading, Phrase::word(u"stocktake.missing"_s));
    QCOMPARE(tables.at(1).rows.first().at(1), Phrase(u"A-2"_s));
    QCOMPARE(tables.at(2).rows.first().at(1), Phrase(u"X-9"_s));
    QCOMPARE(tables.at(2).rows.first().at(6).with.first(), Phrase::word(u"stocktake.cause-not-ours"_s));
    QCOMPARE(tables.at(2).rows.first().at(7).with.first(), Phrase(u"黒いPC"_s));
    QVERIFY(isSigned(report));
}

void TestStocktakePapers::withoutDifferencesItSaysSo()
{
    StocktakeStatus status = aStatus();
    status.differences.clear();
    const Document report = stocktakeReport(status, aFrame());
    QCOMPARE(tablesOf(report).size(), 1);
    QVERIFY(report.blocks.contains(Block(Paragraphs{{}, {Phrase::word(u"stocktake.no-differences"_s)}, false})));
}

void TestStocktakePapers::onlyASpotCheckTellsOfLockAndKeys()
{
    const auto hasLock = [](const Document& document) {
        return std::any_of(document.blocks.begin(), document.blocks.end(), [](const Block& block) {
            const auto* group = std::get_if<FieldGroup>(&block);
            return group && group->heading == Phrase::word(u"spot.heading"_s);
        });
    };
    StocktakeStatus status = aStatus();
    QCOMPARE(stocktakeSheet(status, {}, aFrame()).title, Phrase::word(u"form.stocktake-sheet"_s));
    QVERIFY(!hasLock(stocktakeSheet(status, {}, aFrame())));
    QVERIFY(!hasLock(stocktakeReport(status, aFrame())));
    status.record.type = StocktakeType::Spot;
    QCOMPARE(stocktakeSheet(status, {}, aFrame()).title, Phrase::word(u"form.spot-sheet"_s));
    QVERIFY(hasLock(stocktakeSheet(status, {}, aFrame())));
    QVERIFY(hasLock(stocktakeReport(status, aFrame())));
}

QTEST_APPLESS_MAIN(TestStocktakePapers)
#include "tst_stocktakepapers.moc"
