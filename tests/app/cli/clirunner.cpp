// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clirunner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 120'000;

QJsonValue parsed(const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QJsonValue step(const QJsonValue& value, const QString& name)
{
    if (!value.isArray())
        return value.toObject().value(name);
    if (name == u"size")
        return int(value.toArray().size());
    return value.toArray().at(name.toInt());
}

CliResult resultOf(QProcess& process)
{
    const bool hasEnded = process.waitForFinished(longest) && process.exitStatus() == QProcess::NormalExit;
    const bool isApart = process.processChannelMode() == QProcess::SeparateChannels;
    return {hasEnded ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            isApart ? QString::fromUtf8(process.readAllStandardError()) : QString()};
}

} // namespace

QStringList CliResult::lines() const
{
    QStringList all = out.split(u'\n');
    while (!all.isEmpty() && all.last().isEmpty())
        all.removeLast();
    return all;
}

QJsonValue CliResult::at(const QString& path) const
{
    QStringList names = path.split(u'.', Qt::SkipEmptyParts);
    QJsonValue value;
    if (path.startsWith(u'#'))
        value = parsed(lines().value(names.takeFirst().mid(1).toInt()));
    else
        value = parsed(out);
    for (const QString& name : std::as_const(names))
        value = step(value, name);
    return value;
}

QString CliResult::textAt(const QString& path) const
{
    const QJsonValue value = at(path);
    if (value.isString())
        return value.toString();
    if (value.isUndefined())
        return u"(undefined)"_s;
    if (value.isNull())
        return u"null"_s;
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toInteger());
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

CliRunner::CliRunner(const DatabaseUrl& url) : m_url(url), m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const QString& name : m_environment.keys()) {
        if (name.startsWith(u"MADOGUCHI_"))
            m_environment.remove(name);
    }
    m_environment.insert(u"MADOGUCHI_DB"_s, addressOf(url));
    m_environment.insert(u"MADOGUCHI_KEYS"_s, m_folder.filePath(u"keys"_s));
#ifdef MADOGUCHI_CHEAP_PINS
    m_environment.insert(u"LD_PRELOAD"_s, QStringLiteral(MADOGUCHI_CHEAP_PINS));
#endif
    m_environment.insert(u"TZ"_s, u"Asia/Tokyo"_s);
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
}

std::unique_ptr<QProcess> CliRunner::start(const QStringList& arguments, const QByteArray& input) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_folder.path());
    process->start(QStringLiteral(MADOGUCHI_CLI), arguments);
    process->write(input);
    process->closeWriteChannel();
    return process;
}

CliResult CliRunner::run(const QStringList& arguments, const QByteArray& input) const
{
    return resultOf(*start(arguments, input));
}

CliResult CliRunner::runInShell(const QString& script) const
{
    QProcess shell;
    shell.setProcessEnvironment(m_environment);
    shell.setWorkingDirectory(m_folder.path());
    shell.setProcessChannelMode(QProcess::MergedChannels);
    writeFile(u"script.sh"_s,
              (u"madoguchi-cli() { '%1' \"$@\"; }\n"_s.arg(QStringLiteral(MADOGUCHI_CLI)) + script).toUtf8());
    shell.start(u"bash"_s, {u"script.sh"_s});
    return resultOf(shell);
}

void CliRunner::writeFile(const QString& name, const QByteArray& bytes) const
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file for a test cannot be written");
}

QString addressOf(const DatabaseUrl& url)
{
    if (url.isSqlite())
        return url.path();
    QUrl address;
    address.setScheme(u"postgresql"_s);
    address.setUserName(url.user());
    address.setPassword(url.password());
    address.setPort(url.port());
    address.setPath(u'/' + url.database());
    if (url.host().startsWith(u'/')) {
        QUrlQuery query;
        query.addQueryItem(u"host"_s, url.host());
        address.setQuery(query);
    }
    // A server reached through a socket folder has no host in its address, yet two slashes and a port.
    address.setHost(url.host().startsWith(u'/') ? QString() : url.host());
    return address.toString(QUrl::FullyEncoded);
}

} // namespace madoguchi
