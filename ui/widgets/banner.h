// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/wording.h"
#include "ui/theme/tokens.h"

#include <QFrame>
#include <QKeySequence>
#include <QList>

#include <functional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace madoguchi {

class WrapLayout;

/// One answer a banner offers. The key is written on the button.
struct BannerAction {
    Wording text;
    QKeySequence key;
    std::function<void()> run;
};

/// A message inside the page, in the layout, never modal and never over a control. Hidden until told something;
/// told again, it shows the new message, and when the language changes it says the same message again. Read aloud as an
/// alert.
///
/// A question is a banner with actions: it stays until one is chosen. Buttons take the focus by Tab only, so a
/// scan never lands on them. Keys work in the whole window, except Escape: that one belongs to the window's
/// staged command, which asks `escape()` first.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    /// Shows `text`. Without actions it has a close button.
    void tell(Tone tone, const Wording& text, const QList<BannerAction>& actions = {});
    /// Text behind a button "Details", with a button that copies it. Call after `tell`.
    void setDetails(const QString& details);
    /// A button beside a message that needs no answer and can be closed all the same. Call after `tell`.
    void offer(const BannerAction& action);
    /// Other words on the button of the offer, as a countdown has them; without any the offer is gone.
    void setOfferText(const QString& text);
    void dismiss();

    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    [[nodiscard]] bool isQuestion() const { return m_isQuestion; }
    [[nodiscard]] bool hasOffer() const { return !m_isQuestion && !m_actions.isEmpty(); }
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QString text() const;

    /// Runs the action whose key is `key`; false when there is none.
    bool press(const QKeySequence& key);
    /// Runs the Escape action, or closes a message that can be closed; false when there is nothing to do.
    bool escape();
    /// Draws the eye to a question that waits for its answer, and says it again to a screen reader.
    void blink();

Q_SIGNALS:
    /// `hadFocus`: one of its buttons had it, and whatever comes next in the window has it now.
    void dismissed(bool hadFocus);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addButton(int index);
    [[nodiscard]] QString buttonText(const BannerAction& action) const;
    void sayText();
    void clearButtons();
    void choose(int index);
    void announce();
    void arrange();
    void applyMetrics();
    void retranslate();
    void showDetails();

    QLabel* m_icon;
    QLabel* m_label;
    QLabel* m_details;
    QPushButton* m_detailsButton;
    QPushButton* m_copyButton;
    QToolButton* m_close;
    QBoxLayout* m_layout;
    WrapLayout* m_buttonRow; ///< many answers in large letters take a second line
    QTimer* m_blinking;
    Wording m_text;
    QList<BannerAction> m_actions;
    QList<QPushButton*> m_buttons;
    Tone m_tone = Tone::Info;
    int m_blinksLeft = 0;
    bool m_isQuestion = false;
};

} // namespace madoguchi
