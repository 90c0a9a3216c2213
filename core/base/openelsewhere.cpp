// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/openelsewhere.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

QByteArray beginning(const QString& path)
{
    constexpr qint64 most = 4096;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(most) : QByteArray();
}

/// "full name,login,host,time,profile;", a comma in one of them behind a backslash; the full name may be missing.
QString libreOfficeUser(const QByteArray& lock)
{
    QStringList fields(1);
    const QString text = QString::fromUtf8(lock);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size())
            fields.last() += text[++i];
        else if (text[i] == u',')
            fields << QString();
        else
            fields.last() += text[i];
    }
    const QString name = fields.at(0).trimmed();
    const QString user = name.isEmpty() ? fields.value(1).trimmed() : name;
    const QString host = fields.value(2).trimmed();
    return user.isEmpty() || host.isEmpty() ? user : u"%1 (%2)"_s.arg(user, host);
}

/// A name of one byte a character padded to 54 behind its length, then the same in UTF-16.
QString officeUser(const QByteArray& lock)
{
    constexpr qsizetype wide = 55;
    if (lock.size() < wide + 2)
        return {};
    const auto length = qFromLittleEndian<quint16>(lock.constData() + wide);
    if (length > wide || lock.size() < wide + 2 + 2 * length)
        return {};
    QString name;
    for (int i = 0; i < length; ++i)
        name += QChar(qFromLittleEndian<quint16>(lock.constData() + wide + 2 + 2 * i));
    return name.trimmed();
}

} // namespace

Result<Done> refuseRecordInUse(const QString& path)
{
    const QFileInfo link(path);
    const QString file = link.isSymLink() ? link.canonicalFilePath() : path;
    const bool isPart = file.endsWith(u"-wal"_s) || file.endsWith(u"-shm"_s);
    if (!isPart && !QFileInfo::exists(file + u"-wal"_s))
        return Done{};
    return refused(u"file.is-record"_s, path);
}

Result<Done> refuseOpenElsewhere(const QString& path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return Done{};
    const QString folder = file.absolutePath() + u'/';
    const struct {
        QString lock;
        QString (*user)(const QByteArray&);
    } signs[] = {{folder + u".~lock."_s + file.fileName() + u'#', libreOfficeUser},
                 {folder + u"~$"_s + file.fileName(), officeUser}};
    for (const auto& sign : signs) {
        if (!QFileInfo::exists(sign.lock))
            continue;
        QVariantMap arguments{{u"lock"_s, QFileInfo(sign.lock).fileName()}};
        if (const QString who = sign.user(beginning(sign.lock)); !who.isEmpty())
            arguments.insert(u"who"_s, who);
        return refusal(RefusalKind::Unavailable, u"export.open-elsewhere"_s, path, arguments);
    }
    return Done{};
}

} // namespace madoguchi
