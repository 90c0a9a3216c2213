// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordtables.h"
#include "tests/support/recorddump.h"
#include "tests/support/storetest.h"

#include <QRegularExpression>
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
    void uniqueIndexesAreDeclared();
    void everyRowHasALabel();
};

namespace {

/// Not journalled: the journal itself, what is derived, and what the program brings along.
bool isBesideTheJournal(const QString& table)
{
    static const QStringList known{u"database_info"_s, u"schema_migration"_s, u"asset_move"_s, u"asset_grams"_s,
                                   u"person_grams"_s};
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

/// "asset (asset_key) while withdrawn_at": what undo asks before the database refuses.
static QStringList declaredRules()
{
    QStringList rules;
    for (const Table* table : recordTables().tables()) {
        for (const UniqueRule& rule : table->undo().unique) {
            QStringList columns;
            for (const char* column : rule.columns)
                columns << QString::fromLatin1(column);
            QStringList nulls;
            for (const char* column : rule.whileNull)
                nulls << QString::fromLatin1(column);
            nulls.sort();
            rules << u"%1 (%2) while %3"_s.arg(QString::fromStdString(table->name()), columns.join(u", "_s),
                                               nulls.join(u", "_s));
        }
    }
    rules.sort();
    return rules;
}

static QStringList storedRules(Connection& connection)
{
    const char* sql = connection.dialect().isSqlite()
                          ? "select tbl_name, sql from sqlite_master where type = 'index' and sql like 'create unique%'"
                          : "select tablename, indexdef from pg_indexes where schemaname = 'public'"
                            " and indexdef like 'CREATE UNIQUE%' and indexname not like '%\\_pkey'";
    static const QRegularExpression columns(u"\\bon [^(]+\\(([^)]+)\\)"_s);
    static const QRegularExpression null(u"(\\w+) is null"_s);
    QStringList rules;
    Cursor cursor = connection.select(sql);
    while (cursor.next()) {
        if (isBesideTheJournal(cursor.text(0)))
            continue;
        const QString text = cursor.text(1).toLower();
        QStringList nulls;
        for (auto match = null.globalMatch(text); match.hasNext();)
            nulls << match.next().captured(1);
        nulls.sort();
        rules << u"%1 (%2) while %3"_s.arg(cursor.text(0), columns.match(text).captured(1), nulls.join(u", "_s));
    }
    rules.sort();
    return rules;
}

void TestRecordTables::uniqueIndexesAreDeclared()
{
    QCOMPARE(declaredRules(), storedRules(*store().raw()));
}

void TestRecordTables::everyRowHasALabel()
{
    for (const Table* table : recordTables().tables()) {
        QVERIFY2(!table->undo().label.empty(), table->name().c_str());
        for (const char* column : table->undo().label)
            QVERIFY(table->indexOf(column) > 0);
    }
}

QTEST_GUILESS_MAIN(TestRecordTables)
#include "tst_recordtables.moc"
