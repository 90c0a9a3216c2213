// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/orderedrows.h"

#include "tests/support/storetest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// A server sends some hundred rows at a time, and the next ones ahead.
class OrderedRowsTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowComesOnceAndInOrder_data();
    void everyRowComesOnceAndInOrder();
    void severalWalksAtOnce();

private:
    std::unique_ptr<Connection> filled(int rows)
    {
        std::unique_ptr<Connection> connection = store().raw();
        connection->execute(connection->dialect().translate(
            "create temporary table probe (a @int@ not null, b @int@ not null, t @text@, primary key (a, b))"));
        connection->beginWrite();
        for (int i = rows; i > 0; --i)
            connection->post("insert into probe (a, b, t) values (?, ?, ?)", i / 7, i % 7, QString::number(i));
        connection->commit();
        return connection;
    }
};

void OrderedRowsTest::everyRowComesOnceAndInOrder_data()
{
    QTest::addColumn<int>("rows");
    for (int rows : {0, 1, 249, 250, 251, 499, 500, 501, 750, 1303})
        QTest::newRow(qPrintable(QString::number(rows))) << rows;
}

void OrderedRowsTest::everyRowComesOnceAndInOrder()
{
    QFETCH(int, rows);
    const std::unique_ptr<Connection> connection = filled(rows);
    connection->beginRead();
    {
        OrderedRows walk(*connection, "probe", "a, b", "t");
        for (int i = 1; i <= rows; ++i) {
            QVERIFY(walk.next());
            QCOMPARE(walk.row().number(0) * 7 + walk.row().number(1), i);
            QCOMPARE(walk.row().text(2), QString::number(i));
        }
        QVERIFY(!walk.next());
    }
    connection->commit();
}

void OrderedRowsTest::severalWalksAtOnce()
{
    const std::unique_ptr<Connection> connection = filled(900);
    connection->beginRead();
    {
        OrderedRows all(*connection, "probe", "a, b", "t");
        OrderedRows end(*connection, "probe", "a, b", "t", 63); // first keys of more than that
        for (int i = 1; i <= 900; ++i) {
            QVERIFY(all.next());
            if (i / 7 > 63)
                QVERIFY(end.next());
            QCOMPARE(all.row().text(2), QString::number(i));
            if (i / 7 > 63)
                QCOMPARE(end.row().text(2), all.row().text(2));
            // Something else is asked in between.
            QVERIFY(connection->select("select 1 from probe where a = ?", i / 7).next());
        }
    }
    connection->commit();
}

QTEST_APPLESS_MAIN(OrderedRowsTest)
#include "tst_orderedrows.moc"
