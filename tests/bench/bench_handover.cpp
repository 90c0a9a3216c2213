// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A durable handover of three items with journal and receipt number, against the same row writes and one commit
// through the C API at the same durability; one transaction of each in turn, each on its own copy of the record.

#include "handoverwrites.h"
#include "largerecord.h"
#include "measure.h"

#include <QFile>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <QHash>
#include <string>

using namespace madoguchi;
using namespace madoguchi::bench;
using namespace Qt::StringLiterals;

namespace {

/// The same writes through the C API alone, with prepared statements.
class Floor
{
public:
    explicit Floor(const QString& path)
    {
        if (sqlite3_open(QFile::encodeName(path).constData(), &m_db) != SQLITE_OK)
            qFatal("cannot open the floor's copy");
        for (const char* pragma :
             {"pragma journal_mode = wal", "pragma synchronous = full", "pragma foreign_keys = on",
              "pragma recursive_triggers = on", "pragma cache_size = -65536", "pragma wal_autocheckpoint = 20000"})
            sqlite3_exec(m_db, pragma, nullptr, nullptr, nullptr);
        m_begin = prepare("begin immediate");
        m_commit = prepare("commit");
        m_order = prepare("update journal_order set value = value + 1 where id = 1 returning value");
        m_lane = prepare("update journal_lane set size = size + 1, next_id = next_id + ?, frontier = ? where id = 1");
    }

    void run(const std::vector<RowWrite>& writes)
    {
        step(m_begin);
        for (const RowWrite& write : writes)
            insert(write);
        step(m_order);
        sqlite3_bind_int64(m_lane, 1, 20);
        sqlite3_bind_blob(m_lane, 2, m_frontier, sizeof m_frontier, SQLITE_STATIC);
        step(m_lane);
        step(m_commit);
    }

private:
    sqlite3_stmt* prepare(const std::string& sql)
    {
        sqlite3_stmt*& statement = m_statements[QByteArray::fromStdString(sql)];
        if (!statement && sqlite3_prepare_v2(m_db, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
            qFatal("floor: %s", sqlite3_errmsg(m_db));
        return statement;
    }

    void insert(const RowWrite& write)
    {
        sqlite3_stmt* statement = prepare(write.sql);
        for (size_t i = 0; i < write.values.size(); ++i)
            bind(statement, int(i) + 1, write.values[i]);
        step(statement);
    }

    static void bind(sqlite3_stmt* statement, int position, const Value& value)
    {
        if (value.isNumber()) {
            sqlite3_bind_int64(statement, position, value.toNumber());
        } else if (value.isText()) {
            const QByteArray text = value.toText().toUtf8();
            sqlite3_bind_text(statement, position, text.constData(), int(text.size()), SQLITE_TRANSIENT);
        } else if (value.isBytes()) {
            const QByteArray bytes = value.toBytes();
            sqlite3_bind_blob(statement, position, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
        } else {
            sqlite3_bind_null(statement, position);
        }
    }

    void step(sqlite3_stmt* statement)
    {
        int code = SQLITE_ROW;
        while (code == SQLITE_ROW)
            code = sqlite3_step(statement);
        if (code != SQLITE_DONE)
            qFatal("floor: %s", sqlite3_errmsg(m_db));
        sqlite3_reset(statement);
    }

    sqlite3* m_db = nullptr;
    QHash<QByteArray, sqlite3_stmt*> m_statements;
    sqlite3_stmt* m_begin;
    sqlite3_stmt* m_commit;
    sqlite3_stmt* m_order;
    sqlite3_stmt* m_lane;
    unsigned char m_frontier[320] = {};
};

double medianSync(const QString& folder)
{
    const QByteArray path = QFile::encodeName(folder + u".sync"_s);
    const int file = ::open(path.constData(), O_CREAT | O_RDWR | O_TRUNC, 0600);
    const QByteArray block(40 * 1024, 'x');
    Series series;
    for (int i = 0; i < 200; ++i) {
        series.time([&] {
            if (::pwrite(file, block.constData(), size_t(block.size()), 0) < 0 || ::fdatasync(file) != 0)
                qFatal("cannot measure fdatasync");
        });
    }
    ::close(file);
    ::unlink(path.constData());
    return series.median();
}

} // namespace

int main()
{
    const LargeRecord record = largeRecord(benchAssets(), 200'000, u"handover-ours.sqlite"_s);
    const LargeRecord copy = largeRecord(benchAssets(), 200'000, u"handover-floor.sqlite"_s);
    const std::unique_ptr<Desk> desk = record.open();
    Floor floor(copy.path);

    Series ours;
    Series theirs;
    const int rounds = benchRounds();
    for (int round = 0; round < rounds; ++round) {
        QString document;
        ours.time([&] { document = handOver(*desk, record, round); });
        const std::vector<RowWrite> writes = writesOf(desk->connection(), document);
        theirs.time([&] { floor.run(writes); });
    }
    const double sync = medianSync(record.path);
    std::printf("raw 40 KiB + fdatasync p50 %.0f us%s\n", sync,
                sync > 1000 ? "  (the disk is busy: ratios below say little)" : "");
    report("handover of three, SQLite, p50", ours.median(), theirs.median(), 1.3);
    report("handover of three, SQLite, p99", ours.percentile(0.99), theirs.percentile(0.99), 1.3);
    return 0;
}
