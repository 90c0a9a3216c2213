// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstrunchoice.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace madoguchi {

QString FirstRunChoice::url() const
{
    if (!isShared)
        return file;
    QUrl address;
    address.setScheme(u"postgresql"_s);
    address.setUserName(user);
    if (!password.isEmpty())
        address.setPassword(password);
    address.setPath(u'/' + database);
    const bool isSocket = host.startsWith(u'/');
    if (!isSocket || port != FirstRunChoice().port)
        address.setPort(port);
    QUrlQuery query(parameters.trimmed());
    if (isSocket)
        query.addQueryItem(u"host"_s, host);
    else
        address.setHost(host);
    if (!query.isEmpty())
        address.setQuery(query);
    return address.toString(QUrl::FullyEncoded);
}

QString FirstRunChoice::place() const
{
    FirstRunChoice open = *this;
    open.password.clear();
    return open.url();
}

void FirstRunChoice::setUrl(const QString& url)
{
    const Result<DatabaseUrl> parsed = DatabaseUrl::parse(url);
    isShared = parsed && !parsed->isSqlite();
    if (!isShared) {
        file = parsed ? parsed->path() : url;
        return;
    }
    host = parsed->host();
    port = parsed->port();
    database = parsed->database();
    user = parsed->user();
    password = parsed->password();
    QUrlQuery query;
    for (const auto& [name, value] : parsed->parameters())
        query.addQueryItem(name, value);
    parameters = query.toString();
}

} // namespace madoguchi
