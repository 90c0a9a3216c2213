// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordtables.h"
#include "tests/support/recorddump.h"
#include "tests/support/storetest.h"

#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

class TestRecordTables : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableOfTheSchemaIsListed();
    void everyColumnIsDeclared();
    void whatIsReferredToComesFirst();
};

namespace {

/// Not journalled: the journal itself, what is derived, and what the program brings along.
bool isBesideTheJournal(const QString& table)
{
    static const QStringList known{u"database_info"_s, u"schema_migration"_s, u"asset_move"_s, u"asset_search"_s,
                                   u"person_search"_s};
    return known.contains(table) || table.startsWith(u"journal_");
}

} // namespace

void TestRecordTables::everyTableOfTheSchemaIsListed()
{
    QStringList listed;
    for (const Table* table : recordTables().tables())
        listed << QString::fromStdString(table->name());
    listed.sort();
    QStringList stored = tablesOf(*store().raw());
    stored.removeIf([](const QString& table) { return isBesideTheJournal(table); });
    QCOMPARE(listed, stored);
}

void TestRecordTables::everyColumnIsDeclared()
{
    const std::unique_ptr<Connection> connection = store().raw();
    for (const Table* table : recordTables().tables()) {
        QStringList declared;
        for (const Column& column : table->columns())
            declared << QString::fromLatin1(column.name);
        QCOMPARE(declared, columnsOf(*connection, QString::fromStdString(table->name())));
    }
}

void TestRecordTables::whatIsReferredToComesFirst()
{
    QStringList before;
    for (const Table* table : recordTables().tables()) {
        before << QString::fromStdString(table->name());
        for (const Column& column : table->columns())
            QVERIFY2(!column.references || before.contains(QString::fromLatin1(column.references)), column.name);
    }
}

QTEST_GUILESS_MAIN(TestRecordTables)
#include "tst_recordtables.moc"
