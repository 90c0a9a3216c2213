// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/teststore.h"

#include <QObject>
#include <QTemporaryDir>

#include <map>
#include <memory>

namespace madoguchi {

/// The base of every test that needs a record: each test function runs on a fresh one, on SQLite and on PostgreSQL
/// (global data rows "sqlite" and "postgresql"; the second is skipped without MADOGUCHI_TEST_PG). Unexpected warnings
/// fail. A derived class that needs an init() or cleanup() of its own calls these from it.
class StoreTest : public QObject
{
    Q_OBJECT

public:
    StoreTest();
    ~StoreTest() override;

protected:
    /// Only inside a test function.
    [[nodiscard]] TestStore& store() { return *m_store; }
    /// A folder of this executable, gone at its end.
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// The template of the database that the running test function uses.
    [[nodiscard]] TestTemplate& source();

protected Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

private:
    QTemporaryDir m_folder;
    std::map<DatabaseKind, std::unique_ptr<TestTemplate>> m_templates;
    std::unique_ptr<TestStore> m_store;
};

/// Adds the two global rows to the data of a test that makes its databases itself.
void addDatabaseRows();
/// The kind of database the running test function is for.
[[nodiscard]] DatabaseKind testedDatabase();
/// True (and the reason for QSKIP) when there is no server for this kind.
[[nodiscard]] bool isWithoutServer(DatabaseKind kind);
inline constexpr const char* withoutServer = "needs a PostgreSQL server: MADOGUCHI_TEST_PG is not set";

} // namespace madoguchi

/// Ends the test function with what was refused, unless it is a value. Evaluates `result` once.
#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto& verified = (result);                                                                               \
        QVERIFY2(verified.isOk(), qPrintable(verified.isOk() ? QString() : verified.refusal().toDebugText()));         \
    } while (false)
/// Ends the test function unless it is refused with this code. Evaluates `result` once.
#define VERIFY_REFUSED(result, wantedCode)                                                                             \
    do {                                                                                                               \
        const auto& verified = (result);                                                                               \
        QVERIFY2(!verified.isOk(), "was not refused");                                                                 \
        QVERIFY2(verified.refusal().has(wantedCode), qPrintable(verified.refusal().toDebugText()));                    \
    } while (false)
