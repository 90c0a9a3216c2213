// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storetest.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Values in and out of both databases: what goes in comes out, whichever it is.
class StatementTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void textsComeBack_data();
    void textsComeBack();
    void numbersComeBack_data();
    void numbersComeBack();
    void bytesComeBack_data();
    void bytesComeBack();
    void bytesComeBackHoweverAServerWritesThem();
    void nullIsNotEmpty();
    void everyKindOfArgumentCanBeBound();
    void valuesKeepTheirKind();
    void textsAreOrderedByCodePoint();
    void sameSelectInsideItself();
    void aStatementIsUsedAgain();
    void changedRowsAreCounted();
    void aRowIsReadAsItsTable();

private:
    std::unique_ptr<Connection> m_connection;
};

void StatementTest::init()
{
    StoreTest::init();
    if (isWithoutServer(testedDatabase()))
        return;
    m_connection = store().raw();
    m_connection->execute(
        m_connection->dialect().translate("create temporary table probe (id @id@, n @int@, t @text@, b @bytes@)"));
}

void StatementTest::cleanup()
{
    m_connection.reset();
    StoreTest::cleanup();
}

void StatementTest::textsComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ascii") << u"A-000001"_s;
    QTest::newRow("ladder high (U+9AD9)") << u"髙橋"_s;
    QTest::newRow("outside the basic plane") << u"𠮷野家"_s;
    QTest::newRow("variation selector") << u"葛\U000E0100城"_s;
    QTest::newRow("half-width kana") << u"ｶﾞｷﾞ"_s;
    QTest::newRow("not normalised") << u"か\u3099"_s;
    QTest::newRow("quotes and slashes") << uR"(' '' " \ \n \x41 \\' ; -- /* $$ ? :name $1 %1)"_s;
    QTest::newRow("line ends") << u"一\r\n二\n\t三"_s;
    QTest::newRow("empty") << u""_s;
    QTest::newRow("spaces kept") << u"  a　 "_s;
    QTest::newRow("long") << QString(300'000, u'長');
}

void StatementTest::textsComeBack()
{
    QFETCH(QString, text);
    m_connection->run("insert into probe (id, t) values (?, ?)", 1, text);
    Cursor cursor = m_connection->select("select t, id from probe where t = ?", text);
    QVERIFY(cursor.next());
    QVERIFY(!cursor.isNull(0));
    QCOMPARE(cursor.text(0), text);
    QCOMPARE(cursor.utf8View(0).toByteArray(), text.toUtf8());
    QCOMPARE(cursor.value(0), Value(text));
    QVERIFY(!cursor.next());
}

void StatementTest::numbersComeBack_data()
{
    QTest::addColumn<qint64>("number");
    QTest::newRow("zero") << qint64(0);
    QTest::newRow("minus one") << qint64(-1);
    QTest::newRow("beyond 32 bits") << (qint64(3) << 40) + 17;
    QTest::newRow("beyond a double") << qint64(9'007'199'254'740'993);
    QTest::newRow("greatest") << std::numeric_limits<qint64>::max();
    QTest::newRow("least") << std::numeric_limits<qint64>::min();
}

void StatementTest::numbersComeBack()
{
    QFETCH(qint64, number);
    m_connection->run("insert into probe (id, n) values (?, ?)", 1, number);
    Cursor cursor = m_connection->select("select n from probe where n = ?", number);
    QVERIFY(cursor.next());
    QCOMPARE(cursor.number(0), number);
    QCOMPARE(cursor.value(0), Value(number));
}

void StatementTest::bytesComeBackHoweverAServerWritesThem()
{
    if (store().isSqlite())
        QSKIP("about a server");
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte)
        all += char(byte);
    m_connection->run("insert into probe (id, b) values (?, ?)", 1, all);
    for (const char* output : {"hex", "escape"}) {
        m_connection->execute(QByteArray("set bytea_output = ") + output);
        Cursor cursor = m_connection->select("select b from probe where id = ?", 1);
        QVERIFY(cursor.next());
        QCOMPARE(cursor.bytes(0), all);
    }
}

void StatementTest::bytesComeBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("with zeros") << QByteArray("a\0b\0\0", 5);
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all += char(i);
    QTest::newRow("every byte") << all;
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("null array") << QByteArray();
    QTest::newRow("looks escaped") << QByteArray("\\x4142 \\000 ''");
    QTest::newRow("large") << all.repeated(2000);
}

void StatementTest::bytesComeBack()
{
    QFETCH(QByteArray, bytes);
    m_connection->run("insert into probe (id, b) values (?, ?)", 1, bytes);
    Cursor cursor = m_connection->select("select b from probe where b = ?", bytes);
    QVERIFY(cursor.next());
    QVERIFY(!cursor.isNull(0));
    QCOMPARE(cursor.bytes(0), bytes);
    QVERIFY(cursor.value(0).isBytes());
    QCOMPARE(cursor.value(0).toBytes(), bytes);
}

void StatementTest::nullIsNotEmpty()
{
    m_connection->run("insert into probe (id, n, t, b) values (?, ?, ?, ?)", 1, nullptr, nullptr, nullptr);
    m_connection->run("insert into probe (id, n, t, b) values (?, ?, ?, ?)", 2, 0, QString(), QByteArray());
    Cursor cursor = m_connection->select("select n, t, b from probe order by id");
    QVERIFY(cursor.next());
    for (int column = 0; column < 3; ++column) {
        QVERIFY(cursor.isNull(column));
        QVERIFY(cursor.value(column).isNull());
    }
    QCOMPARE(cursor.text(1), QString());
    QCOMPARE(cursor.number(0), 0);
    QVERIFY(cursor.next());
    for (int column = 0; column < 3; ++column)
        QVERIFY(!cursor.isNull(column));
    QCOMPARE(cursor.value(1), Value(QString()));
}

void StatementTest::everyKindOfArgumentCanBeBound()
{
    const Instant at = testMoment();
    m_connection->run("insert into probe (id, n, t) values (?, ?, ?)", AssetId(7), true, at);
    m_connection->run("insert into probe (id, n, t) values (?, ?, ?)", 8, AssetId(), QDate(2026, 4, 1));
    m_connection->run("insert into probe (id, n, t) values (?, ?, ?)", 9, Value(), QDate());
    m_connection->runWith("insert into probe (id, n, t, b) values (?, ?, ?, ?)",
                          {10, Value(qint64(5)), u"値"_s, QByteArray("\0x", 2)});
    Cursor cursor = m_connection->select("select id, n, t, b from probe order by id");
    QVERIFY(cursor.next());
    QCOMPARE(cursor.id<AssetId>(0), AssetId(7));
    QVERIFY(cursor.flag(1));
    QCOMPARE(cursor.instant(2), at);
    QVERIFY(cursor.next());
    QVERIFY(cursor.isNull(1));
    QCOMPARE(cursor.day(2), QDate(2026, 4, 1));
    QVERIFY(cursor.next());
    QVERIFY(cursor.isNull(1) && cursor.isNull(2));
    QVERIFY(!cursor.instant(2).isValid() && !cursor.day(2).isValid());
    QVERIFY(cursor.next());
    QCOMPARE(cursor.value(2), Value(u"値"_s));
    QCOMPARE(cursor.bytes(3), QByteArray("\0x", 2));
}

void StatementTest::valuesKeepTheirKind()
{
    m_connection->run("insert into probe (id, n, t) values (?, ?, ?)", 1, 42, u"42"_s);
    Cursor cursor = m_connection->select("select n, t, count(*), max(n), coalesce(t, ''), sum(n * 0) = 0 from probe"
                                         " group by id, n, t");
    QVERIFY(cursor.next());
    QVERIFY(cursor.value(0).isNumber());
    QVERIFY(cursor.value(1).isText());
    QVERIFY(cursor.value(2).isNumber());
    QVERIFY(cursor.value(3).isNumber());
    QVERIFY(cursor.value(4).isText());
    QCOMPARE(cursor.value(5), Value(1));
}

void StatementTest::textsAreOrderedByCodePoint()
{
    const QStringList sorted{u"A"_s, u"B"_s, u"a"_s, u"あ"_s, u"ア"_s, u"漢"_s, u"髙"_s, u"ｱ"_s, u"𠮷"_s};
    for (qsizetype i = sorted.size() - 1; i >= 0; --i)
        m_connection->run("insert into probe (id, t) values (?, ?)", i + 1, sorted.at(i));
    QStringList read;
    Cursor cursor = m_connection->select("select t from probe order by t");
    while (cursor.next())
        read << cursor.text(0);
    QCOMPARE(read, sorted);
}

void StatementTest::sameSelectInsideItself()
{
    for (int i = 1; i <= 3; ++i)
        m_connection->run("insert into probe (id, n) values (?, ?)", i, i * 10);
    constexpr const char* sql = "select id, n from probe where id <> ? order by id";
    QList<qint64> seen;
    Cursor outer = m_connection->select(sql, 2);
    while (outer.next()) {
        Cursor inner = m_connection->select(sql, outer.number(0));
        while (inner.next())
            seen << outer.number(0) * 1000 + inner.number(1);
    }
    QCOMPARE(seen, (QList<qint64>{1020, 1030, 3010, 3020}));
}

void StatementTest::aStatementIsUsedAgain()
{
    constexpr const char* sql = "select t from probe where id = ?";
    m_connection->run("insert into probe (id, t) values (?, ?)", 1, "first");
    const Statement* before = &m_connection->statement(sql);
    for (int i = 0; i < 3; ++i) {
        Cursor cursor = m_connection->select(sql, 1);
        QVERIFY(cursor.next());
        QCOMPARE(cursor.text(0), u"first"_s);
        // Left half read on purpose.
    }
    QCOMPARE(&m_connection->statement(sql), before);
    QVERIFY(!m_connection->select(sql, 2).next());
}

void StatementTest::changedRowsAreCounted()
{
    for (int i = 1; i <= 5; ++i)
        QCOMPARE(m_connection->run("insert into probe (id, n) values (?, ?)", i, i), 1);
    QCOMPARE(m_connection->run("update probe set n = ? where id > ?", 0, 3), 2);
    QCOMPARE(m_connection->run("update probe set n = ? where id > ?", 0, 99), 0);
    QCOMPARE(m_connection->run("delete from probe where id < ?", 3), 2);
    QCOMPARE(m_connection->run("insert into probe (id, n) values (?, ?) returning id", 9, 9), 1);
}

void StatementTest::aRowIsReadAsItsTable()
{
    const Table table(
        "probe",
        {{"id", ColumnType::Number}, {"n", ColumnType::Number}, {"t", ColumnType::Text}, {"b", ColumnType::Bytes}});
    const Row row{qint64(1) << 41, Value(), u"髙"_s, QByteArray("\xff\0", 2)};
    m_connection->runWith(table.insertSql(), row);
    Cursor cursor = m_connection->select(table.selectByIdSql(), qint64(1) << 41);
    QVERIFY(cursor.next());
    QCOMPARE(cursor.row(table), row);
    QCOMPARE(table.columnList("p"), std::string("p.id, p.n, p.t, p.b"));
    QCOMPARE(table.indexOf("b"), 3);
    QCOMPARE(table.withdrawnColumn(), -1);
}

QTEST_APPLESS_MAIN(StatementTest)
#include "tst_statement.moc"
