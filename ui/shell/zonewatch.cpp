// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/zonewatch.h"

#include "core/desk/changes.h"
#include "core/desk/deskclient.h"

using namespace Qt::StringLiterals;

namespace madoguchi {

ZoneWatch::ZoneWatch(DeskClient& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    connect(&desk, &DeskClient::changed, this, [this](const ChangeSet& changes) {
        if (touches(changes, u"setting"_s))
            look();
    });
}

void ZoneWatch::look()
{
    m_desk.ask(AskZoneDifference{}, this, [this](const Result<std::optional<ZoneDifference>>& answer) {
        if (answer && *answer)
            Q_EMIT differs(**answer);
    });
}

} // namespace madoguchi

#include "moc_zonewatch.cpp"
