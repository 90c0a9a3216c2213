// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerverbs.h"
#include "tests/support/storetest.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// A program that is killed while it writes: whatever was acknowledged is there, whatever was not is there whole or
/// not at all.
class KilledWriterTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost();

private:
    QStringList killAfter(int acknowledged, const QString& station);
};

static QString addressOf(const DatabaseUrl& url)
{
    if (url.isSqlite())
        return url.path();
    return u"postgresql://%1@%2:%3/%4"_s.arg(url.user(), url.host()).arg(url.port()).arg(url.database());
}

/// What it said it had done by the time it was dead.
QStringList KilledWriterTest::killAfter(int acknowledged, const QString& station)
{
    QProcess writer;
    writer.start(QCoreApplication::applicationDirPath() + u"/faults_writer"_s,
                 {addressOf(store().url()), station, store().config(station).keyFolder});
    QByteArray said;
    while (said.count('\n') < acknowledged && writer.waitForReadyRead(10'000))
        said += writer.readAllStandardOutput();
    writer.kill();
    writer.waitForFinished(10'000);
    said += writer.readAllStandardOutput();
    // A last line cut off by the kill was acknowledged too, but is no whole name.
    return QString::fromUtf8(said.left(said.lastIndexOf('\n') + 1)).split(u'\n', Qt::SkipEmptyParts);
}

void KilledWriterTest::nothingAcknowledgedIsLost()
{
    QSet<QString> acknowledged;
    int round = 3;
    for (int lines : {1, 4, 7, 11, 16}) {
        const QStringList said = killAfter(lines, QString::number(round++));
        QVERIFY2(said.size() >= lines, qPrintable(QString::number(said.size())));
        acknowledged += QSet<QString>(said.begin(), said.end());
        VERIFY_OK(
            store().desk().perform(SaveAsset{{}, anAsset(u"after-%1"_s.arg(round))}, TestStore::as(store().manager())));
    }
    const std::unique_ptr<Connection> raw = store().raw();
    if (store().isSqlite())
        QCOMPARE(store().text("pragma integrity_check"), u"ok"_s);
    QSet<QString> stored;
    Cursor cursor = raw->select("select asset_no from asset where asset_no like 'K%'");
    while (cursor.next())
        stored << cursor.text(0);
    QVERIFY2((acknowledged - stored).isEmpty(), "an acknowledged asset is not stored");
    // At most the one under way at each kill.
    QVERIFY(stored.size() - acknowledged.size() <= 5);
    QCOMPARE(store().number("select count(*) from accessory"), 2 * stored.size());
    QCOMPARE(store().number("select count(*) from asset_barcode"), stored.size());
    QCOMPARE(store().number("select count(*) from document"), stored.size() + 5);
    QCOMPARE(store().number("select count(*) from journal_lane l where size <>"
                            " (select count(*) from journal_entry e where e.lane = l.id)"),
             0);
}

QTEST_GUILESS_MAIN(KilledWriterTest)
#include "tst_killedwriter.moc"
