// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fieldkeys.h"

#include "core/base/searchkey.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace madoguchi {

using namespace Qt::StringLiterals;

void appendFieldKeys(const QByteArray& fields, QString& key)
{
    constexpr qsizetype most = 100; // characters of one value: a serial of any kind, not a story
    if (fields.isEmpty())
        return;
    const QJsonObject object = QJsonDocument::fromJson(fields).object();
    for (const QJsonValue& value : object) {
        const QString text = value.toVariant().toString();
        if (value.isBool() || text == u"yes" || text == u"no")
            continue;
        const qsizetype before = key.size();
        if (before > 0)
            key += u' ';
        const qsizetype start = key.size();
        appendSearchKey(QStringView(text).left(most), key);
        if (key.size() == start)
            key.resize(before);
    }
}

} // namespace madoguchi
