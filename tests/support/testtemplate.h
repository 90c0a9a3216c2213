// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/actor.h"
#include "core/base/instant.h"
#include "core/storage/databaseurl.h"

#include <QHash>
#include <QList>
#include <QTemporaryDir>

#include <optional>

namespace madoguchi {

/// The moment at which every test record begins: Wednesday, 10 June 2026, 10:00 in Tokyo.
[[nodiscard]] Instant testMoment();

/// The address of the server for tests (MADOGUCHI_TEST_PG: may create databases and roles); nothing without one.
[[nodiscard]] std::optional<DatabaseUrl> testServer();

/// A record founded once per executable and copied for every test function: founding costs ten times a copy.
class TestTemplate
{
public:
    /// Founds the template; ends the program when that fails, because no test could mean anything then.
    TestTemplate(DatabaseKind kind, const QTemporaryDir& folder);
    ~TestTemplate();
    TestTemplate(const TestTemplate&) = delete;
    TestTemplate& operator=(const TestTemplate&) = delete;

    /// A copy nobody else uses. Give it back when every connection to it has gone.
    [[nodiscard]] DatabaseUrl copy();
    void giveBack(const DatabaseUrl& url);

    [[nodiscard]] const QString& keyFolder() const { return m_keyFolder; }
    /// The operators "owner", "manager", "desk" and "auditor", one a role.
    [[nodiscard]] Actor actor(Role role) const { return m_actors.value(role); }

private:
    void found();
    void keepRows();
    bool restore(const DatabaseUrl& url) const;

    DatabaseUrl m_url;
    QString m_folder;
    QString m_keyFolder;
    QHash<Role, Actor> m_actors;
    int m_copies = 0;
    QList<DatabaseUrl> m_free; ///< on a server: a third of a second to copy, a few milliseconds to restore
    QString m_schema;          ///< what the tables looked like, on a server
};

/// A new empty database on the test server, or the path of a file that is not there yet, for tests that found one.
[[nodiscard]] DatabaseUrl newEmptyDatabase(DatabaseKind kind, const QString& folder);
void dropDatabase(const DatabaseUrl& url);

} // namespace madoguchi
