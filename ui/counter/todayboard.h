// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/desk/deskclient.h"
#include "ui/counter/todaymodel.h"

#include <QWidget>

namespace madoguchi {

class EmptyState;
class PagedTable;

/// One of today's lists, in place of the basket while nobody is at the counter. A double-click takes the obvious next
/// step of the row; Return shows it on its own page.
class TodayBoard final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    TodayBoard(DeskClient& desk, const Clock& clock, QWidget* parent = nullptr);

    void setList(TodayList list);
    /// Of the list.
    [[nodiscard]] QString title() const;
    /// Reads the list again.
    void read();
    void retranslate();

Q_SIGNALS:
    void handOverWanted(const madoguchi::ReservationRecord& reservation);
    void takeBackWanted(madoguchi::AssetId asset);
    /// "reservations", "loans" or "assets", and what to show there.
    void pageWanted(const QString& page, const QString& key);
    void typed(const QString& text);
    void refused(const madoguchi::Refusal& refusal);

private:
    void step(int row);
    void open(int row);
    void readReservations(ListReservations::Which which);
    void readLoans(ListLoans::Which which);
    /// Asks; the answer fills the rows of its sort.
    template<class Question>
    void ask(const Question& question, typename Question::Answer TodayModel::Rows::*sort);
    void fitColumns();

    DeskClient& m_desk;
    const Clock& m_clock;
    PagedTable* m_table;
    TodayModel* m_model;
    EmptyState* m_empty;
    TodayList m_list = TodayList::ToHandOver;
    quint64 m_question = 0;
};

} // namespace madoguchi
