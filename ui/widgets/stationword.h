// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/stationtrust.h"

#include <functional>

class QObject;

namespace madoguchi {

class Ask;
class DeskClient;
class PageHost;

/// What an owner says about it (RenewStation): asks what happened, has it recorded, tells how it went. `done` is called
/// once it is recorded, unless `receiver` is gone by then; everything else outlives the question.
struct StationWord {
    DeskClient& desk;
    Ask& ask;
    PageHost& host;
};
void askStationWord(const StationWord& parts, const StationTrust& trust, QObject* receiver, std::function<void()> done);

} // namespace madoguchi
