// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/outputfile.h"

#include <QJsonObject>

namespace madoguchi {

/// Writes a list as one JSON document, an array with one object per line, without holding it in memory.
/// The file is there after commit(), whole; see OutputFile for what can go wrong.
class JsonListWriter
{
public:
    [[nodiscard]] static Result<std::unique_ptr<JsonListWriter>> open(const QString& path);

    [[nodiscard]] Result<Done> write(const QJsonObject& row);
    /// How many objects were written.
    [[nodiscard]] Result<qint64> commit();

private:
    explicit JsonListWriter(std::unique_ptr<OutputFile> file) : m_file(std::move(file)) {}

    std::unique_ptr<OutputFile> m_file;
    qint64 m_rows = 0;
};

} // namespace madoguchi
