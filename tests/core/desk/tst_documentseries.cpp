// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/documents.h"
#include "core/desk/documentseries.h"
#include "tests/support/storetest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class TestDocumentSeries : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void lastDigitsFindThem();
    void theLatestComeFirst();

private:
    /// As the counter stores them; the row alone matters here.
    void add(const char* letter, int year, int serial, const char* issuedAt, bool isUndone = false);
    QStringList numbers(const QList<DocumentId>& ids);
    QStringList endingIn(const QString& digits, int limit = 50)
    {
        return numbers(documentsEndingIn(store().desk().connection(), digits, {2026, 6, 10}, limit));
    }
    qint64 m_lastId = 900;
};

void TestDocumentSeries::add(const char* letter, int year, int serial, const char* issuedAt, bool isUndone)
{
    const QString number = u"R%1-%2%3"_s.arg(year - 2018).arg(QLatin1String(letter)).arg(serial, 6, 10, QChar(u'0'));
    store().raw()->run(
        "insert into document (id, number, kind, letter, fiscal_year, serial, station_id, operator_id,"
        " issued_at, command_id, item_count, language, is_open, withdrawn_at)"
        " values (?, ?, 'receipt', ?, ?, ?, (select min(id) from station), (select min(id) from operator),"
        " ?, 'x', 1, 'ja', 0, ?)",
        ++m_lastId, number, QString::fromLatin1(letter), qint64(year), qint64(serial), QString::fromLatin1(issuedAt),
        isUndone ? Value(u"2026-06-10T00:00:00.000Z"_s) : Value());
}

QStringList TestDocumentSeries::numbers(const QList<DocumentId>& ids)
{
    QStringList list;
    const std::unique_ptr<Connection> raw = store().raw();
    for (const DocumentId id : ids) {
        Cursor cursor = raw->select("select number from document where id = ?", id);
        if (cursor.next())
            list << cursor.text(0);
    }
    return list;
}

void TestDocumentSeries::lastDigitsFindThem()
{
    add("J", 2026, 981, "2026-06-01T00:00:00.000Z");
    add("J", 2026, 1981, "2026-06-02T00:00:00.000Z");
    add("J", 2026, 2081, "2026-06-03T00:00:00.000Z");
    add("H", 2026, 981, "2026-06-04T00:00:00.000Z");
    add("J", 2025, 981, "2025-06-04T00:00:00.000Z");
    add("J", 2023, 981, "2023-06-04T00:00:00.000Z"); // too long ago
    QCOMPARE(endingIn(u"981"_s), (QStringList{u"R8-J001981"_s, u"R8-J000981"_s, u"R8-H000981"_s, u"R7-J000981"_s}));
    QCOMPARE(endingIn(u"000981"_s), (QStringList{u"R8-J000981"_s, u"R8-H000981"_s, u"R7-J000981"_s}));
    QCOMPARE(endingIn(u"1981"_s), QStringList{u"R8-J001981"_s});
    QCOMPARE(endingIn(u"81"_s, 2), (QStringList{u"R8-J002081"_s, u"R8-J001981"_s}));
    QCOMPARE(endingIn(u"1"_s), QStringList());
    QCOMPARE(endingIn(u"77"_s), QStringList());
    QCOMPARE(endingIn(u"x"_s), QStringList());
    QCOMPARE(endingIn(u"99999999999999999999"_s), QStringList());
}

void TestDocumentSeries::theLatestComeFirst()
{
    add("J", 2026, 1, "2026-06-01T00:00:00.000Z");
    add("J", 2026, 2, "2026-06-05T00:00:00.000Z");
    add("J", 2026, 3, "2026-06-06T00:00:00.000Z", true);
    add("H", 2026, 1, "2026-06-04T00:00:00.000Z");
    add("J", 2025, 7, "2025-06-04T00:00:00.000Z");
    const auto latest = [&](int limit) {
        return numbers(latestDocuments(store().desk().connection(), {2026, 6, 10}, limit));
    };
    QCOMPARE(latest(3), (QStringList{u"R8-J000002"_s, u"R8-H000001"_s, u"R8-J000001"_s}));
    QCOMPARE(latest(9).size(), 4);
}

QTEST_GUILESS_MAIN(TestDocumentSeries)
#include "tst_documentseries.moc"
