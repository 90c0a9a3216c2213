// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace madoguchi {

/// Things side by side, and below each other where the row is too narrow: as words in a paragraph.
class WrapLayout final : public QLayout
{
public:
    explicit WrapLayout(QWidget* parent = nullptr) : QLayout(parent) {}
    ~WrapLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& room) override;

private:
    int arrange(const QRect& room, bool isForReal) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace madoguchi
