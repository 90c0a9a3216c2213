// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/officecalendar.h"
#include "core/desk/deskclient.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/changereservation.h"
#include "core/loans/reservationquestions.h"
#include "core/loans/reserve.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QTimer;

namespace madoguchi {

class AvailabilityStrip;
class DayField;
class FormRows;
class Heading;
class PersonField;

/// A new reservation, or changes to one that is there. Shows day by day what is free while the
/// days are chosen; whether it can be, the record says when it is saved. What was typed stays until it is saved or
/// given up.
class ReservationForm final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    ReservationForm(DeskClient& desk, const Clock& clock, QWidget* parent = nullptr);

    /// Empty, from the next open day for a week.
    void begin();
    void edit(const ReservationRecord& reservation);
    void retranslate();
    /// Its fields scroll within it.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] bool isNew() const { return !m_edited.isValid(); }
    [[nodiscard]] bool isTouched() const { return m_isTouched; }
    /// Beside the fields; empty takes it away.
    void showProblem(const QString& text);
    /// A unit by its label, wanted as it is.
    void addUnit(const AssetRecord& asset);

Q_SIGNALS:
    void reserveWanted(const madoguchi::Reserve& verb);
    void changeWanted(const madoguchi::ChangeReservation& verb);
    /// The label of a unit was typed or read.
    void unitScanned(const QString& code);
    void givenUp();

private:
    struct Wish {
        KindId kind;
        QString text;
        int count = 1;
        AssetId unit;
        ReservationLineId line = {}; ///< that is there already
        bool isAllocated = false;
    };

    void build();
    void connectParts();
    [[nodiscard]] QWidget* buildKindRow();
    void readKinds();
    void addKind();
    void removeWish();
    void showWishes();
    void touch();
    void readDays();
    void showDays(const QList<KindDay>& days);
    [[nodiscard]] KindId shownKind() const;
    [[nodiscard]] int wantedOf(KindId kind) const;
    [[nodiscard]] ReservedPeriod period() const;
    void chooseDay(QDate day);
    [[nodiscard]] ChangeReservation change() const;
    template<class Verb>
    void addWishes(QList<AssetId> Verb::*items, QList<WantedKind> Verb::*kinds, Verb& verb) const;
    void nameDays();
    [[nodiscard]] bool hasDays();
    void save();

    DeskClient& m_desk;
    const Clock& m_clock;
    Heading* m_title;
    FormRows* m_rows;
    PersonField* m_person;
    QComboBox* m_kind;
    QSpinBox* m_count;
    QPushButton* m_add;
    QLineEdit* m_unit;
    QListWidget* m_wishList;
    QPushButton* m_remove;
    DayField* m_from;
    DayField* m_to;
    AvailabilityStrip* m_strip;
    QLineEdit* m_purpose;
    QLineEdit* m_approver;
    QLabel* m_problem;
    QPushButton* m_save;
    QPushButton* m_cancel;
    QTimer* m_delay;
    QWidget* m_wishes = nullptr;
    QWidget* m_kindRow = nullptr;
    QList<KindRecord> m_kinds;
    QList<Wish> m_wanted;
    ReservationId m_edited;
    QString m_number; ///< of the one that is changed
    QList<ReservationLineId> m_removed;
    bool m_isTouched = false;
    bool m_choosesLast = false; ///< the next click into the strip is the return
    quint64 m_question = 0;
};

} // namespace madoguchi
