// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/countersession.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace madoguchi {

/// What few returns need: the check points of the item's type, each in order unless unticked with a word about what is
/// wrong; a note on its condition, whatever its type; pictures; and, where something is wrong, the steps that may
/// follow. A text field with an input method; Return leaves it and does nothing else.
class ReturnDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit ReturnDetails(const ReturnRow& row, QWidget* parent = nullptr);

    /// Shows what was found, but for the point somebody is typing about.
    void show(const ReturnRow& row);
    void setPictures(const QStringList& names);
    /// What is being typed counts as typed.
    void finishNotes();
    void retranslate();

Q_SIGNALS:
    void judged(const madoguchi::CheckResult& result);
    /// Another note on its condition than is recorded.
    void noted(const QString& note);
    void pictureWanted();
    void repairWanted(const QString& fault);
    void damageWanted(const QString& fault);
    /// Somebody is busy here.
    void typing();
    /// Back to the scan box.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Point {
        QString name;
        QCheckBox* box;
        QLineEdit* note;
    };

    void addPoint(const CheckResult& check);
    void toggled(const Point& point, bool isGood);
    void pointNoted(const Point& point);
    void noteLeft();
    void finishNote(const QObject* edit);
    void connectNote(QLineEdit* note);
    [[nodiscard]] const CheckResult* storedOf(const QString& point) const;
    [[nodiscard]] QString fault() const;

    ReturnRow m_row;
    QStringList m_pictures;
    QList<Point> m_points;
    QLabel* m_caption;
    QLabel* m_noteLabel;
    QLineEdit* m_note;
    QLabel* m_shown; ///< names of the pictures
    QPushButton* m_picture;
    QPushButton* m_repair;
    QPushButton* m_damage;
};

} // namespace madoguchi
