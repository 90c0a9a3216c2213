// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace madoguchi {

/// Long work, told in the page: what, how many of how many, and a button that stops it. Shows itself only after
/// 300 ms, so that short work does not flicker.
class ProgressStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget* parent = nullptr);

    /// `total` 0: nobody knows how many; only the count is told.
    void begin(const QString& what, qint64 total, bool canCancel = true);
    void setDone(qint64 done);
    void finish();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void tell();

    QLabel* m_what;
    QLabel* m_count;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QTimer* m_delay;
    qint64 m_total = 0;
    qint64 m_done = 0;
    bool m_isRunning = false;
};

} // namespace madoguchi
