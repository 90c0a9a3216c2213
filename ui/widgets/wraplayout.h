// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <algorithm>
#include <memory>
#include <vector>

namespace madoguchi {

/// Things side by side, and below each other where the row is too narrow: as words in a paragraph. What expands, and
/// addStretch(), shares what is left of its line. What stands behind a stretch goes to the next line together: no
/// single button of a group is left there alone. What is lower than its line stands in the middle, or where its
/// alignment says so at the bottom.
class WrapLayout final : public QLayout
{
public:
    explicit WrapLayout(QWidget* parent = nullptr) : QLayout(parent) {}
    ~WrapLayout() override;

    void addItem(QLayoutItem* item) override;
    void insertWidget(int index, QWidget* widget);
    void addStretch();
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
    using Line = std::vector<QLayoutItem*>;
    [[nodiscard]] std::vector<Line> lines(int width) const;
    [[nodiscard]] int gap() const { return std::max(0, spacing()); }
    [[nodiscard]] int widthBehind(size_t stretch) const;
    int arrange(const QRect& room, bool isForReal) const;
    void fill(const Line& line, const QRect& room) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace madoguchi
