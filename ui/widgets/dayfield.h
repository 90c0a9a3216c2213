// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

namespace madoguchi {

/// A day to be typed or picked from a calendar, written as days are everywhere else in the language of the window.
class DayField final : public QDateEdit
{
    Q_OBJECT

public:
    enum class Weekday { Hidden, Shown };

    explicit DayField(const QString& objectName, Weekday weekday = Weekday::Hidden, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyLanguage();

    Weekday m_weekday;
};

} // namespace madoguchi
