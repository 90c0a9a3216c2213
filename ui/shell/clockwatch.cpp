// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/clockwatch.h"

#include "core/desk/deskclient.h"

#include <QTimer>

#include <chrono>
#include <cstdlib>

using namespace std::chrono_literals;

namespace madoguchi {

namespace {

qint64 msecsOff(const ClockDifference& difference)
{
    return difference.here.msecs() - difference.there.msecs();
}

} // namespace

ClockWatch::ClockWatch(DeskClient& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &ClockWatch::look);
    timer->start(10min);
    connect(&desk, &DeskClient::connectionChanged, this, [this](bool isConnected) {
        if (isConnected)
            look();
    });
}

void ClockWatch::look()
{
    m_desk.ask(AskClockDifference{}, this, [this](const Result<std::optional<ClockDifference>>& answer) {
        if (answer)
            found(*answer);
    });
}

void ClockWatch::found(const std::optional<ClockDifference>& difference)
{
    if (!difference) {
        // In a file the next entry, of the wrong clock itself, is the newest then: that says nothing.
        if (m_told && m_told->isOfServer()) {
            m_told.reset();
            Q_EMIT right();
        }
        return;
    }
    if (m_told && std::abs(msecsOff(*difference) - msecsOff(*m_told)) < clockTolerance)
        return;
    m_told = difference;
    m_isNoted = false;
    Q_EMIT differs(*difference);
    noteFor(m_order);
}

void ClockWatch::noteFor(const Order& order)
{
    m_order = order;
    if (!m_told || m_isNoted || !order.actor.operatorId.isValid())
        return;
    m_isNoted = true;
    m_desk.perform(NoteClock{*m_told}, order, this,
                   [this](const Result<Performed<NoteClock::Outcome>>& noted) { m_isNoted = noted.isOk(); });
}

} // namespace madoguchi

#include "moc_clockwatch.cpp"
