// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/recordcheck.h"

#include "core/desk/desk.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

Result<RecordCheck::Answer> RecordCheck::run(ReadScope& scope) const
{
    Answer faults;
    if (!scope.connection.dialect().isSqlite())
        return faults;
    Cursor pages = scope.connection.select("pragma integrity_check(100)");
    while (pages.next()) {
        if (pages.text(0) != u"ok")
            faults << pages.text(0);
    }
    Cursor references = scope.connection.select("pragma foreign_key_check");
    while (faults.size() < 100 && references.next())
        faults << u"%1 %2 -> %3"_s.arg(references.text(0), references.text(1), references.text(2));
    return faults;
}

namespace {

/// The database says nothing of its own check until that is over, but asks whether it shall go on.
class CheckWatch
{
public:
    CheckWatch(Connection& connection, const std::function<bool()>& isCancelled) : m_connection(connection)
    {
        if (isCancelled)
            connection.setWatch([isCancelled] { return !isCancelled(); });
    }
    ~CheckWatch() { m_connection.setWatch({}); }
    CheckWatch(const CheckWatch&) = delete;
    CheckWatch& operator=(const CheckWatch&) = delete;

private:
    Connection& m_connection;
};

} // namespace

Result<RecordState> checkWholeRecord(Desk& desk, const VerifyJournal& journal)
{
    const std::function<bool()>& isCancelled = journal.options.isCancelled;
    RecordState state;
    {
        const CheckWatch watch(desk.connection(), isCancelled);
        Result<RecordCheck::Answer> faults = desk.ask(RecordCheck{});
        if (isCancelled && isCancelled()) {
            state.journal.isCancelled = true;
            return state;
        }
        if (!faults)
            return faults.refusal();
        state.faults = *std::move(faults);
    }
    Result<Verification> verified = desk.ask(journal);
    if (!verified)
        return verified.refusal();
    state.journal = *std::move(verified);
    return state;
}

} // namespace madoguchi
