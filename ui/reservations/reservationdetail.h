// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/reservation.h"
#include "ui/widgets/detailpane.h"

#include <functional>

class QLineEdit;
class QPushButton;

namespace madoguchi {

class ScanBox;

/// One reservation beside the list: what it is about, which units are set aside, and what comes next.
class ReservationDetail final : public DetailPane
{
    Q_OBJECT

public:
    explicit ReservationDetail(QWidget* parent = nullptr);

    /// `mayLend` is whether the operator may do anything about it.
    void show(const ReservationRecord& reservation, bool mayLend);
    void showNone();
    void retranslate();
    [[nodiscard]] const ReservationRecord& reservation() const { return m_reservation; }
    /// Null while there is nothing to allocate. The same one as long as the pane lives: what is being read in it stays.
    [[nodiscard]] ScanBox* scanBox() const;

Q_SIGNALS:
    /// Somebody read the label of a unit here.
    void scanned(const QString& code);
    void releaseWanted(madoguchi::AssetId unit);
    void readyWanted(const QString& shelf);
    void handOverWanted();
    void changeWanted();
    void cancelWanted();
    void printWanted(const QString& number);
    /// "people" or "assets", and what to show there.
    void pageWanted(const QString& page, const QString& key);

private:
    void addHead(QVBoxLayout& column);
    void addFacts(QVBoxLayout& column);
    void addLines(QVBoxLayout& column);
    void addLine(QVBoxLayout& column, const ReservationLine& line);
    void addNext();
    void addPapers();
    void clearButtons();
    [[nodiscard]] QPushButton* button(const QString& name, const QString& text, std::function<void()> act);
    void addNextStep(const QString& name, const QString& text, std::function<void()> act);

    ReservationRecord m_reservation;
    bool m_mayLend = false;
    ScanBox* m_scan;
    QLineEdit* m_shelf;
};

} // namespace madoguchi
