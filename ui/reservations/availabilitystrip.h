// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/reservationpolicy.h"

#include <QWidget>

namespace madoguchi {

/// How many of a type are free, a cell for each day; the days of the reservation are framed. Number and mark say what
/// the colour says.
class AvailabilityStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit AvailabilityStrip(QWidget* parent = nullptr);

    /// `wanted` is how many are asked for on the marked days.
    void show(const QList<KindDay>& days, const ReservedPeriod& marked, int wanted);
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    /// A day somebody clicked.
    void chosen(QDate day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] double cellWidth() const;
    [[nodiscard]] int dayAt(const QPointF& at) const;
    void paintDay(QPainter& painter, const QRectF& cell, const KindDay& day) const;
    void paintMonth(QPainter& painter, int day, double height) const;
    [[nodiscard]] bool isMarked(const KindDay& day) const { return m_marked.includes(day.day); }
    [[nodiscard]] QString words(const KindDay& day) const;

    QList<KindDay> m_days;
    ReservedPeriod m_marked;
    int m_wanted = 1;
};

} // namespace madoguchi
