// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandrun.h"
#include "core/loans/countersession.h"
#include "core/scanning/scannerprofile.h"

#include <functional>

namespace madoguchi {

/// Plays lines of text through the counter's dialogue: every line is a scan three seconds after the one before, "@250"
/// sets the gap of the next one in milliseconds, empty lines are passed over; "--authority", "--purpose", "--proxy",
/// "--basis" and "--by" with a text say what is typed at the window's counter. What the dialogue asks for is done at
/// once, on the record of the run.
class CounterDriver
{
public:
    /// Told of each event, in order.
    using Tell = std::function<void(const CounterEvent&)>;

    CounterDriver(CommandRun& run, Order order, ScannerProfile profile, Instant start, Tell tell);

    /// Papers go there; without it they stay in the record, to be printed with "document".
    void setReceiptFolder(const QString& folder) { m_folder = folder; }

    /// Without its line end.
    void line(const QByteArray& bytes);
    /// The input is over.
    void finish();
    /// A storage failure on the way; the dialogue stopped there.
    [[nodiscard]] const std::optional<Refusal>& failure() const { return m_failure; }

private:
    void pass(qint64 msecs);
    /// What is typed beside the scans; false for anything else.
    bool takeDetail(const QString& line);
    void takeProxy(const QString& name);
    void takeBasis(const QString& basis);
    void play(const CounterStep& step);
    CounterStep perform(const CounterEffect& effect);
    CounterStep lookUp(const LookUpEffect& effect);
    CounterStep handOver(const HandOverEffect& effect);
    CounterStep fetch(const FetchEffect& effect);
    CounterStep takeBack(const TakeBackEffect& effect);
    CounterStep issueSlips(const SlipsEffect& effect);
    CounterStep undo(const UndoEffect& effect);
    void print(const PrintEffect& effect);
    void switchOperator(const SwitchOperatorEffect& effect);
    void print(const QString& number, bool isReprint);

    [[nodiscard]] Order nextOrder(const QString& repeats = {});
    template<class Verb>
    Result<Performed<typename Verb::Outcome>> performForPapers(const Verb& verb, const Order& order);
    template<class T>
    void note(const Result<T>& result);

    CommandRun& m_run;
    Order m_order;
    ScannerProfile m_profile;
    Instant m_now;
    Tell m_tell;
    QString m_folder;
    QString m_expected; ///< the command whose papers are still to be asked for
    CounterSession m_session;
    std::optional<qint64> m_gap;
    std::optional<Refusal> m_failure;
};

} // namespace madoguchi
