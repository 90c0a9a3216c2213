// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/kindrules.h"

#include "core/base/searchkey.h"
#include "core/base/unseencharacters.h"
#include "core/ledger/ledgertables.h"

#include <QJsonArray>

#include <utility>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

// Stored one a line; an accessory of which there is more than one with its number behind a tab.

QString accessoryLine(const AccessoryValue& accessory)
{
    return accessory.quantity == 1 ? accessory.name : accessory.name + u'\t' + QString::number(accessory.quantity);
}

QList<AccessoryValue> accessoriesOf(const QString& stored)
{
    QList<AccessoryValue> accessories;
    for (const QString& line : stored.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype tab = line.indexOf(u'\t');
        accessories << AccessoryValue{{}, line.left(tab), tab < 0 ? 1 : line.mid(tab + 1).toInt()};
    }
    return accessories;
}

Value countOrNull(int most)
{
    return Value::idOrNull(most);
}

size_t columnOf(const char* name)
{
    return size_t(kindTable().indexOf(name));
}

} // namespace

KindRules tidied(KindRules rules)
{
    QStringList keys;
    const auto isNothingNew = [&](const QString& name) {
        const QString key = searchKey(name);
        if (key.isEmpty() || keys.contains(key))
            return true;
        keys << key;
        return false;
    };
    for (QString& point : rules.checkPoints)
        point = point.simplified();
    for (AccessoryValue& accessory : rules.usualAccessories)
        accessory = {{}, accessory.name.simplified(), accessory.quantity};
    rules.checkPoints.removeIf(isNothingNew);
    keys.clear();
    rules.usualAccessories.removeIf([&](const AccessoryValue& accessory) { return isNothingNew(accessory.name); });
    rules.fields = tidiedFields(std::move(rules.fields));
    return rules;
}

std::optional<Refusal> problemOfRules(const QString& kindName, const KindRules& rules)
{
    if (rules.checkPoints.size() > mostCheckPoints)
        return refused(u"kind.too-many-checks"_s, kindName, {{u"most"_s, mostCheckPoints}});
    for (const AccessoryValue& accessory : rules.usualAccessories) {
        if (accessory.quantity < 1)
            return refused(u"asset.bad-accessory"_s, kindName,
                           {{u"name"_s, accessory.name}, {u"quantity"_s, accessory.quantity}});
    }
    QStringList lines = rules.checkPoints;
    for (const AccessoryValue& accessory : rules.usualAccessories)
        lines << accessory.name;
    for (const KindField& field : rules.fields)
        lines += QStringList{field.name} + field.choices;
    if (const std::optional<Problem> problem = problemOfLines(lines))
        return refused(*problem);
    if (rules.mostOfPerson < 0 || rules.mostOfSection < 0)
        return refused(u"kind.bad-limit"_s, kindName);
    return problemOfFields(kindName, rules.fields);
}

static QJsonArray fieldsAsJson(const QList<KindField>& fields)
{
    QJsonArray array;
    for (const KindField& field : fields) {
        QJsonObject json{{u"name"_s, field.name}, {u"type"_s, fieldTypeCode(field.type)}};
        if (!field.choices.isEmpty())
            json.insert(u"choices"_s, QJsonArray::fromStringList(field.choices));
        if (field.isRequired)
            json.insert(u"required"_s, true);
        array << json;
    }
    return array;
}

QJsonObject rulesAsJson(const KindRules& rules)
{
    QJsonArray accessories;
    for (const AccessoryValue& accessory : rules.usualAccessories)
        accessories << QJsonObject{{u"name"_s, accessory.name}, {u"quantity"_s, accessory.quantity}};
    return {{u"checks"_s, QJsonArray::fromStringList(rules.checkPoints)},
            {u"accessories"_s, accessories},
            {u"fields"_s, fieldsAsJson(rules.fields)},
            {u"personLimit"_s, rules.mostOfPerson},
            {u"sectionLimit"_s, rules.mostOfSection}};
}

void storeRules(Row& row, const KindRules& rules)
{
    QStringList accessories;
    for (const AccessoryValue& accessory : rules.usualAccessories)
        accessories << accessoryLine(accessory);
    row[columnOf("check_points")] = Value::textOrNull(rules.checkPoints.join(u'\n'));
    row[columnOf("usual_accessories")] = Value::textOrNull(accessories.join(u'\n'));
    row[columnOf("most_of_person")] = countOrNull(rules.mostOfPerson);
    row[columnOf("most_of_section")] = countOrNull(rules.mostOfSection);
    row[columnOf("fields")] = Value::textOrNull(linesOfFields(rules.fields));
}

KindRules rulesAt(const Cursor& cursor, int firstColumn)
{
    return {cursor.text(firstColumn).split(u'\n', Qt::SkipEmptyParts), accessoriesOf(cursor.text(firstColumn + 1)),
            int(cursor.number(firstColumn + 2)), int(cursor.number(firstColumn + 3)),
            fieldsInLines(cursor.text(firstColumn + 4))};
}

KindRules readKindRules(Connection& connection, KindId kind)
{
    static const std::string sql = std::string("select ") + ruleColumns + " from kind where id = ?";
    Cursor cursor = connection.select(sql, kind);
    return cursor.next() ? rulesAt(cursor, 0) : KindRules();
}

namespace {

template<class Value>
struct KindColumn;
template<>
struct KindColumn<AccessoryValue> {
    static constexpr const char* name = "usual_accessories";
    static QList<AccessoryValue> read(const QString& stored) { return accessoriesOf(stored); }
};
template<>
struct KindColumn<KindField> {
    static constexpr const char* name = "fields";
    static QList<KindField> read(const QString& stored) { return fieldsInLines(stored); }
};

} // namespace

template<class Value>
QList<Value> OfEachKind<Value>::of(Connection& connection, KindId kind)
{
    read(connection);
    return m_byId.value(kind);
}

template<class Value>
QList<Value> OfEachKind<Value>::of(Connection& connection, const QString& kindName)
{
    read(connection);
    return m_byKey.isEmpty() ? QList<Value>() : m_byKey.value(searchKey(kindName));
}

template<class Value>
void OfEachKind<Value>::read(Connection& connection)
{
    if (std::exchange(m_isRead, true))
        return;
    const std::string column = KindColumn<Value>::name;
    Cursor cursor = connection.select("select id, name_key, " + column + " from kind where withdrawn_at is null and " +
                                      column + " is not null");
    while (cursor.next()) {
        const QList<Value> values = KindColumn<Value>::read(cursor.text(2));
        m_byId.insert(cursor.id<KindId>(0), values);
        m_byKey.insert(cursor.text(1), values);
    }
}

template class OfEachKind<AccessoryValue>;
template class OfEachKind<KindField>;

} // namespace madoguchi
