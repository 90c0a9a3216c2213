// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults.h"

#include "tests/support/recorddump.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostStatements = 1000;

/// Counts statements and fails the one that was asked for.
class Saboteur
{
public:
    Saboteur(Connection& connection, int failing) : m_connection(connection)
    {
        m_connection.setProbe([this, failing](std::string_view sql) {
            if (++m_count == failing)
                throw StorageError(
                    StorageFault::Injected, u"test"_s,
                    u"statement %1: %2"_s.arg(failing).arg(QString::fromUtf8(sql.data(), qsizetype(sql.size()))));
        });
    }
    ~Saboteur() { m_connection.setProbe({}); }
    Saboteur(const Saboteur&) = delete;
    Saboteur& operator=(const Saboteur&) = delete;

    [[nodiscard]] int count() const { return m_count; }

private:
    Connection& m_connection;
    int m_count = 0;
};

QString problemAfterFailure(const Refusal& refusal, int changes, const QStringList& changedRows)
{
    if (!refusal.has(u"storage.unavailable") || refusal.outcomeUnknown)
        return u"the failure was told as "_s + refusal.toDebugText();
    if (changes != 0)
        return u"a change was announced"_s;
    return changedRows.isEmpty() ? QString() : changedRows.join(u'\n');
}

} // namespace

FaultReport failEveryStatement(TestStore& store, const std::function<std::optional<Refusal>()>& operation)
{
    const std::unique_ptr<Connection> eye = store.raw();
    const auto before = dumpRecord(*eye);
    int changes = 0;
    store.desk().setChangeListener([&](const ChangeSet&) { ++changes; });
    FaultReport report;
    for (int failing = 1; failing < mostStatements && report.problem.isEmpty(); ++failing) {
        const Saboteur saboteur(store.desk().connection(), failing);
        const std::optional<Refusal> refusal = operation();
        if (!refusal) {
            report = {saboteur.count(), changes == 1 ? QString() : u"%1 changes were announced"_s.arg(changes)};
            break;
        }
        const QString problem = problemAfterFailure(*refusal, changes, differences(before, dumpRecord(*eye)));
        if (!problem.isEmpty())
            report.problem = u"statement %1 failed: %2"_s.arg(failing).arg(problem);
    }
    store.desk().setChangeListener({});
    if (report.statements == 0 && report.problem.isEmpty())
        report.problem = u"the operation never got through"_s;
    return report;
}

} // namespace madoguchi
