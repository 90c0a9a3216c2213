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

/// The same writes through the C API alone, with prepared statements and texts in UTF-8, so that nothing but the
/// library works while the clock runs.
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
        m_begin = statement("begin immediate");
        m_commit = statement("commit");
    }

    void prepare(const std::vector<RowWrite>& writes)
    {
        m_writes.clear();
        for (const RowWrite& write : writes) {
            Ready ready{statement(write.sql), {}};
            for (const Value& value : write.values)
                ready.values.push_back({value, value.isText() ? value.toText().toUtf8() : value.toBytes()});
            m_writes.push_back(std::move(ready));
        }
    }

    void run()
    {
        step(m_begin);
        for (const Ready& write : m_writes) {
            int position = 0;
            for (const auto& [value, bytes] : write.values)
                bind(write.statement, ++position, value, bytes);
            step(write.statement);
        }
        step(m_commit);
    }

private:
    struct Ready {
        sqlite3_stmt* statement;
        std::vector<std::pair<Value, QByteArray>> values;
    };

    sqlite3_stmt* statement(const std::string& sql)
    {
        sqlite3_stmt*& statement = m_statements[QByteArray::fromStdString(sql)];
        if (!statement && sqlite3_prepare_v2(m_db, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
            qFatal("floor: %s", sqlite3_errmsg(m_db));
        return statement;
    }

    static void bind(sqlite3_stmt* statement, int position, const Value& value, const QByteArray& bytes)
    {
        if (value.isNumber())
            sqlite3_bind_int64(statement, position, value.toNumber());
        else if (value.isText())
            sqlite3_bind_text(statement, position, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
        else if (value.isBytes())
            sqlite3_bind_blob(statement, position, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
        else
            sqlite3_bind_null(statement, position);
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
    std::vector<Ready> m_writes;
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
        floor.prepare(writesOf(desk->connection(), document));
        theirs.time([&] { floor.run(); });
    }
    const double sync = medianSync(record.path);
    std::printf("raw 40 KiB + fdatasync p50 %.0f us%s\n", sync,
                sync > 1000 ? "  (the disk is busy: ratios below say little)" : "");
    report("handover of three, SQLite, p50", ours.median(), theirs.median(), 1.3);
    report("handover of three, SQLite, p99", ours.percentile(0.99), theirs.percentile(0.99), 1.3);
    return 0;
}
