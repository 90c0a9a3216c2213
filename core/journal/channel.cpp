// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/channel.h"

#include <QStringList>

namespace madoguchi {

QString encodeChange(const QString& station, const ChangeSet& changes)
{
    constexpr int mostIds = 20;
    QStringList parts{station};
    for (auto it = changes.rows.begin(); it != changes.rows.end(); ++it) {
        QStringList ids;
        for (qint64 id : it.value())
            ids << QString::number(id);
        parts << it.key() + u':' + (ids.size() > mostIds ? QStringLiteral("*") : ids.join(u','));
    }
    return parts.join(u' ');
}

RemoteChange decodeChange(const QString& payload)
{
    RemoteChange remote;
    const QStringList parts = payload.split(u' ');
    remote.station = parts.value(0);
    for (const QString& part : parts.mid(1)) {
        QList<qint64>& ids = remote.changes.rows[part.section(u':', 0, 0)];
        const QString list = part.section(u':', 1);
        if (list == u'*')
            continue;
        for (const QString& id : list.split(u',', Qt::SkipEmptyParts))
            ids << id.toLongLong();
    }
    return remote;
}

} // namespace madoguchi
