// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/serverhandle.h"

#include "core/storage/serverrefusal.h"

#include <libpq-fe.h>

#include <vector>

namespace madoguchi {

namespace {

/// Names and values as libpq wants them.
class ConnectWords
{
public:
    explicit ConnectWords(const DatabaseUrl& url)
    {
        for (const auto& [name, value] : serverOptions(url))
            add(name, value);
        add(QStringLiteral("client_encoding"), QStringLiteral("UTF8"));
        add(QStringLiteral("host"), url.host());
        add(QStringLiteral("port"), QString::number(url.port()));
        add(QStringLiteral("user"), url.user());
        add(QStringLiteral("password"), url.password());
        add(QStringLiteral("dbname"), url.database());
        for (size_t i = 0; i < m_texts.size(); i += 2) {
            names.push_back(m_texts[i].constData());
            values.push_back(m_texts[i + 1].constData());
        }
        names.push_back(nullptr);
        values.push_back(nullptr);
    }
    std::vector<const char*> names;
    std::vector<const char*> values;

private:
    void add(const QString& name, const QString& value)
    {
        m_texts.insert(m_texts.end(), {name.toUtf8(), value.toUtf8()});
    }

    std::vector<QByteArray> m_texts;
};

} // namespace

void ServerHandleDeleter::operator()(pg_conn* handle) const
{
    PQfinish(handle);
}

ServerHandle connectToServer(const DatabaseUrl& url)
{
    const ConnectWords words(url);
    return ServerHandle(PQconnectdbParams(words.names.data(), words.values.data(), 0));
}

ServerHandle beginConnecting(const DatabaseUrl& url)
{
    const ConnectWords words(url);
    return ServerHandle(PQconnectStartParams(words.names.data(), words.values.data(), 0));
}

} // namespace madoguchi
