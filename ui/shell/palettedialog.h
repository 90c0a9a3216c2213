// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commandtable.h"
#include "ui/shell/overlay.h"

class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace madoguchi {

/// Every command of the table, found by typing a part of its name in either language (Ctrl+K).
class PaletteDialog final : public Overlay
{
    Q_OBJECT

public:
    PaletteDialog(const CommandTable& table, QWidget* window);

    /// Which commands can be run now; the others are not listed.
    void setJudge(std::function<bool(const PageCommand&)> judge) { m_judge = std::move(judge); }

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    QWidget* prepare() override;
    [[nodiscard]] QSize wantedSize() const override { return {38, 28}; }
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void choose();
    void move(int rows);
    void filter(const QString& text);

    const CommandTable& m_table;
    std::function<bool(const PageCommand&)> m_judge;
    QLineEdit* m_field;
    QListView* m_list;
    QStandardItemModel* m_model;
    QSortFilterProxyModel* m_found;
};

} // namespace madoguchi
