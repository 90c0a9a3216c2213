// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid7.h"
#include "core/exchange/importjob.h"
#include "core/exchange/importroom.h"
#include "core/exchange/recordtables.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/handover.h"
#include "core/loans/undo.h"
#include "tests/support/filesizelimit.h"
#include "tests/support/recorddump.h"
#include "tests/support/storetest.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// SQLite without room: nothing is half written, and with room again it goes on.
class FullDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void noPageLeft();
    void theFileMayNotGrow_data();
    void theFileMayNotGrow();
    void noRoomForAHandover();
    void noRoomForAnImport_data();
    void noRoomForAnImport();
    void roomIsLookedForBefore();

private:
    /// Performs one command after the other until one is refused; it must leave no trace. Its command id, to repeat it
    /// with.
    template<class Perform>
    void performUntilRefused(const Perform& perform, QString& commandId, Refusal& refusal);
    void addUntilRefused(QString& commandId, Refusal& refusal)
    {
        performUntilRefused([this](const QString& id) { return add(id); }, commandId, refusal);
    }
    /// So many pages more than there are now.
    void leaveRoomFor(qint64 pages)
    {
        m_store->desk().connection().execute("pragma max_page_count = " +
                                             QByteArray::number(m_store->number("pragma page_count") + pages));
    }
    void giveRoom() { m_store->desk().connection().execute("pragma max_page_count = 1000000"); }
    Result<Performed<LedgerOutcome>> add(const QString& commandId)
    {
        const AssetValues values = anAsset(u"A-"_s + commandId).note(QString(2000, u'長'));
        return m_store->desk().perform(SaveAsset{{}, values}, TestStore::as(m_store->manager(), commandId));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestTemplate> m_template;
    std::unique_ptr<TestStore> m_store;
};

void FullDiskTest::initTestCase()
{
    m_template = std::make_unique<TestTemplate>(DatabaseKind::Sqlite, m_folder);
}

void FullDiskTest::init()
{
    m_store = std::make_unique<TestStore>(*m_template);
}

void FullDiskTest::cleanup()
{
    m_store.reset();
}

void FullDiskTest::cleanupTestCase()
{
    m_template.reset();
}

template<class Perform>
void FullDiskTest::performUntilRefused(const Perform& perform, QString& commandId, Refusal& refusal)
{
    const std::unique_ptr<Connection> eye = m_store->raw();
    bool isRefused = false;
    for (int i = 0; i < 500 && !isRefused; ++i) {
        const auto before = dumpRecord(*eye);
        bool isTold = false;
        m_store->desk().setChangeListener([&](const ChangeSet&) { isTold = true; });
        commandId = makeUuid7(testMoment());
        const auto done = perform(commandId);
        m_store->desk().setChangeListener({});
        QCOMPARE(isTold, done.isOk());
        if (done)
            continue;
        isRefused = true;
        refusal = done.refusal();
        QCOMPARE(differences(before, dumpRecord(*eye)), QStringList());
    }
    QVERIFY(isRefused);
}

void FullDiskTest::noPageLeft()
{
    leaveRoomFor(8);
    QString commandId;
    Refusal refusal;
    addUntilRefused(commandId, refusal);
    QVERIFY2(refusal.has(u"storage.full"), qPrintable(refusal.toDebugText()));
    QCOMPARE(refusal.kind, RefusalKind::Unavailable);
    QVERIFY(!refusal.outcomeUnknown);
    giveRoom();
    const auto again = add(commandId);
    VERIFY_OK(again);
    QVERIFY(!again->isRepeat);
    QCOMPARE(m_store->text("pragma integrity_check"), u"ok"_s);
}

void FullDiskTest::theFileMayNotGrow_data()
{
    QTest::addColumn<int>("room");
    for (int room : {0, 4096, 5000, 20'000, 65'536})
        QTest::addRow("%d bytes", room) << room;
}

/// The system refuses to write on: what a quota does.
void FullDiskTest::theFileMayNotGrow()
{
    QFETCH(int, room);
    VERIFY_OK(add(makeUuid7(testMoment())));
    const qint64 size = QFileInfo(m_store->url().path() + u"-wal"_s).size();
    QString commandId;
    Refusal refusal;
    {
        const FileSizeLimit limit(rlim_t(size + room));
        addUntilRefused(commandId, refusal);
    }
    QVERIFY(!QTest::currentTestFailed());
    QVERIFY2(refusal.has(u"storage.unavailable") || refusal.has(u"storage.full"), qPrintable(refusal.toDebugText()));
    QVERIFY(!refusal.outcomeUnknown);
    VERIFY_OK(add(commandId));
    QCOMPARE(m_store->text("pragma integrity_check"), u"ok"_s);
}

/// What the counter does all day: loan, receipt and entry are there together or not at all.
void FullDiskTest::noRoomForAHandover()
{
    HandOver verb;
    verb.person = m_store->add(aPerson(u"E-1"_s));
    verb.due = LoanDue{QDate(2099, 4, 1), {}};
    QList<AssetId> assets;
    for (int i = 0; i < 40; ++i)
        assets << m_store->add(anAsset(u"A-%1"_s.arg(i)).accessory(u"充電器"_s));
    qsizetype next = 0;
    const auto lend = [&](const QString& commandId) {
        verb.items = {assets.at(next)};
        auto done = m_store->desk().perform(verb, TestStore::as(m_store->deskStaff(), commandId));
        next += done.isOk();
        return done;
    };
    leaveRoomFor(6);
    QString commandId;
    Refusal refusal;
    performUntilRefused(lend, commandId, refusal);
    QVERIFY(!QTest::currentTestFailed());
    QVERIFY2(refusal.has(u"storage.full"), qPrintable(refusal.toDebugText()));
    QVERIFY(!refusal.outcomeUnknown);
    QVERIFY(!m_store->asset(assets.at(next)).holder);
    giveRoom();
    const auto again = lend(commandId);
    VERIFY_OK(again);
    QVERIFY(!again->isRepeat);
    QCOMPARE(m_store->number("select count(*) from document where kind = 'receipt'"), next);
    QCOMPARE(m_store->text("pragma integrity_check"), u"ok"_s);
}

void FullDiskTest::noRoomForAnImport_data()
{
    QTest::addColumn<qint64>("pages");
    for (qint64 pages : {0, 1, 40, 150, 250})
        QTest::addRow("%lld pages", pages) << pages;
}

/// Many parts, each a transaction: what was stored is withdrawn, or where even that finds no room named so that it can
/// be.
void FullDiskTest::noRoomForAnImport()
{
    QFETCH(qint64, pages);
    ImportPlan plan;
    plan.path = m_folder.filePath(u"list-%1.csv"_s.arg(pages));
    QByteArray text = "asset number,type,note\n";
    for (int i = 0; i < 4000; ++i)
        text += "A-" + QByteArray::number(i) + ",PC,some words about number " + QByteArray::number(i) + "\n";
    QFile file(plan.path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    JobControl control({});
    leaveRoomFor(pages);
    const auto full = performImport(m_store->desk(), TestStore::as(m_store->manager()), plan, control);
    QVERIFY(!full);
    const bool isHalfDone = full.refusal().has(u"import.not-withdrawn");
    // "Nothing was saved" is said of what was withdrawn, and of nothing else.
    QCOMPARE(full.refusal().has(u"storage.full"), !isHalfDone);
    QCOMPARE(full.refusal().has(u"import.disk-full"), isHalfDone);
    QVERIFY(!QFile::exists(m_store->url().path() + u".reserve-"_s + m_store->desk().config().stationCode));
    giveRoom();
    const auto isLeft = [](const Problem& problem) { return problem.code == u"import.not-withdrawn"; };
    const QList<Problem>& problems = full.refusal().problems;
    if (const auto left = std::find_if(problems.begin(), problems.end(), isLeft); left != problems.end())
        VERIFY_OK(
            performUndo(m_store->desk(), Undo{left->subject, {}, &recordTables()}, TestStore::as(m_store->manager())));
    QCOMPARE(m_store->number("select count(*) from asset where withdrawn_at is null"), 0);
    const auto again = performImport(m_store->desk(), TestStore::as(m_store->manager()), plan, control);
    VERIFY_OK(again);
    QCOMPARE(again->created, 4000);
    QCOMPARE(m_store->text("pragma integrity_check"), u"ok"_s);
}

/// An import that cannot fit is not begun; what it takes is estimated from above, and so is withdrawing it.
void FullDiskTest::roomIsLookedForBefore()
{
    ImportReport huge;
    huge.rows = huge.created = 1'000'000'000'000;
    ImportRoom none;
    const Result<Done> refused = none.look(m_store->url(), huge, 1);
    VERIFY_REFUSED(refused, u"import.no-room");
    QVERIFY(!QFile::exists(m_store->url().path() + u".reserve-"_s + m_store->desk().config().stationCode));

    ImportPlan plan;
    plan.path = m_folder.filePath(u"people.csv"_s);
    QByteArray text = "Asset Tag,Category,Model,Purchase Cost,Checkout Type,Checked Out To: Username\n";
    for (int i = 0; i < 3000; ++i)
        text += "A-" + QByteArray::number(i) + ",PC,,,user,user" + QByteArray::number(i) + "\n";
    QFile file(plan.path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    const auto pages = [&] { return m_store->number("pragma page_count") - m_store->number("pragma freelist_count"); };
    const qint64 pageSize = m_store->number("pragma page_size");
    const qint64 before = pages();
    JobControl control({});
    const auto report = performImport(m_store->desk(), TestStore::as(m_store->manager()), plan, control);
    VERIFY_OK(report);
    QCOMPARE(report->loans, 3000);
    const qint64 estimate = bytesOfImport(*report, text.size());
    const qint64 after = pages();
    QVERIFY2((after - before) * pageSize <= estimate * 5 / 4, qPrintable(QString::number((after - before) * pageSize)));
    QVERIFY((after - before) * pageSize >= estimate / 3);
    VERIFY_OK(
        performUndo(m_store->desk(), Undo{report->document, {}, &recordTables()}, TestStore::as(m_store->manager())));
    QVERIFY((pages() - after) * pageSize <= bytesOfWithdrawal(estimate) * 5 / 4);
}

QTEST_APPLESS_MAIN(FullDiskTest)
#include "tst_fulldisk.moc"
