// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

namespace madoguchi {

/// The two streams of the program: results on standard output, messages on standard error.
class Console
{
public:
    explicit Console(bool isJson);

    [[nodiscard]] bool isJson() const { return m_isJson; }

    /// One line of a stream of results, out at once.
    void line(const QString& text);
    /// One JSON document on one line, out at once.
    void json(const QJsonValue& value);
    /// For people, on standard error.
    void message(const QString& text);

    /// Prints an answer and gives the exit code.
    int finish(const Answer& answer);
    /// Prints a refusal; `commandId` is what to repeat with when the outcome is unknown.
    int finish(const Refusal& refusal, const QString& commandId);

private:
    bool m_isJson;
    QTextStream m_out;
    QTextStream m_err;
};

/// {"code", "subject", "message"} of a problem.
[[nodiscard]] QJsonObject problemJson(const Problem& problem);
[[nodiscard]] QJsonArray problemsJson(const QList<Problem>& problems);

} // namespace madoguchi
