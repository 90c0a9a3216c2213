// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/reservationquestions.h"
#include "ui/theme/statuslook.h"

#include <QWidget>

class QButtonGroup;

namespace madoguchi {

/// What today asks for.
enum class TodayList { ToHandOver, NotFetched, DueToday, Overdue, Accessories, Leases };

/// Its lists with how much is in them; one of them is chosen.
class TodayStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit TodayStrip(QWidget* parent = nullptr);

    [[nodiscard]] TodayList current() const;
    void setCounts(const TodayCounts& counts);
    /// The first list with something in it, as if it had been clicked; none where all are empty.
    void chooseFirst();
    void retranslate();

Q_SIGNALS:
    void chosen(madoguchi::TodayList list);

private:
    void add(TodayList list, const QString& name);
    void tell(TodayList list, const QString& text, int count, const StatusLook& look);
    void tellNothing();
    [[nodiscard]] int countOf(TodayList list) const;

    QButtonGroup* m_buttons;
    std::optional<TodayCounts> m_counts; ///< not known yet
};

} // namespace madoguchi
