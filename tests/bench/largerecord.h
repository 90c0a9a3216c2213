// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"

#include <QString>

#include <memory>

namespace madoguchi::bench {

/// A SQLite record with so many assets (three accessories to every other one) and people, built once and kept in the
/// build folder; each call copies it. The bulk is written past the journal: nothing here reads those entries.
struct LargeRecord {
    QString path; ///< of the copy; empty on a server
    DatabaseUrl url;
    Actor actor;
    qint64 firstAsset = 0; ///< ids are consecutive
    qint64 firstPerson = 0;
    int assets = 0;
    int people = 0;

    [[nodiscard]] std::unique_ptr<Desk> open() const;
};

/// The same on the server of the tests (MADOGUCHI_TEST_PG), which is thrown away afterwards: built anew by each run.
[[nodiscard]] LargeRecord largeServerRecord(int assets, int people, const QString& database);
/// Counts what there is, as the server does by itself within a minute of a change.
void analyzeOnServer(const LargeRecord& record);
/// A copy of such a record on its server; nobody may be connected to it.
[[nodiscard]] DatabaseUrl copyOnServer(const LargeRecord& record, const QString& database);

[[nodiscard]] LargeRecord largeRecord(int assets, int people, const QString& copyName);

/// How a bench opens a record: station 1, with keys in the build folder.
[[nodiscard]] Desk::Config configFor(const DatabaseUrl& url);

/// What PQconnectdb takes to get there.
[[nodiscard]] QByteArray libpqOptions(const DatabaseUrl& url);

/// The size asked for on the command line of a bench (MADOGUCHI_BENCH_ASSETS), a million by default.
[[nodiscard]] int benchAssets();

} // namespace madoguchi::bench
