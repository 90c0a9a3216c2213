// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/readscope.h"

namespace madoguchi {

/// Too many wrong PINs in a row: none is taken for a while. The wrong ones are counted in the journal
/// ("sign-in.refuse-pin"), so that windows, commands and all counters go by the same: those of one operator, wherever
/// they were given, and those given at one counter, whoever's they were. A sign-in of the one, or at the other, begins
/// anew.
struct PinPause {
    static constexpr int mostFailures = 5;
    static constexpr qint64 pause = 30'000;       // milliseconds since the last wrong one
    static constexpr qint64 memory = 10 * 60'000; // milliseconds; what lies longer back counts no more
};

/// Checks a PIN as it was typed. Codes: "operator.pin-pause" with the `seconds` until one is taken again, and this one
/// was not looked at; "operator.wrong-pin", with "operator.pin-pause" beside it where that was one too many. Whoever
/// asked writes the wrong one into the journal (noteSignIn).
[[nodiscard]] Result<Done> checkPin(const ReadScope& scope, const QString& operatorCode, const QString& typed,
                                    const QString& hash);

/// The pause that refusals speak of, as a counter counts it down. It counts the wrong ones as well: while the record
/// cannot be written (restored, full, protected), the journal does not.
class PinWait
{
public:
    void heed(const Refusal& refusal, Instant at);
    /// Somebody signed in.
    void beginAnew() { m_wrong = 0; }
    /// Seconds until a PIN is taken again; 0: now.
    [[nodiscard]] int seconds(Instant at) const;

private:
    Instant m_until;
    Instant m_last; ///< the newest wrong one
    int m_wrong = 0;
};

} // namespace madoguchi
