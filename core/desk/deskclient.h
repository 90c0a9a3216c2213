// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/changes.h"
#include "core/desk/deskwork.h"
#include "core/desk/executor.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <memory>
#include <type_traits>

class QTimer;

namespace madoguchi {

/// The one asynchronous edge: verbs, questions and jobs go out, answers come back on the thread of this object, each
/// at most once, and only while its receiver lives. Callbacks and what they capture never leave that thread.
class DeskClient final : public QObject
{
    Q_OBJECT

public:
    template<class Answer>
    using Callback = std::function<void(const Result<Answer>&)>;
    using Progress = std::function<void(qint64 done, qint64 total)>;

    explicit DeskClient(std::unique_ptr<Executor> executor, QObject* parent = nullptr);
    /// Verbs already asked for are performed before this returns; nobody hears their answers.
    ~DeskClient() override;

    /// Verbs run in the order of the calls. The command id is made here; see Desk::perform.
    template<class Verb>
    void perform(const Verb& verb, Order order, QObject* receiver,
                 std::type_identity_t<Callback<Performed<typename Verb::Outcome>>> callback)
    {
        using Answer = Performed<typename Verb::Outcome>;
        ensureCommandId(order);
        start<Answer>(
            Executor::Lane::Write, [verb, order](Desk& desk) { return desk.perform(verb, order); }, receiver,
            std::move(callback));
    }

    /// What is more than one verb, in the order of the verbs.
    template<class Answer>
    void act(std::function<Result<Answer>(Desk&)> work, QObject* receiver, Callback<Answer> callback)
    {
        start<Answer>(Executor::Lane::Write, std::move(work), receiver, std::move(callback));
    }

    /// Questions do not wait for verbs. Ask after a verb's answer to see what it did.
    template<OpenQuestion Question>
    void ask(const Question& question, QObject* receiver,
             std::type_identity_t<Callback<typename Question::Answer>> callback)
    {
        using Answer = typename Question::Answer;
        start<Answer>(
            Executor::Lane::Read, [question](Desk& desk) { return desk.ask(question); }, receiver, std::move(callback));
    }

    /// What not everybody may ask, `actor` asks.
    template<GuardedQuestion Question>
    void ask(const Question& question, const Actor& actor, QObject* receiver,
             std::type_identity_t<Callback<typename Question::Answer>> callback)
    {
        using Answer = typename Question::Answer;
        start<Answer>(
            Executor::Lane::Read, [question, actor](Desk& desk) { return desk.ask(question, actor); }, receiver,
            std::move(callback));
    }

    /// Long work on a thread and a desk of its own. It looks at `isCancelled()` often enough to end within a second.
    template<class Answer>
    std::shared_ptr<JobControl> runJob(std::function<Result<Answer>(Desk&, JobControl&)> work, QObject* receiver,
                                       Callback<Answer> callback, Progress progress = {})
    {
        const quint64 id = remember<Answer>(receiver, std::move(callback), std::move(progress));
        return startJob(id, workOf<Answer>(std::move(work)));
    }

    /// Work that needs no desk and would hold the window up: `work` runs elsewhere, `callback` gets its value here.
    template<class Value>
    void compute(std::function<Value()> work, QObject* receiver, std::function<void(const Value&)> callback)
    {
        const quint64 id = remember<Value>(
            receiver, [callback = std::move(callback)](const Result<Value>& value) { callback(*value); }, {});
        m_executor->compute([this, id, work = std::move(work)] {
            const auto value = std::make_shared<const Result<Value>>(work());
            m_executor->deliver([this, id, value] { finish(id, value.get()); });
        });
    }

    /// False from the first answer (or heartbeat) that says the database cannot be reached until one succeeds.
    [[nodiscard]] bool isConnected() const { return m_isConnected; }
    /// Calls whose answer has not come yet.
    [[nodiscard]] qsizetype pending() const { return m_pending.size(); }
    /// Looks now whether the database can be reached again.
    void tryAgain();

Q_SIGNALS:
    /// Once after each commit, of this process or another; see changes.h.
    void changed(const madoguchi::ChangeSet& changes);
    void connectionChanged(bool isConnected);
    /// The record has another form by now than this program knows (checkSchema, "database.newer"): nothing is read or
    /// written any more. Once.
    void outdated(const madoguchi::Refusal& refusal);

private:
    struct Pending {
        QPointer<QObject> receiver;
        std::function<void(const void*)> callback;
        Progress progress;
    };

    template<class Answer>
    quint64 remember(QObject* receiver, Callback<Answer> callback, Progress progress)
    {
        m_pending.insert(++m_lastId, {receiver,
                                      [callback = std::move(callback)](const void* answer) {
                                          callback(*static_cast<const Result<Answer>*>(answer));
                                      },
                                      std::move(progress)});
        return m_lastId;
    }

    template<class Answer, class Function>
    static std::shared_ptr<DeskWork> workOf(Function function)
    {
        return std::shared_ptr<DeskWork>(std::make_unique<DeskWorkOf<Answer, Function>>(std::move(function)));
    }

    template<class Answer, class Function>
    void start(Executor::Lane lane, Function function, QObject* receiver, Callback<Answer> callback)
    {
        startWork(lane, remember<Answer>(receiver, std::move(callback), {}), workOf<Answer>(std::move(function)));
    }

    void startWork(Executor::Lane lane, quint64 id, std::shared_ptr<DeskWork> work);
    std::shared_ptr<JobControl> startJob(quint64 id, std::shared_ptr<DeskWork> work);
    /// On the thread of the work.
    void answerWith(quint64 id, std::shared_ptr<DeskWork> work);
    static void ensureCommandId(Order& order);
    void finish(quint64 id, const void* answer);
    void tellProgress(quint64 id, qint64 done, qint64 total);
    void noteOutcome(const Refusal* refusal);
    void setConnected(bool isConnected);

    std::unique_ptr<Executor> m_executor;
    QHash<quint64, Pending> m_pending;
    QHash<quint64, std::weak_ptr<JobControl>> m_jobs;
    QTimer* m_retry;
    quint64 m_lastId = 0;
    bool m_isConnected = true;
    bool m_isOutdated = false;
};

} // namespace madoguchi
