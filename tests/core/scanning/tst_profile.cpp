// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scanning/scanpipeline.h"

#include <QTest>

#include <functional>

using namespace madoguchi;
using namespace Qt::StringLiterals;

using Repairs = QList<ScanRepair>;
using R = ScanRepair;
using T = ScanTrouble;
using Setting = std::function<void(ScannerProfile&)>;

class TestScannerProfile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void affixesLayoutAndLimits_data();
    void affixesLayoutAndLimits();
    void nw7Frames_data();
    void nw7Frames();
    void nw7Checks_data();
    void nw7Checks();
    void otherSymbologies_data();
    void otherSymbologies();
    void ownLabels_data();
    void ownLabels();

private:
    static void addColumns();
    static void interpretRow();
};

namespace {

Setting affixes(const QString& prefix, const QString& suffix)
{
    return [=](ScannerProfile& profile) {
        profile.prefix = prefix;
        profile.suffix = suffix;
    };
}

Setting layout(LayoutRepair mode)
{
    return [=](ScannerProfile& profile) { profile.layoutRepair = mode; };
}

Setting nw7(Nw7Rule rule)
{
    return [=](ScannerProfile& profile) { profile.nw7 = rule; };
}

Setting nw7Assumed(Nw7Rule rule)
{
    return [=](ScannerProfile& profile) {
        profile.nw7 = rule;
        profile.assumed = Symbology::Nw7;
    };
}

Setting code39(bool isCheckStripped, Symbology assumed = Symbology::Unknown)
{
    return [=](ScannerProfile& profile) {
        profile.code39 = {true, isCheckStripped};
        profile.assumed = assumed;
    };
}

Setting ownLabel(QStringList prefixes, bool isCheckStripped = true)
{
    return [=](ScannerProfile& profile) { profile.ownLabel = {true, prefixes, 6, isCheckStripped}; };
}

} // namespace

void TestScannerProfile::addColumns()
{
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("key");
    QTest::addColumn<Repairs>("repairs");
    QTest::addColumn<ScanTrouble>("trouble");
}

void TestScannerProfile::interpretRow()
{
    QFETCH(Setting, setting);
    QFETCH(QString, typed);
    QFETCH(QString, key);
    QFETCH(Repairs, repairs);
    QFETCH(ScanTrouble, trouble);
    ScannerProfile profile;
    setting(profile);
    const Scan scan = interpret(typed, profile);
    QCOMPARE(scan.key, key);
    QCOMPARE(scan.repairs, repairs);
    QCOMPARE(scan.trouble, trouble);
}

void TestScannerProfile::affixesLayoutAndLimits_data()
{
    addColumns();
    const Setting framed = affixes(u"B"_s, u"C"_s);
    QTest::newRow("prefix and suffix") << framed << u"BIT-1C"_s << u"IT-1"_s << Repairs{R::AffixStripped} << T::None;
    QTest::newRow("prefix alone is not theirs") << framed << u"BOX-1"_s << u"BOX-1"_s << Repairs{} << T::None;
    QTest::newRow("suffix alone is not theirs") << framed << u"IT-1C"_s << u"IT-1C"_s << Repairs{} << T::None;
    QTest::newRow("affixes without a code")
        << framed << u"BC"_s << u""_s << Repairs{R::AffixStripped} << T::EmptyCommit;
    QTest::newRow("affixes that overlap") << affixes(u"AB"_s, u"BC"_s) << u"ABC"_s << u"ABC"_s << Repairs{} << T::None;
    QTest::newRow("prefix only") << affixes(u"#"_s, u""_s) << u"#IT-1"_s << u"IT-1"_s << Repairs{R::AffixStripped}
                                 << T::None;
    QTest::newRow("suffix only") << affixes(u""_s, u"\u0003"_s) << u"IT-1\u0003"_s << u"IT-1"_s
                                 << Repairs{R::AffixStripped} << T::None;

    const Setting us = layout(LayoutRepair::UsScannerOnJis);
    QTest::newRow("US on JIS") << us << u"A+B"_s << u"A:B"_s << Repairs{R::LayoutRepaired} << T::None;
    QTest::newRow("US on JIS, address") << us << u"http+//"_s << u"HTTP://"_s << Repairs{R::LayoutRepaired} << T::None;
    QTest::newRow("US on JIS, AIM") << us << u"[C0IT-1"_s << u"IT-1"_s << Repairs{R::LayoutRepaired, R::AimStripped}
                                    << T::None;
    QTest::newRow("US on JIS, label") << us << u"IT-000123"_s << u"IT-000123"_s << Repairs{} << T::None;
    QTest::newRow("JIS on US") << layout(LayoutRepair::JisScannerOnUs) << u"A'B"_s << u"A:B"_s
                               << Repairs{R::LayoutRepaired} << T::None;
    QTest::newRow("layout off") << layout(LayoutRepair::Off) << u"[C0IT-1"_s << u"[C0IT-1"_s << Repairs{} << T::None;
    const Setting substitute = [](ScannerProfile& profile) { profile.separatorSubstitute = u'|'; };
    QTest::newRow("visible separator") << substitute << u"]C110LOT|8004X1"_s << u"10LOT8004X1"_s
                                       << Repairs{R::AimStripped} << T::None;
    const Setting shorter = [](ScannerProfile& profile) { profile.maximumLength = 8; };
    QTest::newRow("shorter limit") << shorter << u"123456789"_s << u""_s << Repairs{} << T::TooLong;
}

void TestScannerProfile::affixesLayoutAndLimits()
{
    interpretRow();
}

void TestScannerProfile::nw7Frames_data()
{
    addColumns();
    const Setting strip = nw7({.isStartStopStripped = true});
    const Repairs framesGone{R::StartStopStripped};
    QTest::newRow("NW-7 start and stop") << strip << u"A1234567B"_s << u"1234567"_s << framesGone << T::None;
    QTest::newRow("NW-7 lower case") << strip << u"a1234567a"_s << u"1234567"_s << framesGone << T::None;
    QTest::newRow("NW-7 with marks") << strip << u"a12-34.5a"_s << u"12-34.5"_s << framesGone << T::None;
    QTest::newRow("NW-7 by AIM") << strip << u"]F0a12b"_s << u"12"_s << Repairs{R::AimStripped, R::StartStopStripped}
                                 << T::None;
    QTest::newRow("not NW-7: a letter inside") << strip << u"A12E45B"_s << u"A12E45B"_s << Repairs{} << T::None;
    QTest::newRow("not NW-7: letter at one end") << strip << u"A12345"_s << u"A12345"_s << Repairs{} << T::None;
    QTest::newRow("not NW-7: letters alone") << strip << u"AB"_s << u"AB"_s << Repairs{} << T::None;
    QTest::newRow("not NW-7: AIM says Code 39")
        << strip << u"]A0A12B"_s << u"A12B"_s << Repairs{R::AimStripped} << T::None;

    const Setting eight = nw7({.isStartStopStripped = true, .length = 8});
    QTest::newRow("NW-7 length") << eight << u"A12345678A"_s << u"12345678"_s << framesGone << T::None;
    QTest::newRow("NW-7 short read") << eight << u"A1234567A"_s << u"A1234567A"_s << Repairs{} << T::WrongLength;
    QTest::newRow("NW-7 length without frames")
        << eight << u"]F012345678"_s << u"12345678"_s << Repairs{R::AimStripped} << T::None;
    QTest::newRow("NW-7 length, scanner kept the check")
        << eight << u"]F4A1234567A"_s << u"1234567"_s << Repairs{R::AimStripped, R::StartStopStripped} << T::None;
    QTest::newRow("digits of another symbology") << eight << u"1234"_s << u"1234"_s << Repairs{} << T::None;
    QTest::newRow("digits taken for NW-7")
        << nw7Assumed({.length = 8}) << u"1234"_s << u"1234"_s << Repairs{} << T::WrongLength;
}

void TestScannerProfile::nw7Frames()
{
    interpretRow();
}

void TestScannerProfile::nw7Checks_data()
{
    addColumns();
    const Repairs framesGone{R::StartStopStripped};
    const Setting seven = nw7({true, 0, CheckKind::SevenDr, true});
    const Repairs bothGone{R::CheckDigitStripped, R::StartStopStripped};
    QTest::newRow("NW-7 7DR") << seven << u"a12345675a"_s << u"1234567"_s << bothGone << T::None;
    QTest::newRow("NW-7 7DR misread") << seven << u"a12345676a"_s << u"A12345676A"_s << Repairs{} << T::WrongCheckDigit;
    QTest::newRow("NW-7 7DR kept") << nw7({true, 0, CheckKind::SevenDr, false}) << u"a12345675a"_s << u"12345675"_s
                                   << framesGone << T::None;
    QTest::newRow("NW-7 7DR, frames kept") << nw7({false, 0, CheckKind::SevenDr, true}) << u"a12345675b"_s
                                           << u"A1234567B"_s << Repairs{R::CheckDigitStripped} << T::None;
    QTest::newRow("NW-7 7DR, scanner kept it")
        << seven << u"]F4a1234567a"_s << u"1234567"_s << Repairs{R::AimStripped, R::StartStopStripped} << T::None;
    QTest::newRow("NW-7 7DR without frames") << nw7Assumed({false, 0, CheckKind::SevenDr, true}) << u"12345675"_s
                                             << u"1234567"_s << Repairs{R::CheckDigitStripped} << T::None;
    const Setting sixteen = nw7({true, 0, CheckKind::Nw7Mod16, true});
    QTest::newRow("NW-7 mod 16") << sixteen << u"A12345674A"_s << u"1234567"_s << bothGone << T::None;
    QTest::newRow("NW-7 mod 16, lower case") << sixteen << u"a12345674a"_s << u"1234567"_s << bothGone << T::None;
    QTest::newRow("NW-7 mod 16 misread") << sixteen << u"A12345675A"_s << u"A12345675A"_s << Repairs{}
                                         << T::WrongCheckDigit;
    QTest::newRow("NW-7 mod 16 without frames")
        << sixteen << u"]F012345674"_s << u"12345674"_s << Repairs{R::AimStripped} << T::None;
}

void TestScannerProfile::nw7Checks()
{
    interpretRow();
}

void TestScannerProfile::otherSymbologies_data()
{
    addColumns();
    QTest::newRow("Code 39") << code39(true) << u"]A0IT-0001233"_s << u"IT-000123"_s
                             << Repairs{R::AimStripped, R::CheckDigitStripped} << T::None;
    QTest::newRow("Code 39 check kept") << code39(false) << u"]A0IT-0001233"_s << u"IT-0001233"_s
                                        << Repairs{R::AimStripped} << T::None;
    QTest::newRow("Code 39 by its marks") << code39(true) << u"*IT-0001233*"_s << u"IT-000123"_s
                                          << Repairs{R::StartStopStripped, R::CheckDigitStripped} << T::None;
    QTest::newRow("Code 39 by its marks, misread")
        << code39(true) << u"*IT-0001243*"_s << u"IT-0001243"_s << Repairs{R::StartStopStripped} << T::WrongCheckDigit;
    QTest::newRow("Code 39 by its mangled marks, layout off")
        << layout(LayoutRepair::Off) << u"(IT-1("_s << u"(IT-1("_s << Repairs{} << T::None;
    QTest::newRow("Code 39 misread") << code39(true) << u"]A0IT-0001243"_s << u"IT-0001243"_s << Repairs{R::AimStripped}
                                     << T::WrongCheckDigit;
    QTest::newRow("Code 39, scanner kept it")
        << code39(true) << u"]A3IT-000123"_s << u"IT-000123"_s << Repairs{R::AimStripped} << T::None;
    QTest::newRow("Code 39 without AIM") << code39(true) << u"IT-0001233"_s << u"IT-0001233"_s << Repairs{} << T::None;
    QTest::newRow("Code 39 assumed") << code39(true, Symbology::Code39) << u"IT-0001233"_s << u"IT-000123"_s
                                     << Repairs{R::CheckDigitStripped} << T::None;
    QTest::newRow("Code 39 assumed, AIM knows better")
        << code39(true, Symbology::Code39) << u"]C0IT-1"_s << u"IT-1"_s << Repairs{R::AimStripped} << T::None;

    const Setting janOff = [](ScannerProfile& profile) { profile.isJanChecked = false; };
    QTest::newRow("JAN unchecked") << janOff << u"]E04901234567895"_s << u"4901234567895"_s << Repairs{R::AimStripped}
                                   << T::None;
    const Setting itf = [](ScannerProfile& profile) { profile.itfLength = 8; };
    QTest::newRow("ITF length") << itf << u"]I012345678"_s << u"12345678"_s << Repairs{R::AimStripped} << T::None;
    QTest::newRow("ITF short read") << itf << u"]I0123456"_s << u"123456"_s << Repairs{R::AimStripped}
                                    << T::WrongLength;
}

void TestScannerProfile::otherSymbologies()
{
    interpretRow();
}

void TestScannerProfile::ownLabels_data()
{
    addColumns();
    const Setting own = ownLabel({u"pc"_s, u"IT"_s});
    const Repairs checkGone{R::CheckDigitStripped};
    QTest::newRow("own label") << own << u"IT-0001233"_s << u"IT-000123"_s << checkGone << T::None;
    QTest::newRow("own label, lower case") << own << u"it-0001233"_s << u"IT-000123"_s << checkGone << T::None;
    QTest::newRow("own label, check kept")
        << ownLabel({u"IT"_s}, false) << u"IT-0001233"_s << u"IT-0001233"_s << Repairs{} << T::None;
    QTest::newRow("own label, cut") << own << u"IT-000123"_s << u"IT-000123"_s << Repairs{} << T::WrongLength;
    QTest::newRow("own label, misread") << own << u"IT-0001243"_s << u"IT-0001243"_s << Repairs{} << T::WrongCheckDigit;
    QTest::newRow("another prefix") << own << u"ITX-1"_s << u"ITX-1"_s << Repairs{} << T::None;
}

void TestScannerProfile::ownLabels()
{
    interpretRow();
}

QTEST_GUILESS_MAIN(TestScannerProfile)
#include "tst_profile.moc"
