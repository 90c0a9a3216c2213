// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace madoguchi {

/// The field every scan and every typed code goes through. A code is committed by its suffix (Return, Enter, or
/// Tab while there is text), never by timing; the box is empty again before `scanned` is emitted.
///
/// Scanners are keyboards, so the box guards the code against what keyboards can do to it:
/// the input method is off (only the query switches it off in Qt 6; attributes and hints do not);
/// U+001D, the GS1 separator, is kept though QLineEdit would drop it; other control characters are eaten;
/// while there is text, Ctrl with a letter belongs to the scanner: neither editing nor window shortcuts see it.
class ScanBox final : public QLineEdit
{
    Q_OBJECT

public:
    explicit ScanBox(QWidget* parent = nullptr);

    /// While paused the box goes on reading, so that nothing is typed elsewhere, but answers every code with
    /// `scannedWhilePaused`; it shows a lock and `reason`.
    void setPaused(bool paused, const QString& reason = {});
    [[nodiscard]] bool isPaused() const { return m_isPaused; }

    /// The text shown while the box is empty; also its accessible description.
    void setPrompt(const QString& prompt);

    /// Adds text typed elsewhere (a table, the navigation) and takes the focus.
    void take(const QString& text);
    /// Takes the text of a key that reached a page; false for what is no text.
    bool takeKey(const QKeyEvent& key);

    /// A whole code that came another way than by keys: the same answer as for one that was typed. What is being typed
    /// stays.
    void receive(const QString& code);

    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    /// A code as it came, GS included, nothing trimmed. Empty when the suffix came while an input method was
    /// composing: the code is lost, and the operator must be told that Japanese input is on.
    void scanned(const QString& text);
    void scannedWhilePaused(const QString& text);
    void pausedChanged();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] bool isCommit(const QKeyEvent& event) const;
    [[nodiscard]] bool belongsToScanner(const QKeyEvent& event) const;
    [[nodiscard]] bool isNothingToEdit(const QKeyEvent& event) const;
    void commit();
    void applyMetrics();
    void retranslate();
    void showPrompt();

    QString m_prompt;
    QString m_reason;
    bool m_isPaused = false;
    bool m_isComposing = false;
};

} // namespace madoguchi
