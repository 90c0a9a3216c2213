// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pagelist.h"

#include "ui/settings/settingspage.h"

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

template<class AnyPage>
Page* make(const PageContext& context)
{
    return new AnyPage(context);
}

} // namespace

QList<PageEntry> pageList()
{
    return {
        {u"settings"_s, QT_TRANSLATE_NOOP("Pages", "Settings"), Icon::Settings, {}, make<SettingsPage>},
    };
}

} // namespace madoguchi
