// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "ui/theme/tokens.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace madoguchi {

class Clock;

/// A short word about what was just done, at the bottom right inside `host`, for four seconds; the pointer or the
/// focus on it keeps it. With an undo it stays for twenty, with a button that counts the undo window down; what is not
/// on the screen cannot be undone by accident. One at a time. It stands above the buttons that are there. What it says
/// is not said again in another language: when that changes it goes, or says only that there is something to undo.
class Toast final : public QFrame
{
    Q_OBJECT

public:
    static constexpr qint64 lifetime = 4'000;      // milliseconds
    static constexpr qint64 undoLifetime = 20'000; // milliseconds

    /// `clock` outlives the toast.
    Toast(const Clock& clock, QWidget* host);

    void tell(Tone tone, const QString& text);
    /// `undo` runs at most once, and only before `until`.
    void tellWithUndo(Tone tone, const QString& text, Instant until, std::function<void()> undo);
    /// Runs the undo of the toast on screen, for Ctrl+Z; false when there is none any more.
    bool undo();

    /// An undo is on the screen.
    [[nodiscard]] bool offersUndo() const { return isVisible() && m_undo != nullptr; }
    /// Takes it, and its undo, off the screen.
    void dismiss();

    /// Reads the clock again: counts down, hides. Runs by itself four times a second.
    void refresh();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void appear(Tone tone, const QString& text);
    void showCountdown(Instant now);
    void changeLanguage();
    void place();
    [[nodiscard]] QRect aboveButtons(QRect place) const;
    void applyMetrics();
    [[nodiscard]] bool isHeld() const;

    const Clock& m_clock;
    QLabel* m_icon;
    QLabel* m_label;
    QPushButton* m_undoButton;
    QToolButton* m_close;
    QTimer* m_ticking;
    std::function<void()> m_undo;
    Instant m_undoUntil;
    Instant m_hideAt;
    Tone m_tone = Tone::Ok;
};

} // namespace madoguchi
