// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/counterevent.h"

#include <QJsonArray>

namespace madoguchi {

namespace {

void addText(QJsonObject& json, const char* key, const QString& text)
{
    if (!text.isEmpty())
        json.insert(QString::fromLatin1(key), text);
}

QJsonArray problemArray(const QList<LoanProblem>& problems)
{
    QJsonArray array;
    for (const LoanProblem& p : problems)
        array << QJsonObject{{QStringLiteral("code"), p.problem.code},
                             {QStringLiteral("subject"), p.problem.subject},
                             {QStringLiteral("arguments"), QJsonObject::fromVariantMap(p.problem.arguments)},
                             {QStringLiteral("blocking"), p.isBlocking}};
    return array;
}

} // namespace

QString counterEventCode(CounterEvent::Kind kind)
{
    switch (kind) {
    case CounterEvent::Kind::Person:
        return QStringLiteral("person");
    case CounterEvent::Kind::Item:
        return QStringLiteral("item");
    case CounterEvent::Kind::Returned:
        return QStringLiteral("returned");
    case CounterEvent::Kind::Committed:
        return QStringLiteral("committed");
    case CounterEvent::Kind::Refused:
        return QStringLiteral("refused");
    case CounterEvent::Kind::Stopped:
        return QStringLiteral("stopped");
    case CounterEvent::Kind::Ignored:
        return QStringLiteral("ignored");
    case CounterEvent::Kind::Undone:
        return QStringLiteral("undone");
    case CounterEvent::Kind::Unknown:
        return QStringLiteral("unknown");
    case CounterEvent::Kind::Document:
        return QStringLiteral("document");
    case CounterEvent::Kind::Mode:
        return QStringLiteral("mode");
    case CounterEvent::Kind::Cancelled:
        return QStringLiteral("cancelled");
    case CounterEvent::Kind::Resumed:
        return QStringLiteral("resumed");
    case CounterEvent::Kind::Operator:
        return QStringLiteral("operator");
    case CounterEvent::Kind::Proxy:
        return QStringLiteral("proxy");
    case CounterEvent::Kind::Due:
        return QStringLiteral("due");
    }
    return {};
}

QJsonObject CounterEvent::toJson() const
{
    QJsonObject json{{QStringLiteral("event"), counterEventCode(kind)}};
    addText(json, "code", code);
    addText(json, "asset", asset);
    addText(json, "title", title);
    addText(json, "kit", kit);
    if (!assets.isEmpty())
        json.insert(QStringLiteral("assets"), QJsonArray::fromStringList(assets));
    addText(json, "consumable", consumable);
    addText(json, "unit", unit);
    addText(json, "person", person);
    addText(json, "name", personName);
    addText(json, "reason", reason);
    if (!documents.isEmpty()) {
        json.insert(QStringLiteral("document"), documents.first());
        json.insert(QStringLiteral("documents"), QJsonArray::fromStringList(documents));
    }
    if (count > 0)
        json.insert(QStringLiteral("count"), count);
    if (counted > 0)
        json.insert(QStringLiteral("consumables"), counted);
    if (!problems.isEmpty())
        json.insert(QStringLiteral("problems"), problemArray(problems));
    if (!choices.isEmpty())
        json.insert(QStringLiteral("choices"), QJsonArray::fromStringList(choices));
    if (isStop)
        json.insert(QStringLiteral("stopped"), true);
    return json;
}

} // namespace madoguchi
