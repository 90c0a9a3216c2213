// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stocktake/stocktakequestions.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace madoguchi {

/// The kinds of difference as buttons with their counts; one of them, or "all", is down. The buttons are laid out in
/// lines as wide as there is room.
class DifferenceLists final : public QWidget
{
    Q_OBJECT

public:
    explicit DifferenceLists(QWidget* parent = nullptr);

    /// Nothing: all of them.
    [[nodiscard]] std::optional<DifferenceKind> current() const;
    void setCounts(const StocktakeStatus& status);
    [[nodiscard]] QList<StocktakeDifference> chosenOf(const StocktakeStatus& status) const;
    void retranslate();

Q_SIGNALS:
    void chosen();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QButtonGroup* m_group;
    QGridLayout* m_grid;
    int m_perLine = 0;
    QList<qsizetype> m_counts;
};

} // namespace madoguchi
