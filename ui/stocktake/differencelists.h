// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stocktake/stocktakequestions.h"

#include <QWidget>

class QButtonGroup;

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

private:
    QButtonGroup* m_group;
    QList<qsizetype> m_counts;
};

} // namespace madoguchi
