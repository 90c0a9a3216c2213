// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/documents/document.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>
#include <optional>
#include <type_traits>
#include <utility>

namespace madoguchi {

/// The names of an enumeration in a snapshot.
template<class E, size_t N>
using EnumNames = std::array<std::pair<E, QLatin1StringView>, N>;

inline constexpr EnumNames<SheetLayout, 3> layoutNames{{{SheetLayout::Portrait, QLatin1StringView("portrait")},
                                                        {SheetLayout::Landscape, QLatin1StringView("landscape")},
                                                        {SheetLayout::Halves, QLatin1StringView("halves")}}};
inline constexpr EnumNames<SignatureStyle, 4> signatureNames{{{SignatureStyle::Sign, QLatin1StringView("sign")},
                                                              {SignatureStyle::Name, QLatin1StringView("name")},
                                                              {SignatureStyle::Seal, QLatin1StringView("seal")},
                                                              {SignatureStyle::None, QLatin1StringView("none")}}};

/// Reads one object of a snapshot strictly: a value of the wrong type, a missing key or a key nobody asked for
/// becomes a problem with its path. A key that is absent reads as empty, zero or false.
class JsonFields
{
public:
    JsonFields(QJsonObject object, QString path, QList<Problem>& problems);

    QString text(const QString& key);
    bool flag(const QString& key);
    int count(const QString& key);
    double number(const QString& key, double otherwise);
    QDate day(const QString& key);
    QByteArray bytes(const QString& key);
    Phrase phrase(const QString& key);
    QList<Phrase> phrases(const QString& key);
    JsonFields object(const QString& key);

    /// `absent`: what a missing key means, the first of the names unless told otherwise.
    template<class E, size_t N>
    E choice(const QString& key, const EnumNames<E, N>& names, std::type_identity_t<std::optional<E>> absent = {});

    /// Calls `read(value, path)` for each element.
    template<class Read>
    void each(const QString& key, Read read);

    void require(const QString& key);
    void bad(const QString& key);
    /// To be called last: refuses the keys that were not asked for.
    void finish();

    [[nodiscard]] QString pathOf(const QString& key) const;
    [[nodiscard]] QList<Problem>& problems() const { return m_problems; }

private:
    QJsonValue take(const QString& key, QJsonValue::Type type);

    QJsonObject m_object;
    QString m_path;
    QList<Problem>& m_problems;
};

[[nodiscard]] QJsonValue phraseToJson(const Phrase& phrase);
[[nodiscard]] QJsonArray phrasesToJson(const QList<Phrase>& phrases);
[[nodiscard]] Phrase phraseFromJson(const QJsonValue& json, const QString& path, QList<Problem>& problems);
[[nodiscard]] QList<Phrase> phrasesFromJson(const QJsonArray& json, const QString& path, QList<Problem>& problems);

template<class E, size_t N>
QLatin1StringView nameOf(E value, const EnumNames<E, N>& names)
{
    for (const auto& [candidate, name] : names) {
        if (candidate == value)
            return name;
    }
    return names.front().second;
}

template<class E, size_t N>
E JsonFields::choice(const QString& key, const EnumNames<E, N>& names, std::type_identity_t<std::optional<E>> absent)
{
    const QJsonValue value = take(key, QJsonValue::String);
    if (value.isUndefined())
        return absent.value_or(names.front().first);
    for (const auto& [candidate, name] : names) {
        if (value.toString() == name)
            return candidate;
    }
    bad(key);
    return names.front().first;
}

template<class Read>
void JsonFields::each(const QString& key, Read read)
{
    const QJsonArray array = take(key, QJsonValue::Array).toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        read(array.at(i), QStringLiteral("%1[%2]").arg(pathOf(key)).arg(i));
}

} // namespace madoguchi
