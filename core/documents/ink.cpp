// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/ink.h"

#include "core/base/compactjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

bool isSide(int side)
{
    return side > 0 && side <= PenInk::largestSide;
}

std::optional<QList<QPoint>> strokeIn(const QJsonArray& numbers)
{
    if (numbers.isEmpty() || numbers.size() % 2 != 0)
        return std::nullopt;
    QList<QPoint> stroke;
    for (qsizetype i = 0; i < numbers.size(); i += 2) {
        const int x = numbers.at(i).toInt(-1);
        const int y = numbers.at(i + 1).toInt(-1);
        if (x < 0 || y < 0)
            return std::nullopt;
        stroke << QPoint(x, y);
    }
    return stroke;
}

} // namespace

qsizetype PenInk::points() const
{
    qsizetype count = 0;
    for (const QList<QPoint>& stroke : strokes)
        count += stroke.size();
    return count;
}

QString PenInk::toText() const
{
    QJsonArray lines;
    for (const QList<QPoint>& stroke : strokes) {
        QJsonArray numbers;
        for (const QPoint& point : stroke)
            numbers << point.x() << point.y();
        lines << numbers;
    }
    const QJsonObject json{{u"field"_s, QJsonArray{field.width(), field.height()}}, {u"strokes"_s, lines}};
    return QString::fromUtf8(compactJson(json));
}

std::optional<PenInk> PenInk::fromText(const QString& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonArray field = json.value(u"field"_s).toArray();
    PenInk ink{QSize(field.at(0).toInt(), field.at(1).toInt()), {}};
    if (!isSide(ink.field.width()) || !isSide(ink.field.height()))
        return std::nullopt;
    const QJsonArray lines = json.value(u"strokes"_s).toArray();
    for (const QJsonValue& line : lines) {
        const std::optional<QList<QPoint>> stroke = strokeIn(line.toArray());
        if (!stroke)
            return std::nullopt;
        ink.strokes << *stroke;
    }
    if (ink.isEmpty() || ink.points() > mostPoints)
        return std::nullopt;
    return ink;
}

} // namespace madoguchi
