// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/compactjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class CompactJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsQtWritesIt();
    void everyCharacterIsWrittenAsQtDoes();
};

void CompactJsonTest::isAsQtWritesIt()
{
    CompactJson json;
    json.beginArray("a"_L1);
    json.add(u"一つ"_s);
    json.add({});
    json.beginObject();
    json.put("n"_L1, -7);
    json.endObject();
    json.beginObject();
    json.endObject();
    json.endArray();
    json.beginArray("b"_L1);
    json.endArray();
    json.beginObject("c"_L1);
    json.put("text"_L1, u"R8-J1-000001"_s);
    json.putTrue("yes"_L1);
    json.endObject();
    json.putJson("d"_L1, R"(["x"])");
    json.put("e"_L1, qint64(1) << 41);
    const QJsonObject same{
        {u"a"_s, QJsonArray{u"一つ"_s, QString(), QJsonObject{{u"n"_s, -7}}, QJsonObject()}},
        {u"b"_s, QJsonArray()},
        {u"c"_s, QJsonObject{{u"text"_s, u"R8-J1-000001"_s}, {u"yes"_s, true}}},
        {u"d"_s, QJsonArray{u"x"_s}},
        {u"e"_s, qint64(1) << 41},
    };
    QCOMPARE(json.take(), QJsonDocument(same).toJson(QJsonDocument::Compact));
    QCOMPARE(CompactJson().take(), "{}");
}

/// Also quotes, control characters and pairs of surrogates; half a pair is no character, and nothing that is stored.
void CompactJsonTest::everyCharacterIsWrittenAsQtDoes()
{
    const auto isSame = [](const QString& text) {
        CompactJson json;
        json.put("t"_L1, text);
        return json.take() == QJsonDocument(QJsonObject{{u"t"_s, text}}).toJson(QJsonDocument::Compact);
    };
    for (uint unit = 0; unit < 0x10000; ++unit)
        QVERIFY2(QChar::isSurrogate(unit) || isSame(u"a"_s + QChar(char16_t(unit)) + u'b'),
                 qPrintable(QString::number(unit, 16)));
    QVERIFY(isSame(u"\U00020bb7野家 \U0001f4bb"_s));
}

QTEST_APPLESS_MAIN(CompactJsonTest)
#include "tst_compactjson.moc"
