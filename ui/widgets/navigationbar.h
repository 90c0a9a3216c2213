// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QListView>

class QStandardItem;
class QStandardItemModel;

namespace madoguchi {

/// The sections of the window: icon, word and a pill with a count. Collapses to icons when the window is
/// narrower than `collapseBelow` em; the words are then tool tips.
class NavigationBar final : public QListView
{
    Q_OBJECT

public:
    explicit NavigationBar(QWidget* parent = nullptr);

    void addSection(const QString& id, Icon icon, const QString& text);
    void setText(const QString& id, const QString& text);
    /// Shows a count; 0 shows none.
    void setCount(const QString& id, int count, Tone tone = Tone::Neutral);

    [[nodiscard]] QString currentSection() const;
    /// Emits `sectionChosen` when it is another section.
    void setCurrentSection(const QString& id);

    [[nodiscard]] bool isCollapsed() const { return m_isCollapsed; }
    void setCollapsed(bool collapsed);
    /// Width of the window, in em, under which the words go; 0 never.
    void setCollapseBelow(double ems);

    /// Height of one section: roomy where there is room, never below the least target.
    [[nodiscard]] int sectionHeight() const;

    void keyboardSearch(const QString& text) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void sectionChosen(const QString& id);
    /// Printable keys pressed here; the scan box takes them.
    void typed(const QString& text);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QStandardItem* itemOf(const QString& id) const;
    void describe(QStandardItem* item);
    void judgeWidth();

    QStandardItemModel* m_sections;
    double m_collapseBelow = 78;
    bool m_isCollapsed = false;
};

} // namespace madoguchi
