// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/officezone.h"

#include <QObject>

namespace madoguchi {

class DeskClient;

/// Looks whether this computer is set to the office's time zone: when asked, and when settings change.
class ZoneWatch final : public QObject
{
    Q_OBJECT

public:
    explicit ZoneWatch(DeskClient& desk, QObject* parent = nullptr);

    void look();

Q_SIGNALS:
    void differs(const madoguchi::ZoneDifference& difference);

private:
    DeskClient& m_desk;
};

} // namespace madoguchi
