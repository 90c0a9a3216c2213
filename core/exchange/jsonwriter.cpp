// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonwriter.h"

#include "core/base/compactjson.h"

namespace madoguchi {

Result<std::unique_ptr<JsonListWriter>> JsonListWriter::open(const QString& path)
{
    Result<std::unique_ptr<OutputFile>> file = OutputFile::open(path);
    if (!file)
        return file.refusal();
    return std::unique_ptr<JsonListWriter>(new JsonListWriter(std::move(file).value()));
}

Result<Done> JsonListWriter::write(const QJsonObject& row)
{
    const QByteArray start = m_rows++ == 0 ? "[\n" : ",\n";
    return m_file->write(start + compactJson(row));
}

Result<qint64> JsonListWriter::commit()
{
    const Result<Done> ended = m_file->write(m_rows == 0 ? "[]\n" : "\n]\n");
    if (!ended)
        return ended.refusal();
    const Result<Done> done = m_file->commit();
    if (!done)
        return done.refusal();
    return m_rows;
}

} // namespace madoguchi
