// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskthread.h"

#include <QHash>
#include <QMutex>
#include <QThreadPool>

#include <list>

namespace madoguchi {

class Listener;

/// A writer thread, a reader thread, a thread for each job, and on PostgreSQL a listening one; each with a connection
/// of its own, so that no scan waits behind a write, a report or a dead network.
class ThreadedExecutor final : public Executor
{
public:
    /// A little housekeeping on the writer's connection; true when there may be more to do. May throw StorageError.
    using IdleTask = std::function<bool(Connection&)>;

    struct Options {
        Desk::Config desk;
        std::vector<IdleTask> idleTasks;
        int idleAfter = 2000; ///< milliseconds without a write
        int pollEvery = 2000; ///< milliseconds between looks for other processes' commits (SQLite)
    };

    explicit ThreadedExecutor(Options options);
    ~ThreadedExecutor() override;

    void attach(Events events) override;
    void end() override;
    void run(Lane lane, Work work) override;
    void runJob(Work work) override;
    void compute(std::function<void()> work) override;
    void deliver(std::function<void()> call) override;

private:
    class Upkeep;
    [[nodiscard]] DeskThread::Open opener();
    [[nodiscard]] DeskThread::Open readerOpener();
    void published(const ChangeSet& changes);
    void heard(const QString& payload);
    void startListening();

    Options m_options;
    Events m_events;
    QMutex m_opening;
    QObject m_home; ///< on the client's thread; what is posted to it dies with it
    QHash<QString, int> m_ownPayloads;
    std::unique_ptr<DeskThread> m_writer;
    std::unique_ptr<DeskThread> m_reader;
    std::list<std::unique_ptr<DeskThread>> m_jobs;
    std::unique_ptr<QThread> m_listening;
    QThreadPool m_pool;
    Upkeep* m_upkeep = nullptr;
};

} // namespace madoguchi
