// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scanning/profileoptions.h"

#include <QSet>
#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

class TestProfileOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreUnique();
    void everyValueComesBack_data();
    void everyValueComesBack();
    void whatDoesNotSuit_data();
    void whatDoesNotSuit();
    void anUntouchedProfileIsNothing();
    void aLaterVersionsValuesAreLeftOut();
    void valuesThatDoNotGoTogether();
};

void TestProfileOptions::namesAreUnique()
{
    QSet<QString> names;
    for (const ProfileOption& option : profileOptions())
        names.insert(settingName(option));
    QCOMPARE(names.size(), qsizetype(profileOptions().size()));
    QVERIFY(names.contains(u"scanner.nw7-length"_s));
}

void TestProfileOptions::everyValueComesBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    const std::pair<const char*, const char*> values[] = {{"prefix", "B"},
                                                          {"suffix", "C"},
                                                          {"layout-repair", "us-on-jis"},
                                                          {"separator", "|"},
                                                          {"assumed", "nw7"},
                                                          {"nw7-strip-start-stop", "1"},
                                                          {"nw7-length", "8"},
                                                          {"nw7-check", "7dsr"},
                                                          {"nw7-strip-check", "1"},
                                                          {"code39-check", "1"},
                                                          {"code39-strip-check", "0"},
                                                          {"jan-check", "0"},
                                                          {"itf-length", "14"},
                                                          {"label-check", "0"},
                                                          {"label-prefixes", "PC,MON"},
                                                          {"label-digits", "4"},
                                                          {"label-strip-check", "0"},
                                                          {"maximum-length", "100"}};
    QCOMPARE(std::size(values), profileOptions().size());
    for (const auto& [name, text] : values)
        QTest::newRow(name) << u"scanner."_s + QLatin1StringView(name) << QString::fromLatin1(text);
}

void TestProfileOptions::everyValueComesBack()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    const Result<ScannerProfile> profile = withSetting({}, name, text);
    QVERIFY(profile.isOk());
    QVERIFY(profileProblems(*profile).isEmpty());
    const QJsonObject json = profileToJson(*profile);
    QCOMPARE(profileFromJson(json), *profile);
    if (*profile != ScannerProfile())
        QCOMPARE(json, (QJsonObject{{name.section(u'.', 1), text}}));
}

void TestProfileOptions::whatDoesNotSuit_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("too long a prefix") << u"prefix"_s << u"12345678901234567"_s;
    QTest::newRow("no such layout") << u"layout-repair"_s << u"dvorak"_s;
    QTest::newRow("letter as separator") << u"separator"_s << u"G"_s;
    QTest::newRow("hyphen as separator") << u"separator"_s << u"-"_s;
    QTest::newRow("two separators") << u"separator"_s << u"||"_s;
    QTest::newRow("length in words") << u"nw7-length"_s << u"eight"_s;
    QTest::newRow("length out of range") << u"nw7-length"_s << u"61"_s;
    QTest::newRow("check of another symbology") << u"nw7-check"_s << u"mod43"_s;
    QTest::newRow("odd ITF") << u"itf-length"_s << u"13"_s;
    QTest::newRow("yes for 1") << u"jan-check"_s << u"yes"_s;
    QTest::newRow("prefix with its hyphen") << u"label-prefixes"_s << u"PC-"_s;
    QTest::newRow("no digits") << u"label-digits"_s << u"0"_s;
    QTest::newRow("shorter than a label") << u"maximum-length"_s << u"5"_s;
}

void TestProfileOptions::whatDoesNotSuit()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    const Result<ScannerProfile> profile = withSetting({}, u"scanner."_s + name, text);
    QVERIFY(!profile.isOk());
    QVERIFY(profile.refusal().has(u"setting.bad-value"));
    QCOMPARE(profile.refusal().problems.first().subject, u"scanner."_s + name);
}

void TestProfileOptions::anUntouchedProfileIsNothing()
{
    QVERIFY(profileToJson({}).isEmpty());
    QCOMPARE(profileFromJson({}), ScannerProfile());
    QVERIFY(profileProblems({}).isEmpty());
    QVERIFY(withSetting({}, u"scanner.colour"_s, u"red"_s).refusal().has(u"setting.unknown"));
}

void TestProfileOptions::aLaterVersionsValuesAreLeftOut()
{
    const QJsonObject json{{u"nw7-length"_s, u"8"_s}, {u"nw7-check"_s, u"new-kind"_s}, {u"beam"_s, u"green"_s}};
    ScannerProfile expected;
    expected.nw7.length = 8;
    QCOMPARE(profileFromJson(json), expected);
}

void TestProfileOptions::valuesThatDoNotGoTogether()
{
    ScannerProfile profile;
    profile.ownLabel.hasCheck = true;
    QCOMPARE(profileProblems(profile).value(0).code, u"scanner.label-without-prefix"_s);
    profile.ownLabel.prefixes = {u"PC"_s};
    QVERIFY(profileProblems(profile).isEmpty());
    profile.itfLength = 7;
    profile.nw7.check = CheckKind::Jan;
    QCOMPARE(profileProblems(profile).size(), 2);
}

QTEST_GUILESS_MAIN(TestProfileOptions)
#include "tst_profileoptions.moc"
