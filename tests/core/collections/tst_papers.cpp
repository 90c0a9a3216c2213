// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collections/collectionpapers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class CollectionPapersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void codesReadBack();
    void aListHasWhatIsOut();
    void theReportSaysWhatIsLeftAndWhy();
    void everythingBack();
};

namespace {

CollectionItem anItem(const QString& number, SectionId section, CollectionState state)
{
    CollectionItem item;
    item.assetNo = number;
    item.title = u"ノートPC"_s;
    item.section = section;
    item.sectionName = section == SectionId(1) ? u"総務課"_s : u"営業部"_s;
    item.person = PersonId(section.value());
    item.holder = section == SectionId(1) ? u"伊藤"_s : u"佐藤"_s;
    item.lentAt = *Instant::fromIso(u"2026-04-01T09:00:00.000+09:00"_s);
    item.state = state;
    return item;
}

CollectionStatus aStatus()
{
    CollectionStatus status;
    status.record.number = u"R8-R1-000001"_s;
    status.record.name = u"PC更新"_s;
    status.record.returnBy = QDate(2026, 6, 24);
    status.record.openedAt = *Instant::fromIso(u"2026-06-10T09:00:00.000+09:00"_s);
    CollectionItem back = anItem(u"A-2"_s, SectionId(1), CollectionState::Returned);
    back.returnedAt = *Instant::fromIso(u"2026-06-12T10:00:00.000+09:00"_s);
    back.returnSlip = u"R8-H1-000007"_s;
    CollectionItem exempt = anItem(u"B-1"_s, SectionId(2), CollectionState::Exempt);
    exempt.note = u"廃止まで使用"_s;
    status.items = {anItem(u"A-1"_s, SectionId(1), CollectionState::Out), back, exempt};
    return status;
}

CollectionPaperFrame aFrame()
{
    CollectionPaperFrame frame;
    frame.settings.organisation = u"架空県庁"_s;
    frame.printedAt = *Instant::fromIso(u"2026-06-12T11:00:00.000+09:00"_s);
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

void checkCells(const FormTable& table)
{
    for (const QList<Phrase>& row : table.rows + table.totals)
        QCOMPARE(row.size(), table.columns.size());
}

} // namespace

void CollectionPapersTest::judges_data()
{
    QTest::addColumn<bool>("returned");
    QTest::addColumn<bool>("lost");
    QTest::addColumn<bool>("exempt");
    QTest::addColumn<QDate>("extended");
    QTest::addColumn<QString>("state");
    QTest::newRow("nothing known") << false << false << false << QDate() << u"out"_s;
    QTest::newRow("back, whatever else") << true << true << true << QDate(2027, 1, 1) << u"returned"_s;
    QTest::newRow("lost before exempt") << false << true << true << QDate() << u"lost"_s;
    QTest::newRow("exempt before extended") << false << false << true << QDate(2027, 1, 1) << u"exempt"_s;
    QTest::newRow("extended beyond the day") << false << false << false << QDate(2026, 6, 25) << u"extended"_s;
    QTest::newRow("extended until the day") << false << false << false << QDate(2026, 6, 24) << u"out"_s;
}

void CollectionPapersTest::judges()
{
    QFETCH(bool, returned);
    QFETCH(bool, lost);
    QFETCH(bool, exempt);
    QFETCH(QDate, extended);
    QTEST(collectionStateCode(judgeItem({returned, lost, exempt, extended}, QDate(2026, 6, 24))), "state");
}

void CollectionPapersTest::codesReadBack()
{
    for (CollectionReason reason : {CollectionReason::Replacement, CollectionReason::Transfer,
                                    CollectionReason::YearEnd, CollectionReason::LeaseEnd, CollectionReason::Other})
        QCOMPARE(collectionReasonFromCode(collectionReasonCode(reason)), std::optional(reason));
    for (CollectionState state : {CollectionState::Out, CollectionState::Returned, CollectionState::Lost,
                                  CollectionState::Extended, CollectionState::Exempt})
        QCOMPARE(collectionStateFromCode(collectionStateCode(state)), std::optional(state));
    QVERIFY(!collectionReasonFromCode(u"nothing"_s));
}

void CollectionPapersTest::aListHasWhatIsOut()
{
    const Document list = collectionList(aStatus(), SectionId(1), aFrame());
    QCOMPARE(list.layout, SheetLayout::Landscape);
    QVERIFY(list.marks.isSample);
    QCOMPARE(list.addressee.name, u"総務課"_s);
    QCOMPARE(list.barcodes.size(), 1);
    QCOMPARE(list.barcodes.first().payload, "R8-R1-000001"_ba);
    const QList<FormTable> tables = tablesOf(list);
    QCOMPARE(tables.size(), 1);
    QCOMPARE(tables.first().rows.size(), 1);
    QCOMPARE(tables.first().rows.first().at(3), Phrase(u"A-1"_s));
    checkCells(tables.first());
    QVERIFY(std::holds_alternative<SignatureRow>(list.blocks.last()));
    QCOMPARE(std::get<SignatureRow>(list.blocks.last()).boxes.size(), 3);
}

void CollectionPapersTest::theReportSaysWhatIsLeftAndWhy()
{
    const Document report = collectionReport(aStatus(), aFrame());
    const QList<FormTable> tables = tablesOf(report);
    QCOMPARE(tables.size(), 3); // by section, what is left, what is back
    for (const FormTable& table : tables)
        checkCells(table);
    QCOMPARE(tables.at(0).rows.size(), 2);
    QCOMPARE(tables.at(0).totals.first().mid(1, 3), (QList<Phrase>{u"3"_s, u"1"_s, u"1"_s}));
    QCOMPARE(tables.at(1).rows.size(), 2);
    QCOMPARE(tables.at(1).rows.last().last(),
             Phrase::lines({Phrase::word(u"collection.state-exempt"_s), Phrase(u"廃止まで使用"_s)}));
    QCOMPARE(tables.at(2).rows.size(), 1);
    QCOMPARE(tables.at(2).rows.first().last(), Phrase(u"R8-H1-000007"_s));
}

void CollectionPapersTest::everythingBack()
{
    CollectionStatus status = aStatus();
    status.items = {status.items.at(1)};
    status.record.closedAt = status.record.openedAt;
    const Document report = collectionReport(status, aFrame());
    QCOMPARE(tablesOf(report).size(), 2);
    QVERIFY(report.blocks.contains(Block(Paragraphs{{}, {Phrase::word(u"collection.nothing-left"_s)}, false})));
}

QTEST_APPLESS_MAIN(CollectionPapersTest)
#include "tst_papers.moc"
