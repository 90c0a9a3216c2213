// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/threadedexecutor.h"

#include "core/desk/changes.h"
#include "core/journal/channel.h"
#include "core/storage/listener.h"

#include <QTimer>

namespace madoguchi {

namespace {

/// A notification may overtake the word of our own writer; by then that has arrived.
constexpr int ownEchoWait = 250; // milliseconds

/// Reads are short and mostly of rows nobody asked for before, so a large page cache would only fill with what has
/// been looked at. The system keeps the file's pages anyway.
constexpr const char* smallCache = "pragma cache_size = -2048"; // KiB

} // namespace

/// What the writer's thread does when nobody writes: small slices of housekeeping, and on SQLite a look whether
/// another process has written. Lives in the writer's thread.
class ThreadedExecutor::Upkeep final : public QObject
{
public:
    Upkeep(DeskThread& thread, const Options& options, std::function<void()> foreignCommit)
        : m_thread(thread), m_tasks(options.idleTasks), m_idle(new QTimer(this)), m_poll(new QTimer(this)),
          m_foreignCommit(std::move(foreignCommit)), m_idleAfter(options.idleAfter)
    {
        m_idle->setSingleShot(true);
        m_poll->setInterval(options.pollEvery);
        connect(m_idle, &QTimer::timeout, this, &Upkeep::slice);
        connect(m_poll, &QTimer::timeout, this, &Upkeep::look);
        if (options.desk.url.isSqlite())
            m_tasks.emplace_back(&Upkeep::checkpointLog);
    }

    void begin()
    {
        m_poll->start();
        wrote();
    }

    void wrote()
    {
        m_next = 0;
        m_idle->start(m_idleAfter);
    }

private:
    static bool checkpointLog(Connection& connection)
    {
        connection.execute("pragma wal_checkpoint(passive)");
        return false;
    }

    void slice()
    {
        Desk* desk = m_thread.openDesk();
        if (!desk || m_next >= m_tasks.size())
            return;
        try {
            if (!m_tasks[m_next](desk->connection()))
                ++m_next;
        } catch (const StorageError&) {
            ++m_next; // busy or gone: after the next write is time enough
        }
        if (m_next < m_tasks.size())
            m_idle->start(0);
    }

    void look()
    {
        Desk* desk = m_thread.openDesk();
        if (!desk || !desk->connection().dialect().isSqlite())
            return;
        try {
            Cursor cursor = desk->connection().select("pragma data_version");
            const qint64 version = cursor.next() ? cursor.number(0) : 0;
            if (m_version != 0 && version != m_version)
                m_foreignCommit();
            m_version = version;
        } catch (const StorageError&) {
            m_version = 0;
        }
    }

    DeskThread& m_thread;
    std::vector<IdleTask> m_tasks;
    QTimer* m_idle;
    QTimer* m_poll;
    std::function<void()> m_foreignCommit;
    qint64 m_version = 0;
    size_t m_next = 0;
    int m_idleAfter;
};

ThreadedExecutor::ThreadedExecutor(Options options)
    : m_options(std::move(options)), m_writer(std::make_unique<DeskThread>(QStringLiteral("writer"), opener())),
      m_reader(std::make_unique<DeskThread>(QStringLiteral("reader"), readerOpener()))
{
}

ThreadedExecutor::~ThreadedExecutor()
{
    end();
}

void ThreadedExecutor::end()
{
    if (!m_writer)
        return;
    if (m_listening) {
        m_listening->quit();
        m_listening->wait();
    }
    m_reader->dropQueued();
    m_reader.reset();
    m_jobs.clear();
    if (m_upkeep)
        QMetaObject::invokeMethod(
            &m_writer->context(), [upkeep = m_upkeep] { delete upkeep; }, Qt::QueuedConnection);
    m_writer.reset();
    m_pool.waitForDone();
}

/// Opening may bring an older schema up to date; one thread does so, the others find it done.
DeskThread::Open ThreadedExecutor::opener()
{
    return [this]() -> Result<std::unique_ptr<Desk>> {
        const QMutexLocker lock(&m_opening);
        Result<std::unique_ptr<Desk>> desk = Desk::open(m_options.desk);
        if (desk)
            (*desk)->setChangeListener(
                [this](const ChangeSet& changes) { deliver([this, changes] { published(changes); }); });
        return desk;
    };
}

DeskThread::Open ThreadedExecutor::readerOpener()
{
    return [open = opener()]() -> Result<std::unique_ptr<Desk>> {
        Result<std::unique_ptr<Desk>> desk = open();
        if (desk && (*desk)->connection().dialect().isSqlite())
            (*desk)->connection().execute(smallCache);
        return desk;
    };
}

void ThreadedExecutor::attach(Events events)
{
    m_events = std::move(events);
    m_upkeep = new Upkeep(*m_writer, m_options, [this] { deliver([this] { m_events.changed(everythingChanged()); }); });
    m_upkeep->moveToThread(m_writer->context().thread());
    m_writer->post([upkeep = m_upkeep](const Result<Desk*>&) { upkeep->begin(); });
    if (!m_options.desk.url.isSqlite())
        startListening();
}

void ThreadedExecutor::run(Lane lane, Work work)
{
    if (lane == Lane::Read)
        return m_reader->post(std::move(work));
    m_writer->post([work = std::move(work), upkeep = m_upkeep](const Result<Desk*>& desk) {
        work(desk);
        if (upkeep)
            upkeep->wrote();
    });
}

void ThreadedExecutor::runJob(Work work)
{
    m_jobs.push_back(std::make_unique<DeskThread>(QStringLiteral("job"), opener()));
    const auto job = std::prev(m_jobs.end());
    (*job)->post([this, job, work = std::move(work)](const Result<Desk*>& desk) {
        work(desk);
        deliver([this, job] { m_jobs.erase(job); });
    });
}

void ThreadedExecutor::compute(std::function<void()> work)
{
    m_pool.start(std::move(work));
}

void ThreadedExecutor::deliver(std::function<void()> call)
{
    QMetaObject::invokeMethod(&m_home, std::move(call), Qt::QueuedConnection);
}

void ThreadedExecutor::published(const ChangeSet& changes)
{
    if (m_listening)
        ++m_ownPayloads[encodeChange(m_options.desk.stationCode, changes)];
    m_events.changed(changes);
}

/// Our own commits come back as notifications, too.
void ThreadedExecutor::heard(const QString& payload)
{
    const auto own = m_ownPayloads.find(payload);
    if (own == m_ownPayloads.end()) {
        m_events.changed(decodeChange(payload).changes);
    } else if (--*own == 0) {
        m_ownPayloads.erase(own);
    }
}

void ThreadedExecutor::startListening()
{
    m_listening = std::make_unique<QThread>();
    auto* listener = new Listener(m_options.desk.url, QString::fromLatin1(changeChannel));
    listener->moveToThread(m_listening.get());
    QObject::connect(m_listening.get(), &QThread::started, listener, &Listener::start);
    QObject::connect(m_listening.get(), &QThread::finished, listener, &QObject::deleteLater);
    QObject::connect(listener, &Listener::notified, &m_home, [this](const QString& payload) {
        const bool mayBeOwn = decodeChange(payload).station == m_options.desk.stationCode;
        QTimer::singleShot(mayBeOwn ? ownEchoWait : 0, &m_home, [this, payload] { heard(payload); });
    });
    QObject::connect(listener, &Listener::subscribed, &m_home, [this](bool isAgain) {
        m_ownPayloads.clear();
        m_events.connectionChanged(true);
        if (isAgain)
            m_events.changed(everythingChanged());
    });
    QObject::connect(listener, &Listener::lost, &m_home, [this] { m_events.connectionChanged(false); });
    m_listening->start();
}

} // namespace madoguchi
