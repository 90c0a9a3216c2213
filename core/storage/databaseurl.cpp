// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/databaseurl.h"

#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace madoguchi {

namespace {

/// \\server\share, //server/share, smb://server/share, file://server/share.
bool isNetworkPath(const QString& text)
{
    constexpr QLatin1StringView schemes[] = {QLatin1StringView("smb"), QLatin1StringView("cifs"),
                                             QLatin1StringView("nfs")};
    if (text.startsWith(QLatin1String("//")) || text.startsWith(QLatin1String("\\\\")))
        return true;
    const QString scheme = text.left(std::max<qsizetype>(text.indexOf(u':'), 0)).toLower();
    if (scheme == QLatin1String("file"))
        return QUrl(text).toLocalFile().startsWith(QLatin1String("//"));
    return std::find(std::begin(schemes), std::end(schemes), scheme) != std::end(schemes);
}

bool isWindowsDrive(const QString& text)
{
    return text.size() > 2 && text[0].isLetter() && text[1] == u':' && (text[2] == u'\\' || text[2] == u'/');
}

/// A parameter of an address and the values it may have; none: any.
struct ServerParameter {
    QLatin1StringView name;
    QList<QLatin1StringView> values = {};
};

constexpr QLatin1StringView hostParameter("host");

/// Not the password, which is never stored and must not be where it would be; nor `options`, which could change what
/// the program relies on (whose tables it works with, whether the triggers of the journal act).
const QList<ServerParameter>& serverParameters()
{
    using Text = QLatin1StringView;
    static const QList<ServerParameter> known{
        {hostParameter},
        {Text("sslmode"),
         {Text("disable"), Text("allow"), Text("prefer"), Text("require"), Text("verify-ca"), Text("verify-full")}},
        {Text("sslrootcert")},
        {Text("sslcert")},
        {Text("sslkey")},
        {Text("sslcrl")},
        {Text("ssl_min_protocol_version")},
        {Text("channel_binding"), {Text("disable"), Text("prefer"), Text("require")}},
        {Text("gssencmode"), {Text("disable"), Text("prefer"), Text("require")}},
        {Text("krbsrvname")},
        {Text("passfile")},
        {Text("connect_timeout")},
        {Text("application_name")},
    };
    return known;
}

bool mayBe(const ServerParameter& parameter, const QString& value)
{
    if (value.isEmpty())
        return false;
    if (parameter.name == QLatin1StringView("connect_timeout")) {
        bool isNumber = false;
        return value.toInt(&isNumber) > 0 && isNumber;
    }
    return parameter.values.isEmpty() || std::any_of(parameter.values.begin(), parameter.values.end(),
                                                     [&](QLatin1StringView each) { return value == each; });
}

Result<Done> checkParameter(const QString& name, const QString& value)
{
    const QList<ServerParameter>& known = serverParameters();
    const auto found =
        std::find_if(known.begin(), known.end(), [&](const ServerParameter& each) { return name == each.name; });
    if (found != known.end() && mayBe(*found, value))
        return Done{};
    // Of one that is not known the value may be a secret.
    return refused(QStringLiteral("database.bad-parameter"), found == known.end() ? name : name + u'=' + value,
                   {{QStringLiteral("known"), DatabaseUrl::knownParameters().join(QLatin1String(", "))}});
}

} // namespace

QStringList DatabaseUrl::knownParameters()
{
    QStringList names;
    for (const ServerParameter& parameter : serverParameters())
        names << parameter.name;
    return names;
}

Result<DatabaseUrl> DatabaseUrl::parse(const QString& text)
{
    const QString typed = text.trimmed();
    if (isNetworkPath(typed))
        return refusal(RefusalKind::Unavailable, QStringLiteral("database.network-path"), typed);
    if (typed.isEmpty() || isWindowsDrive(typed))
        return refused(QStringLiteral("database.bad-url"), text);
    if (!text.contains(QLatin1String("://")))
        return forFile(text);
    const QUrl url(text, QUrl::StrictMode);
    if (url.scheme() == QLatin1String("file") && url.isValid())
        return forFile(url.toLocalFile());
    const bool isPostgres = url.scheme() == QLatin1String("postgresql") || url.scheme() == QLatin1String("postgres");
    if (!isPostgres || !url.isValid() || url.path().size() < 2)
        return refused(QStringLiteral("database.bad-url"), url.toDisplayString(QUrl::RemovePassword));
    DatabaseUrl result;
    result.m_kind = DatabaseKind::Postgresql;
    result.m_host = url.host();
    for (const auto& [name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (const Result<Done> checked = checkParameter(name, value); !checked)
            return checked.refusal();
        if (name != hostParameter)
            result.m_parameters << std::pair(name, value);
        else if (result.m_host.isEmpty()) // the folder of a socket
            result.m_host = value;
    }
    result.m_port = url.port(5432);
    result.m_user = url.userName(QUrl::FullyDecoded);
    result.m_password = url.password(QUrl::FullyDecoded);
    result.m_database = url.path(QUrl::FullyDecoded).mid(1);
    return result;
}

DatabaseUrl DatabaseUrl::forFile(const QString& path)
{
    DatabaseUrl result;
    result.m_path = QFileInfo(path).absoluteFilePath();
    return result;
}

QString DatabaseUrl::toDisplayText() const
{
    if (isSqlite())
        return m_path;
    return QStringLiteral("postgresql://%1@%2:%3/%4").arg(m_user, m_host).arg(m_port).arg(m_database);
}

DatabaseUrl DatabaseUrl::withDatabase(const QString& name) const
{
    DatabaseUrl result = *this;
    result.m_database = name;
    return result;
}

} // namespace madoguchi
