// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QMenu;

namespace madoguchi {

class PagedTable;
class Preferences;

/// Which columns of a table are shown, in which order and how wide; chosen in the menu of the header (a button opens it
/// too), dragged, remembered.
class ColumnChoice final : public QObject
{
    Q_OBJECT

public:
    /// `names` are the stable names of all columns in the order of the model, `usual` those shown at first. The table
    /// (its parent) has its model already; `always` cannot be hidden.
    ColumnChoice(PagedTable& table, Preferences& preferences, QString key, QStringList names, QStringList usual,
                 int always);

    /// The model has other columns now.
    void setNames(const QStringList& names);

    /// The names of the columns in sight, in their order.
    [[nodiscard]] QStringList shown() const;

    /// The menu, for a button; made anew when it opens.
    [[nodiscard]] QMenu* menu() const { return m_menu; }

private:
    void apply(const QStringList& shown);
    void applyRemembered();
    void applyWidths();
    void remember();
    void rememberWidths();
    void fillMenu();
    void addMoves();
    void moveForward(const QString& name);
    [[nodiscard]] QString titleOf(int column) const;

    PagedTable& m_table;
    Preferences& m_preferences;
    QString m_key;
    QStringList m_names;
    QStringList m_usual;
    int m_always;
    QMenu* m_menu;
    bool m_isApplying = false;
};

} // namespace madoguchi
