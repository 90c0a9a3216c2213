// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/base/result.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class ResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAValue();
    void holdsARefusal();
    void movesOut();
    void refusalKnowsItsProblems();
    void debugText_data();
    void debugText();
    void idsCompareAndHash();
};

void ResultTest::holdsAValue()
{
    Result<QString> result = u"R8"_s;
    QVERIFY(result);
    QVERIFY(result.isOk());
    QCOMPARE(*result, u"R8"_s);
    QCOMPARE(result->size(), 2);
    result->append(u"-J1");
    QCOMPARE(result.value(), u"R8-J1"_s);
    QCOMPARE(result.valueOr(u"none"_s), u"R8-J1"_s);
}

void ResultTest::holdsARefusal()
{
    const Result<int> result = refused(u"asset.on-loan"_s, u"IT-1"_s);
    QVERIFY(!result);
    QVERIFY(!result.isOk());
    QCOMPARE(result.valueOr(7), 7);
    QCOMPARE(result.refusal().kind, RefusalKind::Refused);
    QVERIFY(!result.refusal().outcomeUnknown);
}

void ResultTest::movesOut()
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(3);
    const std::unique_ptr<int> taken = std::move(result).value();
    QCOMPARE(*taken, 3);
    QCOMPARE(**Result<std::unique_ptr<int>>(std::make_unique<int>(4)), 4);
}

void ResultTest::refusalKnowsItsProblems()
{
    Refusal refusal = madoguchi::refusal(RefusalKind::Conflict, u"asset.changed"_s, u"IT-1"_s);
    refusal.problems << Problem{u"asset.lost"_s, u"IT-2"_s, {}};
    QCOMPARE(refusal.kind, RefusalKind::Conflict);
    QVERIFY(refusal.has(u"asset.changed"));
    QVERIFY(refusal.has(u"asset.lost"));
    QVERIFY(!refusal.has(u"asset"));
    QVERIFY(!Refusal().has(u""));
    QVERIFY(refusal != Refusal());
}

void ResultTest::debugText_data()
{
    QTest::addColumn<QList<Problem>>("problems");
    QTest::addColumn<QString>("text");

    QTest::newRow("none") << QList<Problem>() << u""_s;
    QTest::newRow("subject") << QList<Problem>{{u"asset.lost"_s, u"IT-2"_s, {}}} << u"asset.lost(IT-2)"_s;
    QTest::newRow("arguments in order") << QList<Problem>{{u"a.b"_s, u"x"_s, {{u"z"_s, 1}, {u"c"_s, u"d"_s}}}}
                                        << u"a.b(x c=d z=1)"_s;
    QTest::newRow("two") << QList<Problem>{{u"a"_s, u"x"_s, {}}, {u"b"_s, u"y"_s, {}}} << u"a(x), b(y)"_s;
    QTest::newRow("placeholders in a subject") << QList<Problem>{{u"a"_s, u"%2 %1"_s, {}}} << u"a(%2 %1)"_s;
}

void ResultTest::debugText()
{
    QFETCH(QList<Problem>, problems);
    QFETCH(QString, text);
    QCOMPARE((Refusal{RefusalKind::Refused, problems, false}.toDebugText()), text);
}

void ResultTest::idsCompareAndHash()
{
    QVERIFY(!AssetId().isValid());
    QVERIFY(AssetId(1).isValid());
    QVERIFY(AssetId(1) < AssetId(2));
    QVERIFY(!(std::is_convertible_v<AssetId, PersonId>));
    QVERIFY(!(std::is_convertible_v<qint64, AssetId>));
    const QHash<AssetId, int> byId{{AssetId(5), 50}, {AssetId(6), 60}};
    QCOMPARE(byId.value(AssetId(6)), 60);
}

QTEST_APPLESS_MAIN(ResultTest)
#include "tst_result.moc"
