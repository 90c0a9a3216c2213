// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/loanquestions.h"
#include "ui/counter/todaystrip.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace madoguchi {

class Card;
class Heading;
class SpareHint;
class ToneLabel;

/// The left side of the counter: who is open and what they hold; with nobody open, what today asks for.
class PersonCard final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonCard(QWidget* parent = nullptr);

    /// Builds the list anew only when it differs.
    void show(const std::optional<PersonDesk>& person, QDate today);
    void setToday(const TodayCounts& counts);
    /// Opens the first of today's lists with something in it.
    void openToday();
    /// Says only what identifies the person: there is little room for large words.
    void setBrief(bool isBrief);
    void retranslate();

    [[nodiscard]] QSize minimumSizeHint() const override;
    /// What it needs at the least is less than what it likes to have.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void changeWanted();
    void searchWanted();
    void todayChosen(madoguchi::TodayList list);
    /// What the open person has reserved was clicked.
    void reservationWanted(const QString& number);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* buildPerson();
    [[nodiscard]] QWidget* buildNobody();
    void turnTo(int side);
    void showBadge(const PersonDesk& person);
    void fillList(const PersonDesk& person, QDate today);
    void addLoan(const LoanRecord& loan, QDate today);
    void addAccessories(const LoanRecord& loan);
    void addReservation(const ReservationRecord& reservation);
    void applyMetrics();

    Card* m_card;
    QStackedWidget* m_sides;
    QLabel* m_caption;
    QLabel* m_reading;
    Heading* m_name;
    QLabel* m_section;
    ToneLabel* m_badge;
    QScrollArea* m_scroll;
    QVBoxLayout* m_list = nullptr;
    QPushButton* m_change;
    Heading* m_todayTitle;
    TodayStrip* m_today;
    SpareHint* m_hint;
    QPushButton* m_search;
    std::optional<PersonDesk> m_person;
    QDate m_day;
    bool m_isBrief = false;
};

} // namespace madoguchi
