// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/compactjson.h"

#include <QJsonDocument>

#include <utility>

namespace madoguchi {

namespace {

/// What may not stand in a text as it is.
void appendEscaped(std::string& out, char c)
{
    constexpr char digits[] = "0123456789abcdef";
    switch (c) {
    case '"':
    case '\\':
        out.append({'\\', c});
        break;
    case '\b':
        out += "\\b";
        break;
    case '\f':
        out += "\\f";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    case '\t':
        out += "\\t";
        break;
    default:
        out.append({'\\', 'u', '0', '0', digits[c >> 4], digits[c & 0xf]});
    }
}

} // namespace

QByteArray compactJson(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

CompactJson::CompactJson()
{
    constexpr size_t usual = 2048;
    m_text.reserve(usual);
    m_text += '{';
}

void CompactJson::beginValue()
{
    if (!std::exchange(m_isFirst, false))
        m_text += ',';
}

void CompactJson::putKey(QLatin1StringView key)
{
    beginValue();
    m_text += '"';
    m_text.append(key.data(), size_t(key.size())).append("\":", 2);
}

void CompactJson::put(QLatin1StringView key, const QString& text)
{
    putKey(key);
    appendText(text);
}

void CompactJson::put(QLatin1StringView key, qint64 number)
{
    putJson(key, QByteArray::number(number));
}

void CompactJson::putJson(QLatin1StringView key, const QByteArray& json)
{
    putKey(key);
    m_text.append(json.constData(), size_t(json.size()));
}

void CompactJson::putTrue(QLatin1StringView key)
{
    putKey(key);
    m_text.append("true", 4);
}

void CompactJson::beginObject(QLatin1StringView key)
{
    putKey(key);
    m_text += '{';
    m_isFirst = true;
}

void CompactJson::beginArray(QLatin1StringView key)
{
    putKey(key);
    m_text += '[';
    m_isFirst = true;
}

void CompactJson::beginObject()
{
    beginValue();
    m_text += '{';
    m_isFirst = true;
}

void CompactJson::add(const QString& text)
{
    beginValue();
    appendText(text);
}

void CompactJson::addNull()
{
    beginValue();
    m_text.append("null", 4);
}

void CompactJson::endObject()
{
    m_text += '}';
    m_isFirst = false;
}

void CompactJson::endArray()
{
    m_text += ']';
    m_isFirst = false;
}

QByteArray CompactJson::take()
{
    m_text += '}';
    return QByteArray::fromStdString(m_text);
}

void CompactJson::appendText(QStringView text)
{
    m_text += '"';
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\' || (c >= 0 && c < 0x20))
            appendEscaped(m_text, c);
        else
            m_text += c;
    }
    m_text += '"';
}

} // namespace madoguchi
