// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"
#include "ui/widgets/pagecontext.h"

#include <functional>

namespace madoguchi {

class DeskClient;

/// Something on a page that the palette leads to at once: a report, a saved search.
struct PageShortcut {
    QString key;  ///< what Page::open() is given
    QString text; ///< in the language of the moment
};
/// Asked when the palette opens; `give` is called at once or later, or not at all.
using AskShortcuts = std::function<void(DeskClient& desk, QObject* receiver,
                                        const std::function<void(const QList<PageShortcut>&)>& give)>;

/// One section of the window, as a row: what is known of a page before it is made.
struct PageEntry {
    QString id;             ///< "counter"; also the id of its section in the navigation
    const char* title = ""; ///< English, marked QT_TRANSLATE_NOOP("Pages", "…")
    Icon icon = Icon::Info;
    QList<PageCommand> commands; ///< beside those of the window; `page` is filled in
    std::function<Page*(const PageContext& context)> make;
    QList<CodeMeaning> shows = {}; ///< what of the record is looked at here; the first page that shows a thing gets it
    AskShortcuts shortcuts = {};
    QList<CodeMeaning> lists = {}; ///< of what it lists all that is found under words (Page::showWords)
};

} // namespace madoguchi
