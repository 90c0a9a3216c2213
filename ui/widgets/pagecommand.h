// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QKeySequence>
#include <QString>

namespace madoguchi {

/// One action, as a row. Menu, palette, key sheet and shortcuts all read the same rows; no two have the same key.
struct PageCommand {
    /// The menu it stands in; None: palette, key sheet and shortcut only.
    enum class Menu { None, File, Action, View, Help };

    QString id;            ///< "counter.exchange"; unique
    const char* text = ""; ///< English, marked QT_TRANSLATE_NOOP("Commands", "…")
    Icon icon = Icon::Info;
    QKeySequence key; ///< may be empty
    QString page;     ///< the page that runs it; empty: the window, or the page on screen
    Menu menu = Menu::Action;
    const char* context = "Commands"; ///< translation context of the text

    /// The text in the language of the moment.
    [[nodiscard]] QString words() const;
    /// The key as people read it; empty without one.
    [[nodiscard]] QString keyText() const { return key.toString(QKeySequence::NativeText); }
};

} // namespace madoguchi
