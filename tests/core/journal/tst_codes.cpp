// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/base32.h"
#include "core/journal/base45.h"
#include "core/journal/checkpoint.h"
#include "core/journal/idruns.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

namespace {

std::vector<IdRun> runs(std::vector<qint64> ids)
{
    return runsOf(ids);
}

} // namespace

class TestCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void base45_data();
    void base45();
    void whatIsNotBase45_data();
    void whatIsNotBase45();
    void base32IsReadAsTyped();
    void notesAreSplit();
    void aChangedNoteIsNotSigned();
    void idsBecomeRuns();
};

void TestCodes::base45_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("RFC 9285 AB") << "AB"_qba
                                 << "BB8"_qba;
    QTest::newRow("RFC 9285 Hello") << "Hello!!"_qba
                                    << "%69 VD92EX0"_qba;
    QTest::newRow("RFC 9285 base-45") << "base-45"_qba
                                      << "UJCLQE7W581"_qba;
    QTest::newRow("RFC 9285 ietf!") << "ietf!"_qba
                                    << "QED8WEX0"_qba;
    QTest::newRow("nothing") << ""_qba
                             << ""_qba;
    QTest::newRow("largest") << "\xff\xff\xff"_qba
                             << "FGWU5"_qba;
}

void TestCodes::base45()
{
    QFETCH(QByteArray, plain);
    QFETCH(QByteArray, encoded);
    QCOMPARE(toBase45(plain), encoded);
    QCOMPARE(fromBase45(encoded), plain);
}

void TestCodes::whatIsNotBase45_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("too large a pair") << "GGW"_qba;
    QTest::newRow("too large a byte") << "::"_qba;
    QTest::newRow("one character left") << "BB8B"_qba;
    QTest::newRow("lower case") << "bb8"_qba;
    QTest::newRow("null byte") << QByteArray("BB\0", 3);
}

void TestCodes::whatIsNotBase45()
{
    QFETCH(QByteArray, text);
    QVERIFY(!fromBase45(text));
}

void TestCodes::base32IsReadAsTyped()
{
    QCOMPARE(toBase32Groups(QByteArray::fromHex("00443214c74254b635cf84653a56d7c675be77df"), 32),
             u"0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ"_s);
    QCOMPARE(toBase32Groups(QByteArray::fromHex("0000000000ffffffffff"), 16), u"0000-0000-ZZZZ-ZZZZ"_s);
    QCOMPARE(tidyBase32(u"o1il ab-cd ２"_s), u"0111ABCD2"_s);
}

void TestCodes::notesAreSplit()
{
    const StationKey key = StationKey::temporary();
    const QString first = signCheckpoint({u"madoguchi/r/1"_s, 3, Hash{1}}, key);
    const QString second = signCheckpoint({u"madoguchi/r/2"_s, 4, Hash{2}}, key);
    QCOMPARE(splitNotes(first + u'\n' + second), QStringList({first, second}));
    QCOMPARE(splitNotes(first + second), QStringList({first, second}));
    QCOMPARE(splitNotes(QString(u"\n\n"_s + first + u"\n\n"_s + second).replace(u"\n"_s, u"\r\n"_s)),
             QStringList({first, second}));
    QVERIFY(splitNotes(u"\n \n"_s).isEmpty());
    QVERIFY(isSignedBy(splitNotes(first + second).at(1), key.publicKey()));
}

void TestCodes::aChangedNoteIsNotSigned()
{
    const StationKey key = StationKey::temporary();
    const QString note = signCheckpoint({u"madoguchi/r/1"_s, 30, Hash{1}}, key);
    QVERIFY(isSignedBy(note, key.publicKey()));
    QVERIFY(!isSignedBy(note, StationKey::temporary().publicKey()));
    QVERIFY(!isSignedBy(QString(note).replace(u"\n30\n"_s, u"\n31\n"_s), key.publicKey()));
    QVERIFY(!isSignedBy(QString(note).replace(u"madoguchi/r/1"_s, u"madoguchi/r/2"_s), key.publicKey()));
    QVERIFY(!parseCheckpoint(u"madoguchi/r/1\n-1\n"_s + QString::fromLatin1(QByteArray(32, 'x').toBase64()) +
                             u"\n\nx\n"_s));
    QVERIFY(!parseCheckpoint(u"nothing"_s));
}

void TestCodes::idsBecomeRuns()
{
    QVERIFY(runs({}).empty());
    QCOMPARE(runs({5, 3, 4, 9, 4}), (std::vector<IdRun>{{3, 5}, {9, 9}}));
    std::vector<qint64> many;
    for (qint64 id = 0; id < 1500; ++id)
        many.push_back(id);
    many.push_back(1023);
    QCOMPARE(runs(many), (std::vector<IdRun>{{0, 1023}, {1024, 1499}}));
}

QTEST_APPLESS_MAIN(TestCodes)
#include "tst_codes.moc"
