// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/journalquestions.h"
#include "core/desk/operators.h"
#include "core/exchange/recordtables.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/extend.h"
#include "core/loans/transfer.h"
#include "core/reports/reportrun.h"
#include "tests/core/loans/loantest.h"
#include "tests/core/reports/reportsinks.h"

#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

/// The extract for auditors: each value that was written, with the one before.
class TestChangeLines : public LoanTest
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeTellsBeforeAndAfter();
    void everyValueOfTheJournalIsALine();
    void oneItemTellsOfItsOwnChangesOnly();
    void onePersonTellsOfTheirOwnChangesOnly();
    void whatWasPassedOnSinceStaysTheirs();
    void itemAndPersonTogether();
    void periodAndOperatorNarrowDown();
    void aSecretIsNeverShown();
    void deletedValuesAreMarked();
    void aLineCanBeProven();
    void anEntryNotSignedYetHasNoCheckpoint();
    void itIsForThoseWhoMayReadTheJournal();
    void anUnknownOperatorIsRefused();
    void missingEntriesAreTold();
    void cancellingEndsTheRun();

private:
    AssetId change(AssetId asset, const QString& maker, const QString& reason);
    KeptRows run(const QStringList& columns, const ReportFilter& filter = sinceEver());
    Result<ReportSummary> tryRun(const ReportPlan& plan, KeptReport& kept, const Actor& by);
    static ReportFilter sinceEver();
    qint64 valuesInTheJournal();

    JobControl m_control{{}};
};

ReportFilter TestChangeLines::sinceEver()
{
    ReportFilter filter;
    filter.from = QDate(2000, 1, 1);
    return filter;
}

AssetId TestChangeLines::change(AssetId asset, const QString& maker, const QString& reason)
{
    AssetValues values = store().asset(asset).values;
    values.maker = maker;
    Order order = TestStore::as(store().manager());
    order.reason = reason;
    order.authority = u"承認-7"_s;
    store().desk().perform(SaveAsset{asset, values}, order).value();
    return asset;
}

Result<ReportSummary> TestChangeLines::tryRun(const ReportPlan& plan, KeptReport& kept, const Actor& by)
{
    return runReport(store().desk(), {plan, &kept, &m_control, &recordTables()}, by);
}

KeptRows TestChangeLines::run(const QStringList& columns, const ReportFilter& filter)
{
    KeptReport kept;
    const auto summary = tryRun({u"changes"_s, columns, {}, filter}, kept, store().auditor());
    if (!summary)
        qFatal("%s", qPrintable(summary.refusal().toDebugText()));
    if (!kept.summary.agrees())
        qFatal("the extract does not agree with the journal");
    return kept;
}

/// By the journal's own reader: what is neither secret nor derived, and one for each row of which only a secret
/// changed.
qint64 TestChangeLines::valuesInTheJournal()
{
    EntryQuery query;
    query.limit = 0;
    qint64 values = 0;
    const auto entries = store().desk().ask(ShowJournal{query}, store().auditor()).value();
    for (const JournalEntry& read : entries) {
        for (const RowImage& image : read.entry.images)
            values += image.values.empty() ? 1 : qint64(image.values.size());
    }
    return values;
}

void TestChangeLines::aChangeTellsBeforeAndAfter()
{
    const AssetId asset = store().add(anAsset(u"A-1"_s).maker(u"旧社"_s));
    change(asset, u"新社"_s, u"誤記の訂正"_s);
    const KeptRows kept = run({u"operator"_s, u"action"_s, u"thing"_s, u"name"_s, u"field"_s, u"before"_s, u"after"_s,
                               u"reason"_s, u"authority"_s});
    const QStringList changed = kept.lines.filter(u"旧社|新社"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first(),
             store().manager().operatorName +
                 u"|verb.ledger.save-asset|table.asset|A-1|field.asset.maker|旧社|新社|誤記の訂正|承認-7"_s);
    QCOMPARE(kept.lines.filter(u"field.asset.maker||旧社"_s).size(), 1); // when it was entered
    QCOMPARE(kept.summary.gaps, std::optional<qint64>(0));
}

void TestChangeLines::everyValueOfTheJournalIsALine()
{
    const AssetId asset = store().add(anAsset(u"A-1"_s).accessory(u"電源"_s));
    VERIFY_OK(lend(store().add(aPerson(u"E-1"_s).section(u"総務課"_s)), {asset}));
    VERIFY_OK(takeBack(asset, {u"電源"_s}));
    change(asset, u"新社"_s, {});
    QCOMPARE(run({u"field"_s}).lines.size(), valuesInTheJournal());
}

void TestChangeLines::oneItemTellsOfItsOwnChangesOnly()
{
    const AssetId first = store().add(anAsset(u"A-1"_s).accessory(u"電源"_s));
    const AssetId second = store().add(anAsset(u"A-2"_s).accessory(u"鞄"_s));
    VERIFY_OK(lend(store().add(aPerson(u"E-1"_s)), {first, second}));
    VERIFY_OK(takeBack({{first, {}, {}}, {second, {}, {}}}));
    ReportFilter filter = sinceEver();
    filter.asset = first;
    const KeptRows kept = run({u"thing"_s, u"name"_s, u"field"_s, u"before"_s, u"after"_s}, filter);
    QVERIFY(!kept.lines.filter(u"table.loan_line|A-1|field.loan_line.returned_at"_s).isEmpty());
    QVERIFY(!kept.lines.filter(u"電源"_s).isEmpty());
    QVERIFY(!kept.lines.filter(u"table.document|"_s).isEmpty()); // the receipt belongs to both
    QVERIFY2(kept.lines.filter(u"A-2"_s).isEmpty() && kept.lines.filter(u"鞄"_s).isEmpty(),
             qPrintable(kept.lines.join(u'\n')));
    QVERIFY(!kept.summary.gaps);
}

void TestChangeLines::onePersonTellsOfTheirOwnChangesOnly()
{
    const PersonId hanako = store().add(aPerson(u"E-1"_s).name(u"髙橋 花子"_s));
    const PersonId taro = store().add(aPerson(u"E-2"_s).name(u"渡邊 太郎"_s));
    const AssetId first = store().add(anAsset(u"A-1"_s).accessory(u"電源"_s));
    const AssetId second = store().add(anAsset(u"A-2"_s).accessory(u"鞄"_s));
    VERIFY_OK(lend(hanako, {first}));
    VERIFY_OK(lend(taro, {second}));
    VERIFY_OK(takeBack({{first, {}, {}}, {second, {}, {}}}));
    ReportFilter filter = sinceEver();
    filter.person = hanako;
    const QStringList lines = run({u"thing"_s, u"name"_s, u"field"_s, u"before"_s, u"after"_s}, filter).lines;
    QVERIFY(!lines.filter(u"髙橋 花子"_s).isEmpty());
    QCOMPARE(lines.filter(u"table.loan_line|A-1|field.loan_line.returned_at"_s).size(), 1);
    QVERIFY2(lines.filter(u"渡邊"_s).isEmpty() && lines.filter(u"table.loan_line|A-2"_s).isEmpty(),
             qPrintable(lines.join(u'\n')));
}

/// The line of the loan leads to the new holder by now; what was done to it before was theirs all the same.
void TestChangeLines::whatWasPassedOnSinceStaysTheirs()
{
    const PersonId hanako = store().add(aPerson(u"E-1"_s));
    const PersonId taro = store().add(aPerson(u"E-2"_s));
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    VERIFY_OK(lend(hanako, {asset}));
    Extend extend;
    extend.items = {{asset}};
    extend.due = LoanDue{store().clock().today().addDays(400), {}};
    VERIFY_OK(store().desk().perform(extend, asDesk()));
    Transfer transfer;
    transfer.items = {{asset}};
    transfer.person = taro;
    VERIFY_OK(store().desk().perform(transfer, asDesk()));
    ReportFilter filter = sinceEver();
    filter.person = hanako;
    const QStringList lines = run({u"action"_s, u"field"_s}, filter).lines;
    QCOMPARE(lines.filter(u"verb.loans.extend|field.loan_line.due_on"_s).size(), 1);
    QVERIFY(!lines.filter(u"verb.loans.extend|field.loan_extension."_s).isEmpty());
}

void TestChangeLines::itemAndPersonTogether()
{
    const PersonId hanako = store().add(aPerson(u"E-1"_s));
    const AssetId asset = store().add(anAsset(u"A-1"_s).maker(u"旧社"_s));
    VERIFY_OK(lend(hanako, {asset}));
    change(asset, u"新社"_s, {});
    ReportFilter filter = sinceEver();
    filter.asset = asset;
    filter.person = hanako;
    const QStringList lines = run({u"action"_s, u"after"_s}, filter).lines;
    QCOMPARE(lines.filter(u"verb.loans.hand-over"_s).size(), lines.size());
    QVERIFY(!lines.isEmpty());
}

void TestChangeLines::periodAndOperatorNarrowDown()
{
    const AssetId asset = store().add(anAsset(u"A-1"_s).maker(u"甲社"_s));
    store().clock().set(*Instant::fromIso(u"2027-03-31T23:30"_s));
    change(asset, u"乙社"_s, {});
    store().clock().set(*Instant::fromIso(u"2027-04-01T00:10"_s));
    change(asset, u"丙社"_s, {});
    ReportFilter filter;
    filter.from = filter.to = QDate(2027, 3, 31);
    QCOMPARE(run({u"field"_s, u"before"_s, u"after"_s}, filter).lines.filter(u"asset.maker"_s),
             QStringList{u"field.asset.maker|甲社|乙社"_s});
    filter = {};
    QCOMPARE(run({u"field"_s, u"before"_s, u"after"_s}, filter).lines.filter(u"asset.maker"_s), // this month
             QStringList{u"field.asset.maker|乙社|丙社"_s});
    filter = sinceEver();
    filter.operatorCode = store().deskStaff().operatorCode;
    QVERIFY(run({u"after"_s}, filter).lines.isEmpty());
    VERIFY_OK(lend(store().add(aPerson(u"E-1"_s)), {asset}));
    const QStringList lines = run({u"action"_s}, filter).lines;
    QCOMPARE(lines.filter(u"verb.loans.hand-over"_s).size(), lines.size());
    QVERIFY(!lines.isEmpty());
}

void TestChangeLines::aSecretIsNeverShown()
{
    const Order order = TestStore::as(store().owner());
    AddOperator added{u"X-9"_s, u"係員"_s, Role::Desk, u"$argon2id$first"_s, u"KARD-99"_s};
    VERIFY_OK(store().desk().perform(added, order));
    ChangeOperator changed;
    changed.code = u"X-9"_s;
    changed.pinHash = u"$argon2id$second"_s;
    VERIFY_OK(store().desk().perform(changed, order));
    const QStringList lines = run({u"thing"_s, u"name"_s, u"field"_s, u"before"_s, u"after"_s}).lines;
    QCOMPARE(lines.count(u"table.operator|係員||change.secret|change.secret"_s), 1);
    for (const QString& never : {u"pin_hash"_s, u"card_key"_s, u"argon2"_s, u"KARD"_s})
        QVERIFY2(lines.filter(never).isEmpty(), qPrintable(never));
}

void TestChangeLines::deletedValuesAreMarked()
{
    store().add(aPerson(u"E-1"_s).name(u"髙橋 花子"_s));
    store().raw()->execute(store().isSqlite() ? "drop trigger journal_personal_no_delete;"
                                                "delete from journal_personal"
                                              : "alter table journal_personal disable trigger user;"
                                                "delete from journal_personal");
    const QStringList lines = run({u"field"_s, u"after"_s}).lines;
    QVERIFY(lines.contains(u"field.person.name|change.deleted"_s));
    QVERIFY(lines.filter(u"花子"_s).isEmpty());
}

void TestChangeLines::aLineCanBeProven()
{
    change(store().add(anAsset(u"A-1"_s).maker(u"旧社"_s)), u"新社"_s, {});
    const JournalPlace place = JournalPlace::of(store().desk());
    const auto taken = store().desk().perform(TakeCheckpoint{place}, TestStore::as(store().manager()));
    VERIFY_OK(taken);
    const KeptRows kept = run({u"entry"_s, u"leaf"_s, u"checkpoint"_s, u"root"_s, u"after"_s});
    const QStringList cells = kept.lines.filter(u"新社"_s).first().split(u'|');
    const auto proof = store().desk().ask(ProofOf{cells.at(0), place}, store().auditor());
    VERIFY_OK(proof);
    QCOMPARE(QString::fromLatin1(bytesOf(proof->proof.leaf).toHex()), cells.at(1));
    Sha256 sha;
    VERIFY_OK(checkProof(sha, proofText(proof->proof), proof->proof.leaf, proof->publicKey));
    const KeptCheckpoint& covering = taken->outcome.checkpoints.first();
    QCOMPARE(cells.at(2), QString::number(covering.size));
    QVERIFY(covering.note.contains(cells.at(3)));
    VERIFY_REFUSED(store().desk().ask(ProofOf{u"1/99999"_s, place}, store().auditor()), u"proof.no-entry");
    VERIFY_REFUSED(store().desk().ask(ProofOf{u"1/x"_s, place}, store().auditor()), u"proof.no-entry");
}

void TestChangeLines::anEntryNotSignedYetHasNoCheckpoint()
{
    const AssetId asset = store().add(anAsset(u"A-1"_s).maker(u"旧社"_s));
    VERIFY_OK(
        store().desk().perform(TakeCheckpoint{JournalPlace::of(store().desk())}, TestStore::as(store().manager())));
    change(asset, u"新社"_s, {});
    QVERIFY(run({u"checkpoint"_s, u"signed"_s, u"after"_s}).lines.contains(u"||新社"_s));
}

void TestChangeLines::itIsForThoseWhoMayReadTheJournal()
{
    KeptReport kept;
    VERIFY_REFUSED(tryRun({u"changes"_s, {}, {}, {}}, kept, Actor()), u"operator.not-signed-in");
    QVERIFY(kept.lines.isEmpty());
}

void TestChangeLines::anUnknownOperatorIsRefused()
{
    KeptReport kept;
    ReportFilter filter;
    filter.operatorCode = u"NOBODY"_s;
    VERIFY_REFUSED(tryRun({u"changes"_s, {}, {}, filter}, kept, store().auditor()), u"operator.unknown");
    VERIFY_REFUSED(tryRun({u"inventory"_s, {}, {}, filter}, kept, store().auditor()), u"report.filter-unfit");
}

void TestChangeLines::missingEntriesAreTold()
{
    ReportSummary summary;
    summary.ledger = 5;
    summary.entries = 4;
    summary.totals.rows = 5;
    QVERIFY(!summary.agrees());
    QCOMPARE(closingPhrases(summary).first().value, u"report.entries-differ"_s);
    summary.entries = 5;
    QCOMPARE(closingPhrases(summary).first().value, u"report.entries-agree"_s);
}

void TestChangeLines::cancellingEndsTheRun()
{
    store().add(anAsset(u"A-1"_s));
    JobControl control({});
    control.cancel();
    KeptReport kept;
    VERIFY_REFUSED(
        runReport(store().desk(), {{u"changes"_s, {}, {}, {}}, &kept, &control, &recordTables()}, store().auditor()),
        u"job.cancelled");
    QVERIFY(!kept.isEnded);
}

QTEST_GUILESS_MAIN(TestChangeLines)
#include "tst_changelines.moc"
