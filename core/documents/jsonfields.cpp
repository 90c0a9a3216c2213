// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/jsonfields.h"

#include <cmath>
#include <limits>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumNames<Phrase::Kind, 3> valueKinds{{
    {Phrase::Kind::Word, QLatin1StringView("word")},
    {Phrase::Kind::Day, QLatin1StringView("day")},
    {Phrase::Kind::Moment, QLatin1StringView("moment")},
}};

bool isSound(const Phrase& phrase)
{
    if (phrase.kind == Phrase::Kind::Day)
        return phrase == Phrase::day(QDate::fromString(phrase.value, Qt::ISODate));
    if (phrase.kind == Phrase::Kind::Moment)
        return phrase == Phrase::day(QDate::fromString(phrase.value.left(10), Qt::ISODate),
                                     QTime::fromString(phrase.value.mid(11), u"HH:mm"_s));
    return true;
}

} // namespace

JsonFields::JsonFields(QJsonObject object, QString path, QList<Problem>& problems)
    : m_object(std::move(object)), m_path(std::move(path)), m_problems(problems)
{
}

QString JsonFields::pathOf(const QString& key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void JsonFields::bad(const QString& key)
{
    m_problems << Problem{u"document.bad-value"_s, pathOf(key), {}};
}

void JsonFields::require(const QString& key)
{
    if (!m_object.contains(key))
        m_problems << Problem{u"document.missing-key"_s, pathOf(key), {}};
}

void JsonFields::finish()
{
    const QStringList left = m_object.keys();
    for (const QString& key : left)
        m_problems << Problem{u"document.unknown-key"_s, pathOf(key), {}};
}

QJsonValue JsonFields::take(const QString& key, QJsonValue::Type type)
{
    const QJsonValue value = m_object.take(key);
    if (value.isUndefined() || value.type() == type)
        return value;
    bad(key);
    return QJsonValue(QJsonValue::Undefined);
}

QString JsonFields::text(const QString& key)
{
    return take(key, QJsonValue::String).toString();
}

bool JsonFields::flag(const QString& key)
{
    return take(key, QJsonValue::Bool).toBool();
}

int JsonFields::count(const QString& key)
{
    const double value = take(key, QJsonValue::Double).toDouble();
    if (value >= 0 && value <= std::numeric_limits<int>::max() && std::floor(value) == value)
        return int(value);
    bad(key);
    return 0;
}

double JsonFields::number(const QString& key, double otherwise)
{
    return take(key, QJsonValue::Double).toDouble(otherwise);
}

QDate JsonFields::day(const QString& key)
{
    const QString text = this->text(key);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && day.toString(Qt::ISODate) != text)
        bad(key);
    return day;
}

QByteArray JsonFields::bytes(const QString& key)
{
    const QByteArray text = this->text(key).toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        bad(key);
    return *decoded;
}

Phrase JsonFields::phrase(const QString& key)
{
    const QJsonValue value = m_object.take(key);
    return value.isUndefined() ? Phrase() : phraseFromJson(value, pathOf(key), m_problems);
}

QList<Phrase> JsonFields::phrases(const QString& key)
{
    return phrasesFromJson(take(key, QJsonValue::Array).toArray(), pathOf(key), m_problems);
}

JsonFields JsonFields::object(const QString& key)
{
    return {take(key, QJsonValue::Object).toObject(), pathOf(key), m_problems};
}

QJsonValue phraseToJson(const Phrase& phrase)
{
    if (phrase.kind == Phrase::Kind::Text)
        return phrase.value;
    if (phrase.kind == Phrase::Kind::Lines)
        return QJsonObject{{u"lines"_s, phrasesToJson(phrase.with)}};
    QJsonObject json{{QString(nameOf(phrase.kind, valueKinds)), phrase.value}};
    if (!phrase.with.isEmpty())
        json.insert(u"with"_s, phrasesToJson(phrase.with));
    return json;
}

QJsonArray phrasesToJson(const QList<Phrase>& phrases)
{
    QJsonArray json;
    for (const Phrase& phrase : phrases)
        json << phraseToJson(phrase);
    return json;
}

Phrase phraseFromJson(const QJsonValue& json, const QString& path, QList<Problem>& problems)
{
    if (json.isString())
        return json.toString();
    JsonFields fields(json.toObject(), path, problems);
    Phrase phrase;
    bool isKnown = json.toObject().contains(u"lines"_s);
    if (isKnown)
        phrase = Phrase::lines(fields.phrases(u"lines"_s));
    for (const auto& [kind, name] : valueKinds) {
        if (isKnown || !json.toObject().contains(name))
            continue;
        isKnown = true;
        phrase.kind = kind;
        phrase.value = fields.text(QString(name));
        if (kind == Phrase::Kind::Word)
            phrase.with = fields.phrases(u"with"_s);
    }
    if (!isKnown || !isSound(phrase))
        problems << Problem{u"document.bad-value"_s, path, {}};
    fields.finish();
    return phrase;
}

QList<Phrase> phrasesFromJson(const QJsonArray& json, const QString& path, QList<Problem>& problems)
{
    QList<Phrase> phrases;
    for (qsizetype i = 0; i < json.size(); ++i)
        phrases << phraseFromJson(json.at(i), QStringLiteral("%1[%2]").arg(path).arg(i), problems);
    return phrases;
}

} // namespace madoguchi
