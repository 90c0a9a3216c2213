// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/kindfields.h"

#include "core/base/codekey.h"
#include "core/base/codetable.h"
#include "core/base/isoday.h"
#include "core/base/searchkey.h"
#include "core/base/wareki.h"

#include <QRegularExpression>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr CodeRow<FieldType> types[] = {{FieldType::Text, "text"},
                                        {FieldType::Number, "number"},
                                        {FieldType::Day, "day"},
                                        {FieldType::Choice, "choice"},
                                        {FieldType::YesNo, "yes-no"}};

/// What people write for yes and for no, as search keys.
constexpr QStringView wordsForYes[] = {u"yes", u"y", u"true", u"1", u"はい", u"有", u"有り", u"あり", u"○"};
constexpr QStringView wordsForNo[] = {u"no", u"n", u"false", u"0", u"いいえ", u"無", u"無し", u"なし", u"×"};

/// Without blanks around it, and without what would end a line or a cell of the stored form.
QString tidy(const QString& text)
{
    return text.simplified();
}

QStringList tidyChoices(const QStringList& choices)
{
    QStringList kept;
    QStringList keys;
    for (const QString& choice : choices) {
        const QString key = searchKey(choice);
        if (key.isEmpty() || keys.contains(key))
            continue;
        keys << key;
        kept << tidy(choice);
    }
    return kept;
}

/// "1,200", "１２．５": the digits as they are stored; nothing where it is no number. Zeros in front stay.
std::optional<QString> numberIn(const QString& text)
{
    static const QRegularExpression number(u"^[+-]?[0-9]+(\\.[0-9]+)?$"_s);
    const QString digits = codeKey(text).remove(u',');
    return number.match(digits).hasMatch() ? std::optional(digits) : std::nullopt;
}

std::optional<QString> choiceIn(const QStringList& choices, const QString& text)
{
    const QString key = searchKey(text);
    const auto found =
        std::find_if(choices.begin(), choices.end(), [&](const QString& choice) { return searchKey(choice) == key; });
    return found == choices.end() ? std::nullopt : std::optional(*found);
}

std::optional<QString> yesNoIn(const QString& text)
{
    const QString key = searchKey(text);
    const auto isAmong = [&](const auto& words) {
        return std::any_of(std::begin(words), std::end(words),
                           [&](QStringView word) { return searchKey(word.toString()) == key; });
    };
    if (isAmong(wordsForYes))
        return u"yes"_s;
    return isAmong(wordsForNo) ? std::optional(u"no"_s) : std::nullopt;
}

std::optional<QString> dayIn(const QString& text)
{
    const std::optional<QDate> day = parseDay(text);
    return day ? std::optional(isoDay(*day)) : std::nullopt;
}

std::optional<QString> storedForm(const KindField& field, const QString& text)
{
    switch (field.type) {
    case FieldType::Text:
        break;
    case FieldType::Number:
        return numberIn(text);
    case FieldType::Day:
        return dayIn(text);
    case FieldType::Choice:
        return choiceIn(field.choices, text);
    case FieldType::YesNo:
        return yesNoIn(text);
    }
    return text.trimmed();
}

QString textOf(const QJsonObject& values, const QString& name)
{
    return values.value(name).toVariant().toString();
}

/// The names of a kind's fields as the kind spells them.
QJsonObject underTheirNames(const QList<KindField>& fields, const QJsonObject& entered)
{
    QJsonObject named = entered;
    for (const KindField& field : fields) {
        if (named.contains(field.name))
            continue;
        const QString key = searchKey(field.name);
        for (const QString& name : named.keys()) {
            if (searchKey(name) == key)
                named.insert(field.name, named.take(name));
        }
    }
    return named;
}

} // namespace

QString fieldTypeCode(FieldType type)
{
    return codeIn(types, type);
}

std::optional<FieldType> fieldTypeFromCode(const QString& code)
{
    return valueIn(types, code);
}

QList<KindField> tidiedFields(QList<KindField> fields)
{
    for (KindField& field : fields) {
        field.name = tidy(field.name);
        field.choices = field.type == FieldType::Choice ? tidyChoices(field.choices) : QStringList();
    }
    fields.removeIf([](const KindField& field) { return searchKey(field.name).isEmpty(); });
    return fields;
}

std::optional<Refusal> problemOfFields(const QString& kindName, const QList<KindField>& fields)
{
    if (fields.size() > mostKindFields)
        return refused(u"kind.too-many-fields"_s, kindName, {{u"most"_s, mostKindFields}});
    QStringList keys;
    for (const KindField& field : fields) {
        const QString key = searchKey(field.name);
        if (keys.contains(key))
            return refused(u"kind.field-twice"_s, kindName, {{u"name"_s, field.name}});
        keys << key;
        if (field.type == FieldType::Choice && field.choices.isEmpty())
            return refused(u"kind.field-without-choices"_s, kindName, {{u"name"_s, field.name}});
    }
    return std::nullopt;
}

// Name, type, "required" or nothing, then the choices, with a tab between.

QString linesOfFields(const QList<KindField>& fields)
{
    QStringList lines;
    for (const KindField& field : fields) {
        QStringList cells{field.name, fieldTypeCode(field.type), field.isRequired ? u"required"_s : QString()};
        lines << (cells + field.choices).join(u'\t');
    }
    return lines.join(u'\n');
}

QList<KindField> fieldsInLines(const QString& lines)
{
    QList<KindField> fields;
    for (const QString& line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'\t');
        fields << KindField{cells.first(), fieldTypeFromCode(cells.value(1)).value_or(FieldType::Text), cells.mid(3),
                            !cells.value(2).isEmpty()};
    }
    return fields;
}

Result<QString> fittedValue(const KindField& field, const QString& entered, const QString& assetNo)
{
    if (const std::optional<QString> value = storedForm(field, entered))
        return *value;
    QVariantMap arguments{{u"field"_s, field.name}, {u"value"_s, entered}};
    if (field.type == FieldType::Choice)
        arguments.insert(u"known"_s, field.choices.join(u", "_s));
    return refused(u"asset.field-not-"_s + fieldTypeCode(field.type), assetNo, arguments);
}

Result<QJsonObject> fittedFields(const QList<KindField>& fields, const QJsonObject& entered,
                                 const std::optional<QJsonObject>& before, const QString& assetNo)
{
    QJsonObject fitted = underTheirNames(fields, entered);
    QList<Problem> problems;
    for (const KindField& field : fields) {
        const QString text = textOf(fitted, field.name);
        if (before && textOf(*before, field.name) == text)
            continue;
        if (text.trimmed().isEmpty()) {
            fitted.remove(field.name);
            if (field.isRequired)
                problems << Problem{u"asset.field-missing"_s, assetNo, {{u"field"_s, field.name}}};
            continue;
        }
        const Result<QString> value = fittedValue(field, text, assetNo);
        if (value)
            fitted.insert(field.name, *value);
        else
            problems << value.refusal().problems;
    }
    if (!problems.isEmpty())
        return Refusal{RefusalKind::Refused, problems, false};
    return fitted;
}

} // namespace madoguchi
