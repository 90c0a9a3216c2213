// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/counterevent.h"
#include "core/loans/countersession.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/sounds.h"

#include <QCoreApplication>

#include <optional>

namespace madoguchi {

/// What the counter says about events, in the current language: what happened, to which item, with whose name.
class CounterTexts
{
    Q_DECLARE_TR_FUNCTIONS(CounterTexts)

public:
    struct Message {
        Tone tone = Tone::Ok;
        QString text;
        std::optional<Sound> sound; ///< none for what the operator did with a key
    };

    [[nodiscard]] static Message of(const CounterEvent& event);
    /// The line below the reason of a stop.
    [[nodiscard]] static QString pauseLine(const CounterEvent& stop, int ignoredScans);
    [[nodiscard]] static QString mode(CounterSession::Mode mode);
    /// In place of an empty basket: what a scan does now.
    [[nodiscard]] static QString emptyBasket(CounterSession::Mode mode);
    /// The big button.
    [[nodiscard]] static QString commitButton(const CounterSession& session);
    /// "2 to lend · 1 returned"
    [[nodiscard]] static QString basketTitle(const CounterSession& session);

private:
    static Message item(const CounterEvent& event);
    static Message returned(const CounterEvent& event);
    static Message committed(const CounterEvent& event);
    static Message person(const CounterEvent& event);
    static Message mode(const CounterEvent& event);
    static Message undone(const CounterEvent& event);
    static Message cancelled(const CounterEvent& event);
    static QString problemText(const CounterEvent& event);
    static QString thing(const CounterEvent& event);
};

} // namespace madoguchi
