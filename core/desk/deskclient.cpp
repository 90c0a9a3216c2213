// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/deskclient.h"

#include "core/base/uuid7.h"
#include "core/desk/settings.h"

#include <QTimer>

#include <algorithm>

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
