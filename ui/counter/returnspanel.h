// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/countersession.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace madoguchi {

class Heading;
class ReturnDetails;
class ReturnLine;

/// What came back in this run, newest at the bottom: a line for each, with a check box for each accessory. Hidden while
/// there is nothing. Lines are kept from one picture to the next.
class ReturnsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ReturnsPanel(QWidget* parent = nullptr);

    void show(const CounterSession& session);
    /// `key` in the field of who brings it means somebody the record knows.
    void showWhoBrings(const QString& key, const KnownProxy& known);
    /// Alone it may take all the room there is.
    void setAlone(bool alone);
    void retranslate();
    [[nodiscard]] bool hasOpenDetails() const;
    void showPictures(LoanLineId line, const QStringList& names);
    /// What is being typed in the details counts as typed.
    void finishNotes();

Q_SIGNALS:
    /// Somebody looked again at the accessory of the row.
    void accessoryMarked(int row, const QString& accessory, bool isMissing);
    /// Something was clicked: the focus belongs to the scan box again.
    void touched();
    // Of the details of an item, by its loan.
    void detailsToggled(madoguchi::LoanLineId line, bool isOpen);
    void judged(madoguchi::LoanLineId line, const madoguchi::CheckResult& result);
    void noted(madoguchi::LoanLineId line, const QString& note);
    void pictureWanted(madoguchi::LoanLineId line);
    void repairWanted(madoguchi::LoanLineId line, const QString& fault);
    void damageWanted(madoguchi::LoanLineId line, const QString& fault);
    /// Who brings what comes back; `broughtByEntered` when it has been typed or a card was read there.
    void broughtByEdited(const QString& who);
    void broughtByEntered(const QString& key);
    /// Somebody is busy there.
    void typing();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHead(QVBoxLayout* column);
    void addLine(const ReturnRow& row);
    void connectDetails(LoanLineId line, ReturnDetails* details);
    void limitHeight();

    Heading* m_title;
    QLabel* m_byLabel;
    QLineEdit* m_by;
    QScrollArea* m_scroll;
    QWidget* m_content;
    QVBoxLayout* m_column;
    QList<ReturnLine*> m_lines;
    bool m_showsNewest = true; ///< until somebody looks elsewhere
    bool m_isAlone = false;
};

} // namespace madoguchi
