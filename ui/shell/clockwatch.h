// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/clockcheck.h"
#include "core/desk/order.h"

#include <QObject>

namespace madoguchi {

class DeskClient;

/// Looks whether this computer's clock is right: when asked, when the connection comes back, and now and then, because
/// a clock can be set, or stand still with the computer. What it finds is noted in the journal, once, as soon as
/// somebody is at work.
class ClockWatch final : public QObject
{
    Q_OBJECT

public:
    explicit ClockWatch(DeskClient& desk, QObject* parent = nullptr);

    void look();
    /// Somebody is at work, in whose name it is noted.
    void noteFor(const Order& order);

Q_SIGNALS:
    void differs(const madoguchi::ClockDifference& difference);
    /// It does not differ any more.
    void right();

private:
    void found(const std::optional<ClockDifference>& difference);

    DeskClient& m_desk;
    std::optional<ClockDifference> m_told;
    bool m_isNoted = false;
    Order m_order;
};

} // namespace madoguchi
