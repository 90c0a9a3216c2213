// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/journaltest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// What the database itself refuses, whoever asks: the program's role and the owner of the tables.
class TestImmutable : public JournalTest
{
    Q_OBJECT

private Q_SLOTS:
    void journalRowsStay_data();
    void journalRowsStay();
};

void TestImmutable::journalRowsStay_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("database"); // empty: both
    const auto row = [](const QByteArray& statement, const QString& database = {}) {
        QTest::newRow(statement.constData()) << QString::fromLatin1(statement) << database;
    };
    const QString sqlite = u"sqlite"_s;
    const QString postgresql = u"postgresql"_s;
    row("update journal_entry set body = leaf where sequence = 3");
    row("update journal_entry set order_no = 9999 where sequence = 3");
    row("delete from journal_entry where sequence = 3");
    row("insert or replace into journal_entry select * from journal_entry where sequence = 3", sqlite);
    row("insert or replace into journal_entry select 9999, lane, sequence, 'x', part, body, leaf from journal_entry "
        "where sequence = 3",
        sqlite);
    row("insert or replace into journal_entry select 9999, lane, 9999, command_id, part, body, leaf from journal_entry "
        "where sequence = 3",
        sqlite);
    row("replace into journal_tile select lane, level, position, hashes from journal_tile", sqlite);
    row("replace into journal_checkpoint select lane, size, note, note, signed_at from journal_checkpoint", sqlite);
    row("insert into journal_entry select * from journal_entry where sequence = 3 "
        "on conflict (order_no) do update set body = excluded.leaf",
        postgresql);
    row("truncate journal_entry cascade", postgresql);
    row("truncate journal_entry, journal_tile, journal_checkpoint, journal_personal, journal_subject, journal_erasure",
        postgresql);
    row("truncate journal_personal", postgresql);
    row("truncate journal_subject", postgresql);
    row("truncate journal_lane cascade", postgresql);
    row("update journal_tile set hashes = hashes");
    row("delete from journal_tile");
    row("update journal_checkpoint set note = 'x'");
    row("delete from journal_checkpoint");
    row("update journal_personal set value = salt");
    row("delete from journal_personal");
    for (const char* table : {"personal", "subject", "heading"}) {
        const QByteArray name = QByteArray("journal_") + table;
        row("insert or replace into " + name + " select * from " + name, sqlite);
    }
    row("update journal_subject set last_id = last_id + 1");
    row("delete from journal_subject");
    row("update journal_heading set verb = 'x'");
    row("delete from journal_heading");
    row("truncate journal_heading", postgresql);
    row("truncate journal_erasure", postgresql);
}

void TestImmutable::journalRowsStay()
{
    QFETCH(QString, statement);
    QFETCH(QString, database);
    if (!database.isEmpty() && (database == u"sqlite") != store().isSqlite())
        QSKIP("a statement of the other database");
    fill(260);
    const std::unique_ptr<Connection> owner = store().raw();
    owner->run("insert into journal_checkpoint (lane, size, root, note, signed_at) values (1, 5, ?, 'note', 'now')",
               QByteArray(32, 'r'));
    // A tool of the owner's need not have this program's settings.
    if (store().isSqlite())
        owner->execute("pragma recursive_triggers = off");
    for (const bool isProgram : {false, true}) {
        if (isProgram)
            VERIFY_OK(readyDatabase(*owner));
        try {
            owner->execute(statement.toUtf8());
            QFAIL("was not refused");
        } catch (const StorageError& error) {
            QVERIFY2(error.message().contains(u"journal.immutable") || error.message().contains(u"permission denied"),
                     qPrintable(error.message()));
        }
    }
}

QTEST_GUILESS_MAIN(TestImmutable)
#include "tst_immutable.moc"
