// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>

#include <functional>

class QVBoxLayout;

namespace madoguchi {

class Banner;

/// A dialog that loses nothing typed by a slip: given up by Escape or by the window's close button while something in
/// it is typed, it asks once, in place of its buttons. Escape goes on typing, F4 closes. Until that is answered it
/// takes no other key, so that a scan neither answers nor types; each key makes the question blink. Untouched, it
/// closes at once; so it does by its own button to cancel, which is pressed on purpose.
class GuardedDialog : public QDialog
{
    Q_OBJECT

public:
    explicit GuardedDialog(QWidget* window);

    /// `isTyped`: something would be lost.
    void setGuard(std::function<bool()> isTyped) { m_isTyped = std::move(isTyped); }
    [[nodiscard]] bool isAsking() const;
    /// Closes without asking, as when its operator leaves.
    void abandon() { QDialog::reject(); }
    void reject() override;

protected:
    /// What is typed in stands in `content`, above `buttons`.
    void arrange(QWidget* content, QWidget* buttons);
    void keyPressEvent(QKeyEvent* event) override;

private:
    void askOnce();
    void goOn();

    std::function<bool()> m_isTyped;
    Banner* m_question;
    QWidget* m_content = nullptr;
    QWidget* m_buttons = nullptr;
    QPointer<QWidget> m_before; ///< where one typed
    int m_height = 0;           ///< without the question
};

} // namespace madoguchi
