// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid7.h"
#include "core/ledger/ledgerverbs.h"
#include "tests/support/recorddump.h"
#include "tests/support/storetest.h"

#include <QFileInfo>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

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

private:
    /// Adds assets until one is refused; it must leave no trace. Its command id, to repeat it with.
    void addUntilRefused(QString& commandId, Refusal& refusal);
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

void FullDiskTest::addUntilRefused(QString& commandId, Refusal& refusal)
{
    const std::unique_ptr<Connection> eye = m_store->raw();
    bool isRefused = false;
    for (int i = 0; i < 500 && !isRefused; ++i) {
        const auto before = dumpRecord(*eye);
        bool isTold = false;
        m_store->desk().setChangeListener([&](const ChangeSet&) { isTold = true; });
        commandId = makeUuid7(testMoment());
        const auto done = add(commandId);
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
    Connection& connection = m_store->desk().connection();
    const qint64 pages = m_store->number("pragma page_count");
    connection.execute("pragma max_page_count = " + QByteArray::number(pages + 8));
    QString commandId;
    Refusal refusal;
    addUntilRefused(commandId, refusal);
    QVERIFY2(refusal.has(u"storage.full"), qPrintable(refusal.toDebugText()));
    QCOMPARE(refusal.kind, RefusalKind::Unavailable);
    QVERIFY(!refusal.outcomeUnknown);
    connection.execute("pragma max_page_count = 1000000");
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
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit narrow = before;
    narrow.rlim_cur = rlim_t(size + room);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &narrow), 0);
    QString commandId;
    Refusal refusal;
    addUntilRefused(commandId, refusal);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!QTest::currentTestFailed());
    QVERIFY2(refusal.has(u"storage.unavailable") || refusal.has(u"storage.full"), qPrintable(refusal.toDebugText()));
    QVERIFY(!refusal.outcomeUnknown);
    VERIFY_OK(add(commandId));
    QCOMPARE(m_store->text("pragma integrity_check"), u"ok"_s);
}

QTEST_APPLESS_MAIN(FullDiskTest)
#include "tst_fulldisk.moc"
