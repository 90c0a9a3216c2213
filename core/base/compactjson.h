// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <string>

namespace madoguchi {

/// An object as JSON without spaces, its keys in order.
[[nodiscard]] QByteArray compactJson(const QJsonObject& json);

/// Writes JSON front to back, as QJsonDocument writes it compact, only in the order in which it is told. For what is
/// written at the counter each time: a tree of QJsonValue takes ten times as long to grow.
class CompactJson
{
public:
    /// Begins with the object that is the whole text.
    CompactJson();

    void put(QLatin1StringView key, const QString& text);
    void put(QLatin1StringView key, qint64 number);
    /// JSON already.
    void putJson(QLatin1StringView key, const QByteArray& json);
    void putTrue(QLatin1StringView key);

    void beginObject(QLatin1StringView key);
    void beginArray(QLatin1StringView key);
    /// In an array.
    void beginObject();
    void add(const QString& text);
    void addNull();
    void endObject();
    void endArray();

    /// The text, whose outermost object is ended by it. Once.
    [[nodiscard]] QByteArray take();

private:
    void beginValue();
    void putKey(QLatin1StringView key);
    void appendText(QStringView text);

    std::string m_text;
    bool m_isFirst = true; ///< of the object or array that is open
};

} // namespace madoguchi
