// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/fieldtexts.h"

#include "ui/text/formats.h"
#include "ui/text/words.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

QString yesNoText(const QString& text)
{
    return text == u"yes" || text == u"no" ? groupWord(u"yes-no"_s, text) : text;
}

QString dayText(const QString& text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? formatDay(day) : text;
}

} // namespace

QString fieldText(const KindField& field, const QJsonValue& value)
{
    const QString text = value.toVariant().toString();
    switch (field.type) {
    case FieldType::Day:
        return dayText(text);
    case FieldType::YesNo:
        return yesNoText(text);
    case FieldType::Text:
    case FieldType::Number:
    case FieldType::Choice:
        break;
    }
    return text;
}

QList<std::pair<QString, QString>> fieldTexts(const AssetRecord& asset)
{
    QList<std::pair<QString, QString>> texts;
    QJsonObject rest = asset.values.custom;
    for (const KindField& field : asset.fields) {
        if (rest.contains(field.name))
            texts.emplaceBack(field.name, fieldText(field, rest.take(field.name)));
    }
    for (auto other = rest.begin(); other != rest.end(); ++other)
        texts.emplaceBack(other.key(), other->toVariant().toString());
    return texts;
}

} // namespace madoguchi
