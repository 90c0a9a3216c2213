// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sharednames.h"

#include "core/base/searchkey.h"
#include "core/journal/changerow.h"

namespace madoguchi {

namespace {

/// A list that makes up names for every row is not kept in memory: what it says beyond these is not compared.
constexpr qsizetype mostSharedNames = 20'000;
constexpr qsizetype mostWritings = 100; ///< of one name

} // namespace

bool isOtherWriting(QString a, QString b)
{
    const auto isBlank = [](QChar c) { return c.isSpace(); };
    a.removeIf(isBlank);
    b.removeIf(isBlank);
    return a != b;
}

void keepWriting(QString& after, const QString& before)
{
    if (after != before && searchKey(after) == searchKey(before))
        after = before;
}

QString SharedNames::keyOf(const QString& name)
{
    const auto known = m_keys.constFind(name);
    if (known != m_keys.constEnd())
        return *known;
    if (m_keys.size() >= mostSharedNames)
        m_keys.clear();
    return *m_keys.insert(name, searchKey(name));
}

NameClash SharedNames::compare(const QString& name, QString& reading)
{
    const QString key = keyOf(name);
    NameClash clash;
    auto said = m_said.find(key);
    m_hasReadings = m_hasReadings || !reading.isEmpty();
    if (key.isEmpty() || (said == m_said.end() && m_said.size() >= mostSharedNames))
        return clash;
    if (said == m_said.end()) {
        m_said.insert(key, {{name}, reading});
        return clash;
    }
    if (!said->writings.contains(name) && said->writings.size() < mostWritings) {
        if (isOtherWriting(name, said->writings.first()))
            clash.writing = said->writings.first();
        said->writings << name;
    }
    if (reading.isEmpty())
        return clash;
    if (said->reading.isEmpty()) {
        said->reading = reading;
        return clash;
    }
    if (searchKey(said->reading) != searchKey(reading))
        clash.reading = said->reading;
    else
        reading.clear();
    return clash;
}

std::optional<ReadingChange> readingChange(Connection& connection, NameList list, Field field, const QString& name,
                                           const QString& reading)
{
    if (reading.isEmpty())
        return std::nullopt;
    const QString stored = storedReading(connection, list, knownName(connection, list, name).id);
    const QString after = reading.simplified();
    return stored == after ? std::nullopt : std::optional(ReadingChange{list, field, name, stored, after});
}

void storeReading(WriteScope& scope, const ReadingChange& change)
{
    const Table& table = tableOf(change.list);
    changeRow(scope, table, knownName(scope.connection(), change.list, change.name).id,
              [&](Row& row) { row[size_t(table.indexOf("reading"))] = Value::textOrNull(change.after); });
}

} // namespace madoguchi
