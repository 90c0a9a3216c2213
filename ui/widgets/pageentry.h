// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"
#include "ui/widgets/pagecontext.h"

#include <functional>

namespace madoguchi {

/// One section of the window, as a row: what is known of a page before it is made.
struct PageEntry {
    QString id;             ///< "counter"; also the id of its section in the navigation
    const char* title = ""; ///< English, marked QT_TRANSLATE_NOOP("Pages", "…")
    Icon icon = Icon::Info;
    QList<PageCommand> commands; ///< beside those of the window; `page` is filled in
    std::function<Page*(const PageContext& context)> make;
    QList<CodeMeaning> shows = {}; ///< what of the record is looked at here; the first page that shows a thing gets it
};

} // namespace madoguchi
