// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/recordservices.h"
#include "ui/widgets/pageentry.h"

namespace madoguchi {

class Printers;
class PrintService;
class TableRegistry;

/// What some pages need beside their PageContext; outlives them.
struct PageServices {
    PrintService* printing = nullptr;
    const Printers* printers = nullptr;
    const TableRegistry* tables = nullptr;
    RecordServices record;
};

/// Every page of the window, in the order of its sections; one line a page.
[[nodiscard]] QList<PageEntry> pageList(const PageServices& services);

} // namespace madoguchi
