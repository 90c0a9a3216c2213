// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The import of a large list of assets, with validation, journal and search index, against the same rows, index words
// and journal bytes, prepared beforehand and written through the C API in as many transactions at the same durability.
// Beside it: what `sqlite3 .import` needs for the bare table, and the most memory the import took.

#include "largerecord.h"
#include "measure.h"

#include "core/base/grams.h"
#include "core/desk/founding.h"
#include "core/desk/operators.h"
#include "core/exchange/importjob.h"
#include "core/exchange/recordtables.h"
#include "core/ledger/ledgertables.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <sqlite3.h>
#include <sys/resource.h>

#include <map>
#include <random>
#include <string>

using namespace madoguchi;
using namespace madoguchi::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 2;

void writeList(const QString& path, int rows)
{
    static const char* const kinds[] = {"ノートPC", "タブレット", "スマートフォン", "モバイルルーター", "モニター"};
    static const char* const makers[] = {"架空電機", "見本製作所", "例示工業", "仮名通信"};
    static const char* const owners[] = {"国有", "リース", "サービス提供", "借用"};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the list");
    file.write("管理番号,品目,メーカー,型番,製造番号,設置場所,所有区分,状態,取得日,価格,備考\r\n");
    std::mt19937 engine(1);
    char line[512];
    for (int i = 0; i < rows; ++i) {
        const auto below = [&](unsigned end) { return int(engine() % end); };
        const int size = std::snprintf(
            line, sizeof line, "A-%07d,%s,%s,MODEL-%d,SN%08d,本庁舎%d階 棚%c-%d,%s,在庫,20%02d-%02d-%02d,%d,%s\r\n", i,
            kinds[below(5)], makers[below(4)], below(400), i * 7, below(9) + 1, 'A' + below(4), below(6) + 1,
            owners[below(4)], 15 + below(11), 1 + below(12), 1 + below(28), (10 + below(290)) * 1000,
            i % 10 == 0 ? "予備機" : "");
        file.write(line, size);
    }
}

/// The statements of one part as the database saw them.
struct Write {
    const char* sql;
    std::vector<Value> values;
};
using Part = std::vector<Write>;

/// Reads a finished import back, part by part.
class Recorder
{
public:
    explicit Recorder(Connection& connection) : m_connection(connection)
    {
        Cursor cursor = connection.select("select order_no from journal_entry order by order_no");
        while (cursor.next())
            m_entries << cursor.number(0);
    }

    bool next(Part& part)
    {
        if (m_next == m_entries.size())
            return false;
        part.clear();
        const qint64 order = m_entries.at(m_next++);
        QByteArray body;
        {
            Cursor cursor = m_connection.select("select body from journal_entry where order_no = ?", order);
            cursor.next();
            body = cursor.bytes(0);
        }
        const std::optional<Entry> entry = decodeEntry(body, {});
        if (m_next == 2)
            add(m_lanes, 1, part);
        for (const RowImage& image : entry->images) {
            if (image.kind == ImageKind::Insert)
                addRow(*recordTables().find(image.table), image.id, part);
        }
        add(m_journal, order, part);
        add(m_headings, order, part);
        add(m_personal, order, part);
        add(m_subjects, order, part);
        return true;
    }

private:
    struct Source {
        const char* select;
        const char* insert;
        int columns;
    };

    void addRow(const Table& table, qint64 id, Part& part)
    {
        Cursor cursor = m_connection.select(table.selectByIdSql(), id);
        cursor.next();
        Row row = cursor.row(table);
        QByteArray grams;
        if (&table == &assetTable())
            appendIndexGrams(row[AssetColumn::SearchKey].toText(), grams);
        part.push_back({table.insertSql().c_str(), std::move(row)});
        if (!grams.isEmpty())
            part.push_back({"insert into asset_grams (rowid, grams) values (?, ?)",
                            {Value(id), Value(QString::fromLatin1(grams))}});
    }

    void add(const Source& source, qint64 order, Part& part)
    {
        Cursor cursor = m_connection.select(source.select, order);
        while (cursor.next()) {
            Write write{source.insert, {}};
            for (int i = 0; i < source.columns; ++i)
                write.values.push_back(cursor.value(i));
            part.push_back(std::move(write));
        }
    }

    Connection& m_connection;
    QList<qint64> m_entries;
    qsizetype m_next = 1; // the founding of the record is in the copy already
    Source m_lanes{"select id, station_id, job, size, next_id, frontier from journal_lane where id > ?",
                   "insert into journal_lane (id, station_id, job, size, next_id, frontier) values (?, ?, ?, ?, ?, ?)",
                   6};
    Source m_journal{
        "select order_no, lane, sequence, command_id, part, body, leaf from journal_entry where order_no = ?",
        "insert into journal_entry (order_no, lane, sequence, command_id, part, body, leaf)"
        " values (?, ?, ?, ?, ?, ?, ?)",
        7};
    Source m_headings{"select order_no, at, operator, station, verb, work_item from journal_heading where order_no = ?",
                      "insert into journal_heading (order_no, at, operator, station, verb, work_item)"
                      " values (?, ?, ?, ?, ?, ?)",
                      6};
    Source m_personal{"select order_no, position, salt, value from journal_personal where order_no = ?",
                      "insert into journal_personal (order_no, position, salt, value) values (?, ?, ?, ?)", 4};
    Source m_subjects{"select first_id, order_no, last_id from journal_subject where order_no = ?",
                      "insert into journal_subject (first_id, order_no, last_id) values (?, ?, ?)", 3};
};

/// A part with its texts in UTF-8, so that writing it converts nothing.
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
    }
    ~Floor()
    {
        for (const auto& [sql, statement] : m_statements)
            sqlite3_finalize(statement);
        sqlite3_close(m_db);
    }
    Floor(const Floor&) = delete;
    Floor& operator=(const Floor&) = delete;

    void prepare(const Part& part)
    {
        m_writes.clear();
        for (const Write& write : part) {
            sqlite3_stmt*& statement = m_statements[write.sql];
            if (!statement && sqlite3_prepare_v2(m_db, write.sql, -1, &statement, nullptr) != SQLITE_OK)
                qFatal("floor: %s", sqlite3_errmsg(m_db));
            Ready ready{statement, {}};
            for (const Value& value : write.values)
                ready.values.push_back({value, value.isText() ? value.toText().toUtf8() : value.toBytes()});
            m_writes.push_back(std::move(ready));
        }
    }

    void run()
    {
        sqlite3_exec(m_db, "begin immediate", nullptr, nullptr, nullptr);
        for (const Ready& write : m_writes) {
            int position = 0;
            for (const auto& [value, bytes] : write.values)
                bind(write.statement, ++position, value, bytes);
            if (sqlite3_step(write.statement) != SQLITE_DONE)
                qFatal("floor: %s", sqlite3_errmsg(m_db));
            sqlite3_reset(write.statement);
        }
        sqlite3_exec(m_db, "commit", nullptr, nullptr, nullptr);
    }

private:
    struct Ready {
        sqlite3_stmt* statement;
        std::vector<std::pair<Value, QByteArray>> values;
    };

    static void bind(sqlite3_stmt* statement, int position, const Value& value, const QByteArray& bytes)
    {
        if (value.isNull())
            sqlite3_bind_null(statement, position);
        else if (value.isNumber())
            sqlite3_bind_int64(statement, position, value.toNumber());
        else if (value.isText())
            sqlite3_bind_text(statement, position, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
        else
            sqlite3_bind_blob(statement, position, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
    }

    sqlite3* m_db = nullptr;
    std::map<std::string, sqlite3_stmt*> m_statements;
    std::vector<Ready> m_writes;
};

/// Of all threads: what a machine with other work to do says more honestly than the clock.
double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

struct Seconds {
    double wall = 0;
    double processor = 0;
};

Seconds secondsOfFloor(Connection& imported, const QString& copy)
{
    Floor floor(copy);
    Recorder recorder(imported);
    Part part;
    Series series;
    Seconds total;
    while (recorder.next(part)) {
        floor.prepare(part);
        const double before = processorSeconds();
        QElapsedTimer timer;
        timer.start();
        floor.run();
        total.wall += double(timer.nsecsElapsed()) / 1e9;
        total.processor += processorSeconds() - before;
    }
    return total;
}

/// Two unique indexes, no validation, no journal, no search: what many programs would call an import.
double secondsOfDotImport(const QString& folder, const QString& list)
{
    const QString program = QStandardPaths::findExecutable(u"sqlite3"_s);
    if (program.isEmpty())
        return 0;
    QElapsedTimer timer;
    timer.start();
    QProcess::execute(program,
                      {folder + u"/bare.sqlite"_s, u"pragma journal_mode = wal"_s, u"pragma synchronous = full"_s,
                       u"create table a (no text unique, kind, maker, model, serial text unique, place, owner,"
                       " state, acquired, price, note)"_s,
                       u".mode csv"_s, u".import --skip 1 %1 a"_s.arg(list)});
    return double(timer.nsecsElapsed()) / 1e9;
}

qint64 mostMemoryKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

std::unique_ptr<Desk> founded(const QString& path, const QString& keys)
{
    Founding founding;
    founding.config = {DatabaseUrl::forFile(path), u"1"_s, keys, std::make_shared<SystemClock>()};
    founding.operatorCode = u"demo"_s;
    founding.operatorName = u"demo"_s;
    founding.isSandbox = true;
    Result<std::unique_ptr<Desk>> desk = foundRecord(founding);
    if (!desk)
        qFatal("%s", qPrintable(desk.refusal().toDebugText()));
    return *std::move(desk);
}

Seconds secondsOfImport(Desk& desk, const QString& list, int rows)
{
    Order order;
    order.actor = desk.ask(SignIn{u"demo"_s, {}}).value();
    ImportPlan plan;
    plan.path = list;
    JobControl control({});
    const double before = processorSeconds();
    QElapsedTimer timer;
    timer.start();
    const Result<ImportReport> done = performImport(desk, order, plan, control);
    const Seconds seconds{double(timer.nsecsElapsed()) / 1e9, processorSeconds() - before};
    if (!done || done->created != rows)
        qFatal("%s", done ? "rows are missing" : qPrintable(done.refusal().toDebugText()));
    return seconds;
}

} // namespace

int main()
{
    const QTemporaryDir folder(QDir::currentPath() + u"/import-XXXXXX"_s);
    const int rows = benchAssets();
    const QString list = folder.filePath(u"list.csv"_s);
    writeList(list, rows);
    Series ours;
    Series floor;
    for (int round = 0; round < rounds; ++round) {
        const QString path = folder.filePath(u"ours-%1.sqlite"_s.arg(round));
        const QString copy = folder.filePath(u"floor-%1.sqlite"_s.arg(round));
        founded(path, folder.filePath(u"keys"_s)).reset();
        QFile::copy(path, copy);
        const Desk::Config config{DatabaseUrl::forFile(path), u"1"_s, folder.filePath(u"keys"_s),
                                  std::make_shared<SystemClock>()};
        const std::unique_ptr<Desk> desk = Desk::open(config).value();
        const Seconds import = secondsOfImport(*desk, list, rows);
        ours.add(import.wall);
        if (round == 0)
            std::printf("import of %d assets: most memory %lld MiB\n", rows,
                        static_cast<long long>(mostMemoryKilobytes() / 1024));
        const Seconds bare = secondsOfFloor(desk->connection(), copy);
        floor.add(bare.wall);
        std::printf("import: processor %.1f s on all threads, floor %.1f s\n", import.processor, bare.processor);
    }
    report("import: same rows, index and journal bytes", ours.median(), floor.median(), 1.3, "s");
    if (const double bare = secondsOfDotImport(folder.path(), list); bare > 0)
        std::printf("import: sqlite3 .import of the bare table %.1f s, ratio %.2f\n", bare, ours.median() / bare);
    return 0;
}
