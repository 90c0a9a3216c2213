// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumables/countstock.h"
#include "core/consumables/saveconsumable.h"
#include "ui/widgets/pagecontext.h"

#include <QPointer>
#include <QWidget>

namespace madoguchi {

class PrintService;

/// Where a form of consumables is asked. Everything referred to outlives the page; answers come only while that lives.
struct ConsumablePlace {
    PageContext context;
    PrintService* printing;
    QPointer<QWidget> page;
};

/// A new consumable where `record` has no id. `saved` hears which one it is.
void askForConsumable(const ConsumablePlace& place, const ConsumableRecord& record,
                      std::function<void(ConsumableId id)> saved);
/// So many of it came.
void askToCountIn(const ConsumablePlace& place, const ConsumableRecord& record);
/// So many go to somebody, who signs for them.
void askToCountOut(const ConsumablePlace& place, const ConsumableRecord& record);
/// So many are there, whatever the book says.
void askToRecount(const ConsumablePlace& place, const ConsumableRecord& record);

} // namespace madoguchi
