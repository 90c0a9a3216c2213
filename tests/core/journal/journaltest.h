// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/verifier.h"
#include "tests/support/storetest.h"

#include <functional>

namespace madoguchi {

/// The base of tests that look at a journal: fills it, and changes it as the program never would.
class JournalTest : public StoreTest
{
    Q_OBJECT

protected:
    /// Writes small entries (one setting each, with personal arguments) until the lane of station "1" has this many.
    void fill(qint64 entries) { fill(store(), entries); }
    static void fill(TestStore& store, qint64 entries);
    /// Takes away what keeps journal rows from being changed.
    static void disarm(Connection& connection);
    /// A disarmed connection of the tables' owner.
    [[nodiscard]] std::unique_ptr<Connection> tamperer();
    /// In a read transaction of its own.
    template<class Function>
    auto reading(Function function)
    {
        const std::unique_ptr<Connection> connection = store().raw();
        connection->beginRead();
        auto answer = function(*connection);
        connection->commit();
        return answer;
    }
    using Tamper = std::function<void(Connection&)>;
    /// Puts what it took away back, as whoever wants to go unnoticed does.
    void tamper(const Tamper& change);
    [[nodiscard]] Verification verified(const VerifyOptions& options = {});
    /// Takes checkpoints; gives the note of the first lane.
    QString takeNote() { return takeNote(store()); }
    static QString takeNote(TestStore& store);
    [[nodiscard]] qint64 laneOf(const QString& station);
    [[nodiscard]] qint64 orderOf(qint64 sequence);
};

} // namespace madoguchi
