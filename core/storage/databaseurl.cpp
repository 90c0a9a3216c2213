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

} // namespace

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
    const QString socketFolder = QUrlQuery(url).queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded);
    result.m_host = url.host().isEmpty() ? socketFolder : url.host();
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
