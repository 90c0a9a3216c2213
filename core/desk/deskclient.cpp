// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/deskclient.h"

#include "core/base/uuid7.h"
#include "core/desk/settings.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace madoguchi {

namespace {

constexpr int retryAfter = 5000; // milliseconds

bool saysUnreachable(const Refusal& refusal)
{
    constexpr QStringView codes[] = {u"storage.unavailable",  u"database.unreachable",   u"database.missing",
                                     u"database.cannot-open", u"database.login-refused", u"database.login-not-allowed",
                                     u"database.no-database", u"database.too-many",      u"database.starting"};
    return std::any_of(std::begin(codes), std::end(codes), [&](QStringView code) { return refusal.has(code); });
}

bool saysOutdated(const Refusal& refusal)
{
    return refusal.has(u"record.upgraded") || refusal.has(u"record.put-back") || refusal.has(u"database.newer");
}

} // namespace

DeskClient::DeskClient(std::unique_ptr<Executor> executor, QObject* parent)
    : QObject(parent), m_executor(std::move(executor)), m_retry(new QTimer(this))
{
    m_retry->setInterval(retryAfter);
    connect(m_retry, &QTimer::timeout, this, &DeskClient::tryAgain);
    m_executor->attach({[this](const ChangeSet& changes) { Q_EMIT changed(changes); },
                        [this](bool isConnected) { setConnected(isConnected); }});
}

DeskClient::~DeskClient()
{
    for (const std::weak_ptr<JobControl>& job : std::as_const(m_jobs)) {
        if (const auto control = job.lock())
            control->cancel();
    }
    m_executor->end();
}

void DeskClient::tryAgain()
{
    ask(AskSettings{}, this, [](const Result<OrganisationSettings>&) {});
}

void DeskClient::startWork(Executor::Lane lane, quint64 id, std::shared_ptr<DeskWork> work)
{
    m_executor->run(lane, [this, id, work = std::move(work)](const Result<Desk*>& desk) {
        if (desk)
            work->run(**desk, nullptr);
        else
            work->refuse(desk.refusal());
        answerWith(id, work);
    });
}

std::shared_ptr<JobControl> DeskClient::startJob(quint64 id, std::shared_ptr<DeskWork> work)
{
    const auto control = std::make_shared<JobControl>([this, id](qint64 done, qint64 total) {
        m_executor->deliver([this, id, done, total] { tellProgress(id, done, total); });
    });
    m_jobs.insert(id, control);
    m_executor->runJob([this, id, control, work = std::move(work)](const Result<Desk*>& desk) {
        if (desk)
            work->run(**desk, control.get());
        else
            work->refuse(desk.refusal());
        answerWith(id, work);
    });
    return control;
}

void DeskClient::answerWith(quint64 id, std::shared_ptr<DeskWork> work)
{
    m_executor->deliver([this, id, work = std::move(work)] {
        noteOutcome(work->refusal());
        finish(id, work->result());
    });
}

void DeskClient::ensureCommandId(Order& order)
{
    if (order.commandId.isEmpty())
        order.commandId = makeUuid7(SystemClock().now());
}

void DeskClient::finish(quint64 id, const void* answer)
{
    m_jobs.remove(id);
    const Pending pending = m_pending.take(id);
    if (pending.receiver)
        pending.callback(answer);
}

void DeskClient::tellProgress(quint64 id, qint64 done, qint64 total)
{
    const auto pending = m_pending.constFind(id);
    if (pending == m_pending.cend() || !pending->receiver || !pending->progress)
        return;
    const Progress progress = pending->progress;
    progress(done, total);
}

void DeskClient::noteOutcome(const Refusal* refusal)
{
    if (!refusal)
        setConnected(true);
    else if (saysUnreachable(*refusal))
        setConnected(false);
    else if (saysOutdated(*refusal) && !std::exchange(m_isOutdated, true))
        Q_EMIT outdated(*refusal);
}

void DeskClient::setConnected(bool isConnected)
{
    if (isConnected == m_isConnected)
        return;
    m_isConnected = isConnected;
    isConnected ? m_retry->stop() : m_retry->start();
    Q_EMIT connectionChanged(isConnected);
}

} // namespace madoguchi

#include "moc_deskclient.cpp"
