// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/codekey.h"
#include "core/scanning/scanpipeline.h"

#include <QRandomGenerator>
#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

using Repairs = QList<ScanRepair>;
using R = ScanRepair;
using T = ScanTrouble;

class TestScanPipeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plainCodes_data();
    void plainCodes();
    void aimIdentifiers_data();
    void aimIdentifiers();
    void troubles_data();
    void troubles();
    void gs1_data();
    void gs1();
    void commands_data();
    void commands();
    void commandsPassTheRules();
    void bytes_data();
    void bytes();
    void keepsWhatCame();
    void anyTextGivesAScan();
    void strippedStartAndStopAreTriedAfterwards();
    void marksOfCode39AreNoData_data();
    void marksOfCode39AreNoData();

private:
    static QString transmitted(QString text) { return text.replace(u'¦', QChar(gs1Separator)); }
};

/// Cards that were registered as they were scanned, before the rule was set, stay known.
void TestScanPipeline::strippedStartAndStopAreTriedAfterwards()
{
    ScannerProfile profile;
    profile.nw7.isStartStopStripped = true;
    const Scan scan = interpret(u"a1234567a"_s, profile);
    QCOMPARE(scan.key, u"1234567"_s);
    QCOMPARE(scan.candidates, (QStringList{u"1234567"_s, u"A1234567A"_s}));
}

void TestScanPipeline::marksOfCode39AreNoData_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("candidates");
    QTest::addColumn<Repairs>("repairs");
    const Repairs marksGone{R::StartStopStripped};
    const Repairs repaired{R::LayoutRepaired, R::StartStopStripped};
    const QStringList both{u"A-000001"_s, u"*A-000001*"_s};

    QTest::newRow("marks") << u"*A-000001*"_s << both << marksGone;
    QTest::newRow("lower case") << u"*a-000001*"_s << both << marksGone;
    QTest::newRow("by AIM") << u"]A0*A-000001*"_s << both << Repairs{R::AimStripped, R::StartStopStripped};
    QTest::newRow("by a mangled AIM") << u"[A0(A-000001("_s << both
                                      << Repairs{R::LayoutRepaired, R::AimStripped, R::StartStopStripped};
    QTest::newRow("full-width") << u"＊Ａ－０００００１＊"_s << both << Repairs{R::WidthFolded, R::StartStopStripped};
    QTest::newRow("US on JIS") << u"(A-000001("_s << QStringList{both.at(0), both.at(1), u"(A-000001("_s} << repaired;
    QTest::newRow("US on JIS, the rest as well")
        << u"(A~1("_s << QStringList{u"A+1"_s, u"*A+1*"_s, u"(A~1("_s} << repaired;
    QTest::newRow("JIS on US") << u"\"A-000001\""_s << QStringList{both.at(0), both.at(1), u"\"A-000001\""_s}
                               << repaired;
    QTest::newRow("by AIM, what only full ASCII has")
        << u"]A4*a_b*"_s << QStringList{u"A_B"_s, u"*A_B*"_s} << Repairs{R::AimStripped, R::StartStopStripped};
    QTest::newRow("another symbology") << u"]C0*A-1*"_s << QStringList{u"*A-1*"_s} << Repairs{R::AimStripped};
    QTest::newRow("no data of Code 39") << u"*A_1*"_s << QStringList{u"*A_1*"_s} << Repairs{};
    QTest::newRow("one mark") << u"*A-1"_s << QStringList{u"*A-1"_s} << Repairs{};
    QTest::newRow("three marks") << u"*A*1*"_s << QStringList{u"*A*1*"_s} << Repairs{};
    QTest::newRow("brackets") << u"(A-1)"_s << QStringList{u"(A-1)"_s} << Repairs{};
    QTest::newRow("marks alone") << u"**"_s << QStringList{u"**"_s} << Repairs{};
    QTest::newRow("nothing between them") << u"* *"_s << QStringList{u"**"_s} << Repairs{};
}

void TestScanPipeline::marksOfCode39AreNoData()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, candidates);
    QFETCH(Repairs, repairs);
    const Scan scan = interpret(typed, {});
    QCOMPARE(scan.key, candidates.constFirst());
    QCOMPARE(scan.candidates, candidates);
    QCOMPARE(scan.repairs, repairs);
    QCOMPARE(scan.trouble, T::None);
    QCOMPARE(interpret(u"*CMD-DONE*"_s, {}).command, ScanCommand::Done);
}

void TestScanPipeline::plainCodes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QString>("key");
    QTest::addColumn<Repairs>("repairs");

    QTest::newRow("label") << u"IT-000123"_s << u"IT-000123"_s << u"IT-000123"_s << Repairs{};
    QTest::newRow("letter case is shown, not compared")
        << u"it-000123"_s << u"it-000123"_s << u"IT-000123"_s << Repairs{};
    QTest::newRow("white space") << u" IT-000123\r\n"_s << u"IT-000123"_s << u"IT-000123"_s << Repairs{};
    QTest::newRow("space inside") << u"SN 12 34"_s << u"SN 12 34"_s << u"SN1234"_s << Repairs{};
    QTest::newRow("input method, full-width")
        << u"ＩＴ－０００１２３"_s << u"IT-000123"_s << u"IT-000123"_s << Repairs{R::WidthFolded};
    QTest::newRow("input method, long vowel mark")
        << u"ＩＴー０００１２３"_s << u"IT-000123"_s << u"IT-000123"_s << Repairs{R::WidthFolded};
    QTest::newRow("full-width space around") << u"\u3000IT-1\u3000"_s << u"IT-1"_s << u"IT-1"_s << Repairs{};
    QTest::newRow("serial framing") << u"\u0002IT-1\u0003"_s << u"IT-1"_s << u"IT-1"_s << Repairs{};
    QTest::newRow("marks that a layout mismatch would change")
        << u"A:B_C+D@E"_s << u"A:B_C+D@E"_s << u"A:B_C+D@E"_s << Repairs{};
    QTest::newRow("NW-7 without a setting stays") << u"A1234567A"_s << u"A1234567A"_s << u"A1234567A"_s << Repairs{};
    QTest::newRow("kanji is no sign of an input method") << u"総務-12"_s << u"総務-12"_s << u"総務-12"_s << Repairs{};
    QTest::newRow("bracket that is no AIM identifier") << u"[X]1"_s << u"[X]1"_s << u"[X]1"_s << Repairs{};
    QTest::newRow("ISO 15434 envelope") << u"[)>\u001e06\u001dSABC\u001e\u0004"_s << u"[)>06SABC"_s << u"[)>06SABC"_s
                                        << Repairs{};
}

void TestScanPipeline::plainCodes()
{
    QFETCH(QString, typed);
    QFETCH(QString, payload);
    QFETCH(QString, key);
    QFETCH(Repairs, repairs);
    const Scan scan = interpret(typed, {});
    QCOMPARE(scan.payload, payload);
    QCOMPARE(scan.key, key);
    QCOMPARE(scan.candidates, QStringList{key});
    QCOMPARE(scan.repairs, repairs);
    QCOMPARE(scan.trouble, T::None);
    QCOMPARE(scan.command, ScanCommand::None);
    QCOMPARE(scan.symbology, Symbology::Unknown);
    QCOMPARE(scan.raw, typed);
}

void TestScanPipeline::aimIdentifiers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Symbology>("symbology");
    QTest::addColumn<QString>("payload");
    QTest::addColumn<Repairs>("repairs");
    const Repairs stripped{R::AimStripped};
    const Repairs repaired{R::LayoutRepaired, R::AimStripped};

    QTest::newRow("Code 39") << u"]A0IT-1"_s << Symbology::Code39 << u"IT-1"_s << stripped;
    QTest::newRow("Code 128") << u"]C0IT-1"_s << Symbology::Code128 << u"IT-1"_s << stripped;
    QTest::newRow("GS1-128") << u"]C18004X1"_s << Symbology::Gs1Code128 << u"8004X1"_s << stripped;
    QTest::newRow("JAN-13") << u"]E04901234567894"_s << Symbology::Ean13 << u"4901234567894"_s << stripped;
    QTest::newRow("JAN-13 with an add-on")
        << u"]E3490123456789412"_s << Symbology::Ean13 << u"490123456789412"_s << stripped;
    QTest::newRow("JAN-8") << u"]E445123450"_s << Symbology::Ean8 << u"45123450"_s << stripped;
    QTest::newRow("NW-7") << u"]F0A123A"_s << Symbology::Nw7 << u"A123A"_s << stripped;
    QTest::newRow("ITF") << u"]I012345678"_s << Symbology::Itf << u"12345678"_s << stripped;
    QTest::newRow("QR") << u"]Q1IT-1"_s << Symbology::Qr << u"IT-1"_s << stripped;
    QTest::newRow("GS1 QR") << u"]Q38004X1"_s << Symbology::Gs1Qr << u"8004X1"_s << stripped;
    QTest::newRow("DataMatrix") << u"]d1IT-1"_s << Symbology::DataMatrix << u"IT-1"_s << stripped;
    QTest::newRow("GS1 DataMatrix") << u"]d28004X1"_s << Symbology::Gs1DataMatrix << u"8004X1"_s << stripped;
    QTest::newRow("GS1 DataBar") << u"]e00104901234567894"_s << Symbology::Gs1DataBar << u"0104901234567894"_s
                                 << stripped;
    QTest::newRow("PDF417") << u"]L0IT-1"_s << Symbology::Pdf417 << u"IT-1"_s << stripped;
    QTest::newRow("without a rule") << u"]G0IT-1"_s << Symbology::Other << u"IT-1"_s << stripped;
    QTest::newRow("Caps Lock") << u"]c0IT-1"_s << Symbology::Code128 << u"IT-1"_s << stripped;
    QTest::newRow("no digit") << u"]CAIT-1"_s << Symbology::Unknown << u"]CAIT-1"_s << Repairs{};
    QTest::newRow("US on JIS, GS1-128") << u"[C18004X1"_s << Symbology::Gs1Code128 << u"8004X1"_s << repaired;
    QTest::newRow("US on JIS, GS1 DataMatrix") << u"[d28004X1"_s << Symbology::Gs1DataMatrix << u"8004X1"_s << repaired;
    QTest::newRow("US on JIS, GS1 QR") << u"[Q38004X1"_s << Symbology::Gs1Qr << u"8004X1"_s << repaired;
    QTest::newRow("US on JIS, the rest as well") << u"[C0A+B=1"_s << Symbology::Code128 << u"A:B_1"_s << repaired;
    QTest::newRow("JIS on US") << u"\\C0A'B"_s << Symbology::Code128 << u"A:B"_s << repaired;
    QTest::newRow("full-width") << u"］Ｃ０ＩＴ－１"_s << Symbology::Code128 << u"IT-1"_s
                                << Repairs{R::WidthFolded, R::AimStripped};
}

void TestScanPipeline::aimIdentifiers()
{
    QFETCH(QString, typed);
    QFETCH(Symbology, symbology);
    QFETCH(QString, payload);
    QFETCH(Repairs, repairs);
    const Scan scan = interpret(typed, {});
    QCOMPARE(scan.symbology, symbology);
    QCOMPARE(scan.payload, payload);
    QCOMPARE(scan.key, codeKey(payload));
    QCOMPARE(scan.repairs, repairs);
    QCOMPARE(scan.trouble, T::None);
}

void TestScanPipeline::troubles_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ScanTrouble>("trouble");
    QTest::addColumn<QString>("key");

    QTest::newRow("empty commit") << u""_s << T::EmptyCommit << u""_s;
    QTest::newRow("white space alone") << u" \u3000\r"_s << T::EmptyCommit << u""_s;
    QTest::newRow("separator alone") << u"\u001d"_s << T::EmptyCommit << u""_s;
    QTest::newRow("AIM identifier alone") << u"]C0"_s << T::EmptyCommit << u""_s;
    QTest::newRow("romaji input") << u"いＴー０００１２３"_s << T::KanaMangled << u"いT-000123"_s;
    QTest::newRow("kana input") << u"にか"_s << T::KanaMangled << u"にか"_s;
    QTest::newRow("half-width kana") << u"ﾁﾄ-1"_s << T::KanaMangled << u"チト-1"_s;
    QTest::newRow("full stop of an input method") << u"Ａ。Ｂ"_s << T::KanaMangled << u"A。B"_s;
    QTest::newRow("bracket of an input method") << u"」Ｃ１"_s << T::KanaMangled << u"」C1"_s;
    QTest::newRow("middle dot of an input method") << u"Ａ・Ｂ"_s << T::KanaMangled << u"A・B"_s;
    QTest::newRow("hyphen left at the end") << u"ＩＴー"_s << T::KanaMangled << u"ITー"_s;
    QTest::newRow("control character") << u"IT\u0001-1"_s << T::ControlCharacters << u"IT-1"_s;
    QTest::newRow("escape") << u"\u001bIT-1"_s << T::ControlCharacters << u"IT-1"_s;
    QTest::newRow("C1 control") << u"IT-1\u0085X"_s << T::ControlCharacters << u"IT-1X"_s;
    QTest::newRow("longest") << QString(512, u'1') << T::None << QString(512, u'1');
    QTest::newRow("too long") << QString(513, u'1') << T::TooLong << u""_s;
    QTest::newRow("JAN misread") << u"]E04901234567895"_s << T::WrongCheckDigit << u"4901234567895"_s;
    QTest::newRow("JAN-8 misread") << u"]E445123451"_s << T::WrongCheckDigit << u"45123451"_s;
    QTest::newRow("GS1 by name only") << u"]C1IT-1"_s << T::MalformedGs1 << u"IT-1"_s;
    QTest::newRow("GS1 through an input method") << u"]C1し80"_s << T::KanaMangled << u"し80"_s;
    QTest::newRow("GS1 misread") << u"]d20104901234567895"_s << T::MalformedGs1 << u"0104901234567895"_s;
}

void TestScanPipeline::troubles()
{
    QFETCH(QString, typed);
    QFETCH(ScanTrouble, trouble);
    QFETCH(QString, key);
    const Scan scan = interpret(typed, {});
    QCOMPARE(scan.trouble, trouble);
    QCOMPARE(scan.hasTrouble(), trouble != T::None);
    QCOMPARE(scan.key, key);
    QCOMPARE(scan.candidates, key.isEmpty() ? QStringList() : QStringList{key});
}

void TestScanPipeline::gs1_data()
{
    QTest::addColumn<QString>("typed"); // "¦" stands for the separator
    QTest::addColumn<int>("elements");
    QTest::addColumn<QStringList>("candidates");
    QTest::addColumn<QString>("serial"); // that is looked for among serial numbers only

    QTest::newRow("GIAI") << u"]C180044912345abc"_s << 1 << QStringList{u"4912345ABC"_s, u"80044912345ABC"_s}
                          << QString();
    QTest::newRow("GRAI") << u"]d2800304901234567894S1"_s << 1
                          << QStringList{u"04901234567894S1"_s, u"800304901234567894S1"_s} << QString();
    QTest::newRow("box of a new device") << u"]d2010490123456789421SN-9¦10LOT"_s << 3
                                         << QStringList{u"010490123456789421SN-9"_s, u"010490123456789421SN-910LOT"_s}
                                         << u"SN-9"_s;
    QTest::newRow("separator tells without AIM")
        << u"10LOT¦8004X1"_s << 2 << QStringList{u"X1"_s, u"10LOT8004X1"_s} << QString();
    QTest::newRow("FNC1 in front tells without AIM")
        << u"¦8004X1"_s << 1 << QStringList{u"X1"_s, u"8004X1"_s} << QString();
    QTest::newRow("no mark, a GTIN and a serial")
        << u"010490123456789421SN9"_s << 2 << QStringList{u"010490123456789421SN9"_s} << u"SN9"_s;
    QTest::newRow("no mark, GTIN misread")
        << u"010490123456789521SN9"_s << 0 << QStringList{u"010490123456789521SN9"_s} << QString();
    QTest::newRow("no mark, anything else") << u"8004X1"_s << 0 << QStringList{u"8004X1"_s} << QString();
    QTest::newRow("product only") << u"]C10104901234567894"_s << 1 << QStringList{u"0104901234567894"_s} << QString();
    QTest::newRow("separator in text that is not GS1") << u"ABC¦DEF"_s << 0 << QStringList{u"ABCDEF"_s} << QString();
    QTest::newRow("plain Code 128 stays plain")
        << u"]C0010490123456789421SN9"_s << 0 << QStringList{u"010490123456789421SN9"_s} << QString();
}

void TestScanPipeline::gs1()
{
    QFETCH(QString, typed);
    QFETCH(int, elements);
    QFETCH(QStringList, candidates);
    const Scan scan = interpret(transmitted(typed), {});
    QCOMPARE(scan.gs1.size(), elements);
    QCOMPARE(scan.candidates, candidates);
    QTEST(scan.serial ? scan.serial->serial : QString(), "serial");
    QCOMPARE(scan.trouble, T::None);
    QVERIFY(!scan.payload.contains(QChar(gs1Separator)));
}

void TestScanPipeline::commands_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ScanCommand>("command");
    QTest::newRow("done") << u"CMD-DONE"_s << ScanCommand::Done;
    QTest::newRow("cancel") << u"CMD-CANCEL"_s << ScanCommand::Cancel;
    QTest::newRow("undo") << u"CMD-UNDO"_s << ScanCommand::Undo;
    QTest::newRow("print") << u"CMD-PRINT"_s << ScanCommand::Print;
    QTest::newRow("return") << u"CMD-RETURN"_s << ScanCommand::Return;
    QTest::newRow("lend") << u"CMD-LEND"_s << ScanCommand::Lend;
    QTest::newRow("auto") << u"CMD-AUTO"_s << ScanCommand::Auto;
    QTest::newRow("ok") << u"CMD-OK"_s << ScanCommand::Ok;
    QTest::newRow("lower case") << u"cmd-done"_s << ScanCommand::Done;
    QTest::newRow("full-width") << u"ＣＭＤーＤＯＮＥ"_s << ScanCommand::Done;
    QTest::newRow("with AIM") << u"]C0CMD-DONE"_s << ScanCommand::Done;
    QTest::newRow("unknown") << u"CMD-FOO"_s << ScanCommand::Unknown;
    QTest::newRow("cut") << u"CMD-DON"_s << ScanCommand::Unknown;
    QTest::newRow("longer") << u"CMD-DONE1"_s << ScanCommand::Unknown;
    QTest::newRow("prefix alone") << u"CMD-"_s << ScanCommand::Unknown;
    QTest::newRow("not reserved") << u"CMD"_s << ScanCommand::None;
    QTest::newRow("not in front") << u"XCMD-DONE"_s << ScanCommand::None;
}

void TestScanPipeline::commands()
{
    QFETCH(QString, typed);
    QFETCH(ScanCommand, command);
    for (const LayoutRepair mode : {LayoutRepair::Off, LayoutRepair::UsScannerOnJis, LayoutRepair::JisScannerOnUs}) {
        ScannerProfile profile;
        profile.layoutRepair = typed.startsWith(u']') ? LayoutRepair::Off : mode;
        const Scan scan = interpret(typed, profile);
        QCOMPARE(scan.command, command);
        QCOMPARE(scan.isCommand(), command != ScanCommand::None);
        QCOMPARE(scan.candidates.isEmpty(), scan.isCommand());
        QVERIFY(!scan.key.isEmpty());
    }
}

void TestScanPipeline::commandsPassTheRules()
{
    ScannerProfile profile;
    profile.assumed = Symbology::Code39;
    profile.code39.hasCheck = true;
    profile.ownLabel = {true, {u"CMD"_s}, 6, true};
    const Scan scan = interpret(u"CMD-DONE"_s, profile);
    QCOMPARE(scan.command, ScanCommand::Done);
    QCOMPARE(scan.trouble, T::None);
}

void TestScanPipeline::bytes_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("elements");
    QTest::newRow("ASCII with line end") << QByteArray("IT-000123\r\n") << u"IT-000123"_s << 0;
    QTest::newRow("GS as 0x1D") << QByteArray("]d210LOT\x1d"
                                              "8004X1")
                                << u"10LOT8004X1"_s << 2;
    QTest::newRow("UTF-8") << u"総務-1"_s.toUtf8() << u"総務-1"_s << 0;
    QTest::newRow("CP932") << QByteArray("\x91\x8d\x96\xb1-1") << u"総務-1"_s << 0;
    QTest::newRow("framed, NUL behind") << QByteArray("\x02IT-1\x03\0", 7) << u"IT-1"_s << 0;
    QTest::newRow("empty") << QByteArray() << u""_s << 0;
}

void TestScanPipeline::bytes()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, key);
    QFETCH(int, elements);
    const Scan scan = interpretBytes(line, {});
    QCOMPARE(scan.key, key);
    QCOMPARE(scan.gs1.size(), elements);
    QCOMPARE(scan.trouble, key.isEmpty() ? T::EmptyCommit : T::None);
}

void TestScanPipeline::keepsWhatCame()
{
    QCOMPARE(interpret(u" ]C0it-1\r"_s, {}).raw, u" ]C0it-1\r"_s);
    const Scan endless = interpret(QString(1'000'000, u'ー'), {});
    QCOMPARE(endless.raw.size(), 512);
    QVERIFY(endless.payload.isEmpty());
}

void TestScanPipeline::anyTextGivesAScan()
{
    QRandomGenerator random(20260402);
    const QList<QString> pieces{u"]"_s,      u"["_s,    u"\\"_s, u"C1"_s,   u"d2"_s,
                                u"F0"_s,     u"01"_s,   u"21"_s, u"8003"_s, u"04901234567894"_s,
                                u"\u001d"_s, u"CMD-"_s, u"A"_s,  u"IT-"_s,  u"0001233"_s,
                                u"－"_s,     u"ー"_s,   u"し"_s, u"ﾞ"_s,    u"\u0001"_s};
    ScannerProfile strict;
    strict.prefix = u"]"_s;
    strict.layoutRepair = LayoutRepair::UsScannerOnJis;
    strict.nw7 = {true, 4, CheckKind::Nw7Mod16, true};
    strict.code39.hasCheck = true;
    strict.ownLabel = {true, {u""_s, u"IT"_s}, 6, true};
    strict.maximumLength = 40;
    for (int round = 0; round < 20000; ++round) {
        QString text;
        for (int i = random.bounded(12); i > 0; --i)
            text += random.bounded(3) == 0 ? QString(QChar(char16_t(random.bounded(0x10000))))
                                           : pieces.at(random.bounded(pieces.size()));
        strict.assumed = Symbology(random.bounded(int(Symbology::Other) + 1));
        for (const ScannerProfile& profile : {ScannerProfile{}, strict}) {
            const Scan scan = interpret(text, profile);
            QCOMPARE(codeKey(scan.key), scan.key);
            QCOMPARE(scan.key.isEmpty(), scan.trouble == T::EmptyCommit || scan.trouble == T::TooLong ||
                                             (scan.hasTrouble() && codeKey(scan.payload).isEmpty()));
            for (const QString& candidate : scan.candidates)
                QCOMPARE(codeKey(candidate), candidate);
            QCOMPARE(interpret(text, profile), scan);
        }
        (void)interpretBytes(text.toUtf8().left(random.bounded(30)), strict);
    }
}

QTEST_GUILESS_MAIN(TestScanPipeline)
#include "tst_pipeline.moc"
