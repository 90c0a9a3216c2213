// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dialect.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class StorageErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nativeCodesMeanTheSame_data();
    void nativeCodesMeanTheSame();
    void aServerLoginWithoutRightsIsNoReadOnlyFile();
    void faultsSayWhatTheOperatorDoesNext_data();
    void faultsSayWhatTheOperatorDoesNext();
};

void StorageErrorTest::nativeCodesMeanTheSame_data()
{
    QTest::addColumn<QString>("sqlite");
    QTest::addColumn<QString>("postgresql");
    QTest::addColumn<StorageFault>("fault");
    QTest::newRow("unique") << u"2067"_s << u"23505"_s << StorageFault::Unique;
    QTest::newRow("foreign key") << u"787"_s << u"23503"_s << StorageFault::ForeignKey;
    QTest::newRow("not null") << u"1299"_s << u"23502"_s << StorageFault::NotNull;
    QTest::newRow("check") << u"275"_s << u"23514"_s << StorageFault::Check;
    QTest::newRow("trigger") << u"1811"_s << u"P0001"_s << StorageFault::Check;
    QTest::newRow("busy, deadlock") << u"5"_s << u"40P01"_s << StorageFault::Busy;
    QTest::newRow("busy snapshot, serialisation") << u"517"_s << u"40001"_s << StorageFault::Busy;
    QTest::newRow("full") << u"13"_s << u"53100"_s << StorageFault::Full;
    QTest::newRow("read only") << u"8"_s << u"25006"_s << StorageFault::ReadOnly;
    QTest::newRow("read only folder, standby") << u"1544"_s << u"25006"_s << StorageFault::ReadOnly;
    QTest::newRow("damaged") << u"11"_s << u"XX001"_s << StorageFault::Damaged;
    QTest::newRow("I/O, connection lost") << u"778"_s << u"08006"_s << StorageFault::Unavailable;
    QTest::newRow("cannot open, shut down") << u"14"_s << u"57P01"_s << StorageFault::Unavailable;
    QTest::newRow("cannot open, cancelled there") << u"14"_s << u"57014"_s << StorageFault::Unavailable;
    QTest::newRow("cannot open, a disk that fails") << u"14"_s << u"58030"_s << StorageFault::Unavailable;
    QTest::newRow("anything else") << u"1"_s << u"42601"_s << StorageFault::Other;
}

void StorageErrorTest::nativeCodesMeanTheSame()
{
    QFETCH(QString, sqlite);
    QFETCH(QString, postgresql);
    QFETCH(StorageFault, fault);
    QCOMPARE(Dialect::of(DatabaseKind::Sqlite).classify(sqlite), fault);
    QCOMPARE(Dialect::of(DatabaseKind::Postgresql).classify(postgresql), fault);
}

void StorageErrorTest::aServerLoginWithoutRightsIsNoReadOnlyFile()
{
    QCOMPARE(Dialect::of(DatabaseKind::Postgresql).classify(u"42501"_s), StorageFault::NoRights);
}

void StorageErrorTest::faultsSayWhatTheOperatorDoesNext_data()
{
    QTest::addColumn<StorageFault>("fault");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* code, StorageFault fault, RefusalKind kind) {
        QTest::addRow("%d %s", int(fault), code) << fault << int(kind) << QString::fromLatin1(code);
    };
    row("storage.conflict", StorageFault::Unique, RefusalKind::Conflict);
    row("storage.busy", StorageFault::Busy, RefusalKind::Busy);
    row("storage.full", StorageFault::Full, RefusalKind::Unavailable);
    row("storage.read-only", StorageFault::ReadOnly, RefusalKind::Unavailable);
    row("storage.no-rights", StorageFault::NoRights, RefusalKind::Unavailable);
    row("storage.damaged", StorageFault::Damaged, RefusalKind::Unavailable);
    row("storage.unavailable", StorageFault::Unavailable, RefusalKind::Unavailable);
    row("storage.failed", StorageFault::ForeignKey, RefusalKind::Bug);
    row("storage.failed", StorageFault::NotNull, RefusalKind::Bug);
    row("storage.failed", StorageFault::Check, RefusalKind::Bug);
    row("storage.failed", StorageFault::Other, RefusalKind::Bug);
}

void StorageErrorTest::faultsSayWhatTheOperatorDoesNext()
{
    QFETCH(StorageFault, fault);
    QFETCH(int, kind);
    QFETCH(QString, code);
    const Refusal refusal = StorageError(fault, u"77"_s, u"why"_s, u"what"_s).toRefusal();
    QCOMPARE(int(refusal.kind), kind);
    QVERIFY(refusal.has(code));
    QCOMPARE(refusal.problems.first().subject, u"what"_s);
    QCOMPARE(refusal.problems.first().arguments.value(u"native"_s).toString(), u"77"_s);
}

QTEST_APPLESS_MAIN(StorageErrorTest)
#include "tst_storageerror.moc"
