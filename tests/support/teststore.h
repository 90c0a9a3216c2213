// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "tests/support/builders.h"
#include "tests/support/testtemplate.h"

#include <memory>

namespace madoguchi {

/// A fresh record with the desk of station "1" at it, and one operator of each role. Gone with the test function.
class TestStore
{
public:
    explicit TestStore(TestTemplate& source);
    ~TestStore();
    TestStore(const TestStore&) = delete;
    TestStore& operator=(const TestStore&) = delete;

    [[nodiscard]] bool isSqlite() const { return m_url.isSqlite(); }
    [[nodiscard]] const DatabaseUrl& url() const { return m_url; }
    [[nodiscard]] Desk& desk() { return *m_desk; }
    /// Stands at testMoment() until it is moved; every desk of this store goes by it.
    [[nodiscard]] FixedClock& clock() { return *m_clock; }

    [[nodiscard]] Actor owner() const { return m_source.actor(Role::Owner); }
    [[nodiscard]] Actor manager() const { return m_source.actor(Role::Manager); }
    [[nodiscard]] Actor deskStaff() const { return m_source.actor(Role::Desk); }
    [[nodiscard]] Actor auditor() const { return m_source.actor(Role::Auditor); }
    [[nodiscard]] Actor actor(Role role) const { return m_source.actor(role); }
    /// An order of this operator; with a command id, one that can be repeated.
    [[nodiscard]] static Order as(const Actor& actor, const QString& commandId = {})
    {
        Order order;
        order.actor = actor;
        order.commandId = commandId;
        return order;
    }

    [[nodiscard]] Desk::Config config(const QString& station) const;
    /// Another counter at the same record, with a connection of its own. Must be gone before the store.
    [[nodiscard]] std::unique_ptr<Desk> secondDesk(const QString& station = QStringLiteral("2"));
    /// As on a computer that never wrote to this record.
    void forgetLaneEnds();
    /// A connection of its own, for looking and tampering. On PostgreSQL it is the owner of the tables, who may do
    /// more than the program. Must be gone before the store.
    [[nodiscard]] std::unique_ptr<Connection> raw() const;
    /// What is committed, seen from outside: number("select count(*) from asset"). Only in the test's own thread.
    [[nodiscard]] qint64 number(const std::string& sql);
    /// As number(); empty for null.
    [[nodiscard]] QString text(const std::string& sql);

    /// Through SaveAsset and SavePerson, as the manager; end the program when refused.
    AssetId add(const AssetBuilder& asset);
    PersonId add(const PersonBuilder& person);
    /// What is stored now; ends the program when there is none.
    [[nodiscard]] AssetRecord asset(AssetId id);
    [[nodiscard]] PersonRecord person(PersonId id);

private:
    Connection& eye();

    TestTemplate& m_source;
    DatabaseUrl m_url;
    std::shared_ptr<FixedClock> m_clock;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Connection> m_eye; ///< opened when first needed: connecting costs more than looking
};

} // namespace madoguchi
