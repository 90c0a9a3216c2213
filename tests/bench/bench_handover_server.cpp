// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A durable handover of three items on PostgreSQL, against the same row writes and one commit through libpq alone, each
// write waited for; and against the same sent in one go, which nothing that also reads can reach. One transaction of
// each in turn, each on its own copy of the record, in which as many loans are open already. Filling a server takes
// long, so the record has 100,000 assets unless MADOGUCHI_BENCH_ASSETS says otherwise.

#include "handoverwrites.h"
#include "measure.h"

#include <QHash>

#include <libpq-fe.h>

using namespace madoguchi;
using namespace madoguchi::bench;
using namespace Qt::StringLiterals;

namespace {

/// The same writes through libpq alone, with prepared statements, over the same kind of connection.
class Floor
{
public:
    enum class Sending { OneByOne, InOneGo };

    Floor(const DatabaseUrl& url, Sending sending) : m_sending(sending)
    {
        m_connection = PQconnectdb(libpqOptions(url).constData());
        if (PQstatus(m_connection) != CONNECTION_OK)
            qFatal("floor: %s", PQerrorMessage(m_connection));
    }
    ~Floor() { PQfinish(m_connection); }
    Floor(const Floor&) = delete;
    Floor& operator=(const Floor&) = delete;

    /// Nothing but the library works while the clock runs.
    void prepare(const std::vector<RowWrite>& writes)
    {
        m_writes.clear();
        for (const RowWrite& write : writes)
            m_writes.push_back(ready(write));
    }

    void run()
    {
        if (m_sending == Sending::InOneGo)
            PQenterPipelineMode(m_connection);
        execute(m_begin);
        for (const Ready& write : m_writes)
            execute(write);
        execute(m_commit);
        if (m_sending == Sending::InOneGo)
            finish();
    }

private:
    /// A statement with its values as libpq takes them.
    struct Ready {
        std::string sql;
        std::vector<QByteArray> bytes;
        std::vector<bool> nulls;
        std::vector<int> formats;
    };

    static Ready ready(const RowWrite& write)
    {
        Ready ready{write.sql, {}, {}, {}};
        for (const Value& value : write.values) {
            ready.bytes.push_back(value.isNumber() ? QByteArray::number(value.toNumber())
                                  : value.isText() ? value.toText().toUtf8()
                                                   : value.toBytes());
            ready.nulls.push_back(value.isNull());
            ready.formats.push_back(value.isBytes() ? 1 : 0);
        }
        return ready;
    }

    QByteArray prepared(const std::string& sql)
    {
        QByteArray& name = m_names[QByteArray::fromStdString(sql)];
        if (name.isEmpty()) {
            name = "s" + QByteArray::number(m_names.size());
            if (PQpipelineStatus(m_connection) == PQ_PIPELINE_OFF)
                check(PQprepare(m_connection, name.constData(), sql.c_str(), 0, nullptr));
            else
                m_open += PQsendPrepare(m_connection, name.constData(), sql.c_str(), 0, nullptr);
        }
        return name;
    }

    void execute(const Ready& write)
    {
        std::vector<const char*> pointers;
        std::vector<int> lengths;
        for (size_t i = 0; i < write.bytes.size(); ++i) {
            pointers.push_back(write.nulls[i] ? nullptr : write.bytes[i].constData());
            lengths.push_back(int(write.bytes[i].size()));
        }
        const QByteArray name = prepared(write.sql);
        if (PQpipelineStatus(m_connection) == PQ_PIPELINE_OFF)
            return check(PQexecPrepared(m_connection, name.constData(), int(pointers.size()), pointers.data(),
                                        lengths.data(), write.formats.data(), 0));
        m_open += PQsendQueryPrepared(m_connection, name.constData(), int(pointers.size()), pointers.data(),
                                      lengths.data(), write.formats.data(), 0);
    }

    void finish()
    {
        PQpipelineSync(m_connection);
        for (; m_open > 0; --m_open) {
            check(PQgetResult(m_connection));
            PQclear(PQgetResult(m_connection)); // the null behind each answer
        }
        PQclear(PQgetResult(m_connection));
        PQexitPipelineMode(m_connection);
    }

    void check(PGresult* result)
    {
        const ExecStatusType status = PQresultStatus(result);
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
            qFatal("floor: %s", PQresultErrorMessage(result));
        PQclear(result);
    }

    PGconn* m_connection;
    Sending m_sending;
    int m_open = 0; ///< sent and not answered
    std::vector<Ready> m_writes;
    const Ready m_begin{"begin", {}, {}, {}};
    const Ready m_commit{"commit", {}, {}, {}};
    QHash<QByteArray, QByteArray> m_names;
};

} // namespace

int main()
{
    const int assets = qEnvironmentVariableIsSet("MADOGUCHI_BENCH_ASSETS") ? benchAssets() : 100'000;
    const LargeRecord record = largeServerRecord(assets, 20'000, u"bench_ours"_s);
    {
        const std::unique_ptr<Desk> earlier = record.open();
        for (int round = 0; round < benchRounds(); ++round)
            (void)handOver(*earlier, record, round);
    }
    analyzeOnServer(record);
    Floor floor(copyOnServer(record, u"bench_floor"_s), Floor::Sending::OneByOne);
    Floor sent(copyOnServer(record, u"bench_sent"_s), Floor::Sending::InOneGo);
    const std::unique_ptr<Desk> desk = record.open();
    Series ours;
    Series theirs;
    Series inOneGo;
    qint64 waits = 0;
    for (int round = benchRounds(); round < 2 * benchRounds(); ++round) {
        QString document;
        const qint64 before = desk->connection().waits();
        ours.time([&] { document = handOver(*desk, record, round); });
        waits = desk->connection().waits() - before;
        const std::vector<RowWrite> writes = writesOf(desk->connection(), document);
        floor.prepare(writes);
        theirs.time([&] { floor.run(); });
        sent.prepare(writes);
        inOneGo.time([&] { sent.run(); });
    }
    report("handover of three, PostgreSQL, p50", ours.median(), theirs.median(), 1.3);
    report("handover of three, PostgreSQL, p99", ours.percentile(0.99), theirs.percentile(0.99), 1.3);
    std::printf("waits for the server: %d; the same writes sent in one go, p50: %.1f us\n", int(waits),
                inOneGo.median());
    return 0;
}
