// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/savedsearches.h"
#include "ui/widgets/pagecontext.h"

#include <QObject>

class QMenu;

namespace madoguchi {

/// The menu of the searches that are saved for a list: choosing one narrows the list down to it; the present one is
/// saved under a name, for everybody; one is taken away again.
class SavedSearchMenu final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        QString list; ///< "assets"
        std::function<QJsonObject()> present;
        std::function<void(const QJsonObject& filter)> show;
    };
    /// The menu belongs to `owner`, as this does.
    SavedSearchMenu(const PageContext& context, Parts parts, QWidget* owner);

    [[nodiscard]] QMenu* menu() const { return m_menu; }
    /// Asks again what is saved.
    void read();

private:
    void fill();
    void fillRemoving();
    void save();
    void saveAs(const QString& name);
    void remove(const SavedSearch& search);
    [[nodiscard]] bool maySave() const;

    PageContext m_context;
    Parts m_parts;
    QMenu* m_menu;
    QList<SavedSearch> m_searches;
};

} // namespace madoguchi
