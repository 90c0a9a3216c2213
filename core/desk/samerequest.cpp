// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/samerequest.h"

#include "core/base/compactjson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace madoguchi {

namespace {

const QString askedKey = QStringLiteral("asked");
constexpr int lastSchemaWithoutWords = 32; ///< its entries hold no "asked", whatever asked for them

} // namespace

QByteArray writtenArguments(const QByteArray& arguments, const Order& order)
{
    if (order.asked.isEmpty())
        return arguments;
    QJsonObject json = QJsonDocument::fromJson(arguments).object();
    json.insert(askedKey, QString::fromLatin1(order.asked));
    return compactJson(json);
}

bool isSameRequest(const Entry& entry, const QByteArray& now)
{
    const QByteArray& before = entry.command.arguments;
    if (before.isEmpty() || before == now)
        return true;
    QJsonObject first = QJsonDocument::fromJson(before).object();
    QJsonObject again = QJsonDocument::fromJson(now).object();
    const QString content = QStringLiteral("sha256");
    const QJsonValue firstWords = first.take(askedKey);
    const QJsonValue words = again.take(askedKey);
    const bool isSameContent = first.value(content) == again.value(content);
    if (!firstWords.isUndefined() && !words.isUndefined())
        return firstWords == words && isSameContent;
    const bool isOfBeforeWords = entry.schema <= lastSchemaWithoutWords && firstWords.isUndefined();
    return first == again || (isOfBeforeWords && !words.isUndefined() && isSameContent);
}

} // namespace madoguchi
