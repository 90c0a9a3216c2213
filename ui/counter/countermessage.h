// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "ui/counter/countertexts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/pagecontext.h"

class QTimer;

namespace madoguchi {

class CounterController;

/// The one message of the counter: what just happened, with what can be done about it, and what stopped the dialogue,
/// as a question with its answers.
class CounterMessage final : public QObject
{
    Q_OBJECT

public:
    /// `controller` outlives it; `parent` is the page, over which forms are opened.
    CounterMessage(const PageContext& context, CounterController& controller, QWidget* parent);

    /// To be placed by the page.
    [[nodiscard]] Banner* banner() const { return m_banner; }

    void told(const CounterEvent& event);
    void tell(Tone tone, const Wording& text);
    /// Shows what the dialogue stopped at, or takes away what it no longer stops at.
    void showStop();
    void dismiss() { m_banner->dismiss(); }
    void escape() { m_banner->escape(); }
    /// Nothing that was said is for whoever comes next.
    void forget();

Q_SIGNALS:
    void undoWanted();
    void searchWanted(const QString& text);
    void proxyWanted();
    void reasonWanted();
    /// The question has its answer.
    void answered();

private:
    void tellFarewell(const CounterEvent& event);
    void offerPaper(const QString& document);
    void offerUndo();
    void countDown();
    [[nodiscard]] QList<BannerAction> stopActions();
    [[nodiscard]] QList<BannerAction> offerActions();
    [[nodiscard]] BannerAction answer(const Wording& text, std::function<void()> act);

    PageContext m_context;
    CounterController& m_controller;
    QWidget* m_page;
    Banner* m_banner;
    QTimer* m_countdown;
    Instant m_undoUntil;
    bool m_offersUndo = false;      ///< the button beside the message is that
    QList<CounterEvent> m_farewell; ///< what became of the work of the operator who left
    int m_ignoredShown = -1;
};

} // namespace madoguchi
