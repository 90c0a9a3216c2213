// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/databaseurl.h"

#include <QJsonValue>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>

namespace madoguchi {

/// What one call of the program gave.
struct CliResult {
    int exitCode = -1; ///< -1: it crashed or did not end
    QString out;
    QString err;

    [[nodiscard]] QStringList lines() const;
    /// The value at "items.0.asset" of the JSON on standard output; "#2.event" looks into its third line (from 0).
    [[nodiscard]] QJsonValue at(const QString& path) const;
    /// The same as text: numbers and booleans as JSON writes them.
    [[nodiscard]] QString textAt(const QString& path) const;
};

/// Runs madoguchi-cli in a folder of its own against one record, as an operator would: by process, with its own keys.
class CliRunner
{
public:
    explicit CliRunner(const DatabaseUrl& url);

    /// Runs by itself; to be waited for or killed.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList& arguments, const QByteArray& input = {}) const;
    [[nodiscard]] CliResult run(const QStringList& arguments, const QByteArray& input = {}) const;
    /// A script of bash in which `madoguchi-cli` is the program; what it prints and what it says are one text, `out`.
    [[nodiscard]] CliResult runInShell(const QString& script) const;
    void setVariable(const QString& name, const QString& value) { m_environment.insert(name, value); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString pathOf(const QString& name) const { return m_folder.filePath(name); }
    void writeFile(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] const DatabaseUrl& url() const { return m_url; }

private:
    DatabaseUrl m_url;
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

/// How the program is given the address, password and all.
[[nodiscard]] QString addressOf(const DatabaseUrl& url);

} // namespace madoguchi
