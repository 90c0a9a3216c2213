// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTimer;

namespace madoguchi {

/// Says that a record is being opened, where that takes long (an older one is brought up to date, a server is slow).
/// Shows itself after a while only.
class OpeningWindow final : public QWidget
{
    Q_OBJECT

public:
    /// `place`: for people, without a password.
    explicit OpeningWindow(const QString& place);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QTimer* m_delay;
};

} // namespace madoguchi
