// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Search as one types over assets and people on PostgreSQL: the ids of the first fifty against the bare index query
// through libpq, prepared once, with the same limit; in turn, on one record. Filling a server takes long, so the record
// has 100,000 assets unless MADOGUCHI_BENCH_ASSETS says otherwise.

#include "largerecord.h"
#include "measure.h"
#include "searchqueries.h"

#include "core/base/grams.h"
#include "core/base/searchkey.h"
#include "core/ledger/findeverything.h"
#include "core/ledger/searchindex.h"

#include <libpq-fe.h>

using namespace madoguchi;
using namespace madoguchi::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int first = 50;

/// The index query alone, its match text ready.
class Floor
{
public:
    explicit Floor(const DatabaseUrl& url)
    {
        m_connection = PQconnectdb(libpqOptions(url).constData());
        if (PQstatus(m_connection) != CONNECTION_OK)
            qFatal("floor: %s", PQerrorMessage(m_connection));
        const char* sql = "select r.id, r.search_key from asset_grams f join asset r on r.id = f.id"
                          " where f.grams @@ $1::tsquery limit 50";
        PQclear(PQprepare(m_connection, "find", sql, 1, nullptr));
    }
    ~Floor() { PQfinish(m_connection); }
    Floor(const Floor&) = delete;
    Floor& operator=(const Floor&) = delete;

    void run(const QByteArray& match)
    {
        const char* values[] = {match.constData()};
        PGresult* result = PQexecPrepared(m_connection, "find", 1, values, nullptr, nullptr, 0);
        if (PQresultStatus(result) != PGRES_TUPLES_OK)
            qFatal("floor: %s", PQresultErrorMessage(result));
        PQclear(result);
    }

private:
    PGconn* m_connection;
};

QByteArray matchOf(const QString& words)
{
    QStringList terms;
    for (const QueryGram& gram : queryGrams(words))
        terms << gram.token + (gram.isPrefix ? u":*"_s : QString());
    return terms.join(u" & "_s).toUtf8();
}

} // namespace

int main()
{
    const int assets = qEnvironmentVariableIsSet("MADOGUCHI_BENCH_ASSETS") ? benchAssets() : 100'000;
    const LargeRecord record = largeServerRecord(assets, assets / 5, u"bench_search"_s);
    const std::unique_ptr<Desk> desk = record.open();
    Floor floor(record.url);
    double worst = 0;
    for (const SearchClass& queries : searchClasses()) {
        Series index;
        Series whole;
        Series bare;
        for (int round = 0; round < 5; ++round) {
            for (const QString& query : queries.queries) {
                const QString words = searchKeyOfWords(query);
                const QByteArray match = matchOf(words);
                QList<qint64> ids;
                bare.time([&] { floor.run(match); });
                index.time([&] { assetSearchIndex().find(desk->connection(), words, first, ids); });
                whole.time([&] { (void)desk->ask(FindEverything{query, first}); });
            }
        }
        worst = std::max(worst, whole.greatest());
        report(qPrintable(u"first 50 assets, PostgreSQL, %1, p50"_s.arg(QLatin1String(queries.name))), index.median(),
               bare.median(), 1.5);
        std::printf("%-52s p50 %8.1f us  p99 %8.1f us  worst %8.1f us\n",
                    "  ranked search over everything, with its rows", whole.median(), whole.percentile(0.99),
                    whole.greatest());
    }
    std::printf("%-52s %10.2f ms\n", "worst ranked search, PostgreSQL", worst / 1000);
    return 0;
}
