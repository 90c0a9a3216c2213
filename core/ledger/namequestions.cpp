// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/namequestions.h"

namespace madoguchi {

Result<AskNames::Answer> AskNames::run(ReadScope& scope) const
{
    const std::string code = of == Of::Kinds ? "''" : "coalesce(code, '')";
    Answer rows;
    Cursor cursor = scope.connection.select("select id, name, " + code + ", closed_at, coalesce(reading, '') from " +
                                            tableOf(of).name() + " where withdrawn_at is null order by name_key, id");
    while (cursor.next())
        rows << NamedRow{cursor.number(0), cursor.text(1), cursor.text(2), !cursor.isNull(3), cursor.text(4)};
    return rows;
}

QList<NamedRow> openNames(QList<NamedRow> names)
{
    names.removeIf([](const NamedRow& row) { return row.isClosed; });
    return names;
}

QStringList fieldNames(const QList<KindRecord>& kinds)
{
    QStringList names;
    for (const KindRecord& kind : kinds) {
        for (const KindField& field : kind.rules.fields)
            names << field.name;
    }
    names.removeDuplicates();
    return names;
}

Result<AskKinds::Answer> AskKinds::run(ReadScope& scope) const
{
    return readKinds(scope.connection);
}

QList<KindRecord> readKinds(Connection& connection)
{
    QList<KindRecord> kinds;
    static const std::string sql =
        std::string("select id, name, category, needs_reset, case when until_year_end = 1"
                    " then -1 else coalesce(loan_days, 0) end, closed_at, coalesce(reading, ''), ") +
        ruleColumns + " from kind where withdrawn_at is null order by name_key, id";
    Cursor cursor = connection.select(sql);
    while (cursor.next())
        kinds << KindRecord{cursor.id<KindId>(0),
                            cursor.text(1),
                            kindCategoryFromCode(cursor.text(2)).value_or(KindCategory::Other),
                            cursor.number(3) != 0,
                            int(cursor.number(4)),
                            rulesAt(cursor, 7),
                            !cursor.isNull(5),
                            cursor.text(6)};
    return kinds;
}

} // namespace madoguchi
