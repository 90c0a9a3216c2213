// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordtables.h"
#include "core/labels/recordlabels.h"
#include "core/loans/journalrows.h"
#include "core/loans/undo.h"
#include "tests/support/faults.h"
#include "tests/support/storetest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class RecordLabelsTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void issuedLabelsStandInTheHistory();
    void theSameCommandActsOnce();
    void itIsUndone();
    void anAssetWithALabelCanBeWithdrawn();
    void whatIsNotThereIsRefused();
    void auditorsMayNot();
    void whatFailsLeavesNothing();

private:
    Result<Performed<RecordLabels::Outcome>> record(const QList<AssetId>& assets, const QString& id = {})
    {
        return store().desk().perform(RecordLabels{assets, u"a-one-72212"_s, u"qr"_s},
                                      TestStore::as(store().deskStaff(), id));
    }
    QStringList history(AssetId asset)
    {
        AskJournalRows question;
        question.query.subjectId = asset.value();
        const auto rows = store().desk().ask(question, store().auditor());
        QStringList verbs;
        for (const JournalRow& row : rows.valueOr({}))
            verbs << row.command.verb;
        return verbs;
    }
    qint64 issued() { return store().number("select count(*) from asset_label where withdrawn_at is null"); }
};

void RecordLabelsTest::issuedLabelsStandInTheHistory()
{
    const AssetId first = store().add(anAsset(u"A-1"_s));
    const AssetId second = store().add(anAsset(u"A-2"_s));
    const AssetId other = store().add(anAsset(u"A-3"_s));
    const auto done = record({second, first});
    VERIFY_OK(done);
    QCOMPARE(done->outcome.count, 2);
    QVERIFY(!done->outcome.document.isEmpty());
    QCOMPARE(issued(), 2);
    QCOMPARE(store().text("select issued_on from asset_label order by id"),
             store().clock().today().toString(Qt::ISODate));
    QCOMPARE(history(first), (QStringList{u"labels.record"_s, u"ledger.save-asset"_s}));
    QCOMPARE(history(second).first(), u"labels.record"_s);
    QCOMPARE(history(other), QStringList{u"ledger.save-asset"_s});
}

void RecordLabelsTest::theSameCommandActsOnce()
{
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    const QString id = u"0190d7a0-0000-7000-8000-000000000001"_s;
    const auto first = record({asset}, id);
    VERIFY_OK(first);
    const auto again = record({asset}, id);
    VERIFY_OK(again);
    QVERIFY(again->isRepeat);
    QCOMPARE(again->outcome.document, first->outcome.document);
    QCOMPARE(again->outcome.count, 1);
    QCOMPARE(issued(), 1);
}

void RecordLabelsTest::itIsUndone()
{
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    const auto done = record({asset});
    VERIFY_OK(done);
    VERIFY_OK(performUndo(store().desk(), Undo{done->outcome.document, {}, &recordTables()},
                          TestStore::as(store().deskStaff())));
    QCOMPARE(issued(), 0);
    VERIFY_REFUSED(performUndo(store().desk(), Undo{done->outcome.document, {}, &recordTables()},
                               TestStore::as(store().deskStaff())),
                   u"document.already-undone");
}

// A label on it keeps nobody from taking back that it was entered.
void RecordLabelsTest::anAssetWithALabelCanBeWithdrawn()
{
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    const QString entered = store().text("select number from document order by id");
    VERIFY_OK(record({asset}));
    VERIFY_OK(performUndo(store().desk(), Undo{entered, {}, &recordTables()}, TestStore::as(store().manager())));
    QCOMPARE(store().number("select count(*) from asset where withdrawn_at is null"), 0);
    VERIFY_REFUSED(record({asset}), u"asset.unknown");
}

void RecordLabelsTest::whatIsNotThereIsRefused()
{
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    VERIFY_REFUSED(record({}), u"label.nothing");
    VERIFY_REFUSED(record({asset, AssetId(4711)}), u"asset.unknown");
    VERIFY_REFUSED(record(QList<AssetId>(RecordLabels::mostAtOnce + 1, asset)), u"label.too-many");
    QCOMPARE(issued(), 0);
}

void RecordLabelsTest::auditorsMayNot()
{
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    VERIFY_REFUSED(store().desk().perform(RecordLabels{{asset}, {}, {}}, TestStore::as(store().auditor())),
                   u"operator.not-allowed");
}

void RecordLabelsTest::whatFailsLeavesNothing()
{
    const QList<AssetId> assets{store().add(anAsset(u"A-1"_s)), store().add(anAsset(u"A-2"_s))};
    const FaultReport report = failEveryStatement(store(), [&] { return refusalOf(record(assets)); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 4);
    QCOMPARE(issued(), 2);
}

QTEST_GUILESS_MAIN(RecordLabelsTest)
#include "tst_recordlabels.moc"
