// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/erasure/personrows.h"
#include "core/exchange/recordtables.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Somebody who adds a personal column says whose it is.
class PersonRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPersonalColumnIsSomebodysOrNobodys();
    void everyLinkIsOneOfTheTables();
};

void PersonRowsTest::everyPersonalColumnIsSomebodysOrNobodys()
{
    for (const Table* table : recordTables().tables()) {
        const bool hasPersonal =
            std::any_of(table->columns().begin(), table->columns().end(), [](const Column& column) {
                return column.columnClass == ColumnClass::Personal || column.columnClass == ColumnClass::Secret;
            });
        const bool isSomebodys = table->name() == "person" ||
                                 std::any_of(personLinks().begin(), personLinks().end(),
                                             [&](const PersonLink& link) { return table->name() == link.table; });
        const bool isNobodys = std::any_of(nobodysTables().begin(), nobodysTables().end(),
                                           [&](const NobodysTable& nobodys) { return table->name() == nobodys.table; });
        QVERIFY2(!(isSomebodys && isNobodys), table->name().c_str());
        QVERIFY2(!hasPersonal || isSomebodys || isNobodys, table->name().c_str());
        QVERIFY2(hasPersonal || !isNobodys, table->name().c_str());
    }
}

void PersonRowsTest::everyLinkIsOneOfTheTables()
{
    for (const PersonLink& link : personLinks()) {
        const Table* from = recordTables().find(QLatin1String(link.isBack ? link.of : link.table));
        QVERIFY2(from, link.of);
        const Column& column = from->columns()[size_t(from->indexOf(link.column))];
        QCOMPARE(QByteArray(column.references), QByteArray(link.isBack ? link.table : link.of));
    }
    for (const NobodysTable& nobodys : nobodysTables()) {
        QVERIFY2(recordTables().find(QLatin1String(nobodys.table)), nobodys.table);
        QVERIFY(*nobodys.why);
    }
}

QTEST_APPLESS_MAIN(PersonRowsTest)
#include "tst_personrows.moc"
