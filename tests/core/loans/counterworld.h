// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/countersession.h"

#include <QMap>
#include <QStringList>

namespace madoguchi {

/// A counter without a database: a CounterSession, and a little world that answers its effects. Plays scripts, so
/// that the rules of the dialogue can be written as tables.
///
/// A script is words with spaces between. A code is scanned three seconds after what was before; `@250` sets the gap
/// of the next word in milliseconds. F12 F4 Esc Undo Print OK are the keys; `=A1` a double-click on a row (`=5` is an
/// amount, typed); `~A1` a thing found by searching; `#0` the answer to an ambiguous code; `hold` and `go` keep back
/// the world's answers;
/// `!WORD` lends what is promised to somebody else for this reason; `tick` lets a second's tick pass; `refuse:CODE`
/// refuses the next verb; `lost` loses the answer of the next one, which is performed all the same; `-A1` takes a row
/// out of the basket; `empty` is a commit that an input method swallowed; `end` ends the session.
class CounterWorld
{
public:
    CounterWorld();

    void play(const QString& script);
    /// What was told, in words: "person:P1", "stop:asset.just-lent", "ignored:stopped(2)" …
    [[nodiscard]] QString told() const { return m_told.join(u' '); }
    /// What was done: "lend:P1[A1,A2]", "take:A1", "slips:2", "undo:…", "print:…".
    [[nodiscard]] QString done() const { return m_done.join(u' '); }

    void addPerson(const QString& key, bool hasLeft = false);
    /// Promises a unit to somebody: on these days of June, set aside or not.
    void promise(const QString& number, const QString& holder, int from, int to, bool isAllocated = true);
    void addConsumable(const QString& number, qint64 stock, qint64 reorderLevel = 0);
    void addAsset(const QString& number, const QString& holder = {}, qint64 lentBefore = 86'400'000);

    CounterSession session;
    QList<CounterEvent> events;
    QMap<QString, AssetDesk> assets;
    QMap<QString, PersonDesk> people;
    QMap<QString, ReservedDesk> reservations; ///< by number
    QMap<QString, QStringList> kits;          ///< the numbers of their units, by their own
    QMap<QString, CountedDesk> consumables;   ///< by number

private:
    void playWord(const QString& word);
    bool playKey(const QString& word);
    void take(const CounterStep& step);
    void answerPending();
    void answer(const LookUpEffect& effect);
    void answer(const HandOverEffect& effect);
    void answer(const FetchEffect& effect);
    void answer(const TakeBackEffect& effect);
    void answer(const SlipsEffect& effect);
    void answer(const UndoEffect& effect);
    void answer(const PrintEffect& effect);
    void answer(const SwitchOperatorEffect& effect);
    [[nodiscard]] CounterLookup::Answer find(const CounterLookup& question) const;
    [[nodiscard]] CounterLookup::Answer find(const QString& key) const;
    [[nodiscard]] QString numberOf(AssetId id) const;
    [[nodiscard]] CountedDesk& consumable(qint64 id);
    [[nodiscard]] CodeMatch matchOf(const QString& key) const;
    void lend(AssetDesk& asset, const PersonDesk& person);
    [[nodiscard]] bool isRefused(Refusal& refusal);
    /// The answer, unless it gets lost on the way.
    template<class T>
    [[nodiscard]] Result<T> arriving(const T& outcome);
    [[nodiscard]] QString commandFor(const QString& repeats);

    Instant m_now;
    qint64 m_gap = 3000;
    bool m_isHeld = false;
    bool m_isLost = false;
    QString m_refuse;
    int m_command = 0;
    int m_receipts = 0;
    int m_slips = 0;
    QMap<QString, QList<AssetId>> m_lentBy; ///< command -> items, for undo
    QMap<QString, QList<CountedOut>> m_countedBy;
    QMap<QString, QList<AssetDesk>> m_takenBy;
    QMap<QString, HandOverOutcome> m_handovers; ///< what was answered to a command, for its repeat
    QMap<QString, TakeBackOutcome> m_returns;
    QList<CounterEffect> m_pending;
    QStringList m_told;
    QStringList m_done;
};

} // namespace madoguchi
