// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demoinventory.h"

#include "core/exchange/demofields.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using enum KindCategory;

// The makers are invented: 架空 (fictitious), 見本 (sample), 仮名 (alias), 例示 (example).
constexpr DemoKind kinds[] = {
    {u"ノートPC", Pc, true, 0, 420, 98, 240,
     u"架空電機/KD-14A3|架空電機/KD-13S|見本製作所/Mihon Note 15|例示工業/EX-512", u"ACアダプター|マウス", true},
    {u"タブレット", Pc, true, 0, 90, 55, 140, u"見本製作所/Mihon Pad 11|仮名通信/KT-10", u"充電器|USBケーブル|カバー",
     true},
    {u"スマートフォン", Phone, true, 0, 110, 40, 110, u"仮名通信/KP-8|見本製作所/Mihon Phone 6", u"充電器|USBケーブル",
     true},
    {u"モバイルルーター", Router, true, 14, 60, 12, 30, u"仮名通信/KR-5G|例示工業/EX-WR2",
     u"充電器|USBケーブル|収納ポーチ", true},
    {u"暗号化USBメモリ", Media, true, 7, 70, 8, 22, u"架空電機/KD-SEC32|架空電機/KD-SEC64", u"収納ケース", true},
    {u"モニター", Peripheral, false, 0, 90, 18, 60, u"例示工業/EX-24W|見本製作所/MV-27", u"電源ケーブル|HDMIケーブル",
     true},
    {u"ドッキングステーション", Peripheral, false, 0, 50, 15, 38, u"架空電機/KD-DS2", u"ACアダプター", true},
    {u"プロジェクター", Meeting, false, 3, 30, 60, 180, u"例示工業/EX-PJ400|見本製作所/MP-3500",
     u"電源ケーブル|HDMIケーブル|リモコン|収納バッグ", true},
    {u"会議用スピーカー", Meeting, false, 3, 30, 20, 55, u"仮名通信/KS-20", u"USBケーブル|ACアダプター", true},
    {u"Webカメラ", Peripheral, false, 7, 25, 5, 18, u"例示工業/EX-CAM1", u"USBケーブル", true},
    {u"外付けSSD", Media, true, 7, 15, 12, 30, u"架空電機/KD-SSD1T", u"USBケーブル", true},
    {u"複合機", Printer, false, 0, 10, 400, 1800, u"見本製作所/Mihon MFP C350", u"", false},
};

constexpr const char16_t* notes[] = {
    u"天板に擦り傷あり", u"キーボードの「あ」が消えかけ", u"予備機", u"令和7年度に電池交換", u"研修用", u"議会対応用"};

QString text(const char16_t* utf16)
{
    return QString::fromUtf16(utf16);
}

int kindOf(int number, DemoDice& dice)
{
    // One of each first, so that even a small demo shows every kind.
    if (number <= int(std::size(kinds)))
        return number - 1;
    int left = dice.below(1000);
    for (int index = 0; index < int(std::size(kinds)); ++index) {
        left -= kinds[index].share;
        if (left < 0)
            return index;
    }
    return 0;
}

QString serialNumber(int number, DemoDice& dice)
{
    static constexpr char16_t letters[] = u"ABCDEFGHJKLMNPQRSTUVWXYZ";
    QString serial;
    for (int i = 0; i < 3; ++i)
        serial += QChar(letters[dice.below(24)]);
    return serial + u"%1"_s.arg(number * 11 + dice.below(11), 7, 10, QChar(u'0'));
}

Ownership ownershipOf(DemoDice& dice)
{
    const int at = dice.below(100);
    if (at < 58)
        return Ownership::State;
    if (at < 88)
        return Ownership::Lease;
    return at < 96 ? Ownership::Service : Ownership::Borrowed;
}

AssetState firstState(DemoDice& dice)
{
    const int at = dice.below(1000);
    if (at < 6)
        return AssetState::ToSurrender;
    return at < 10 ? AssetState::Faulty : AssetState::Usable;
}

void addLease(AssetValues& values)
{
    const QDate begun = values.acquiredOn;
    values.leaseContract = u"L-%1-%2"_s.arg(begun.year()).arg(begun.month(), 2, 10, QChar(u'0'));
    values.lessor = begun.month() % 2 == 0 ? u"架空リース株式会社"_s : u"見本リース株式会社"_s;
    values.leaseEndsOn = begun.addYears(5).addDays(-1);
}

} // namespace

std::span<const DemoKind> demoKinds()
{
    return kinds;
}

QList<DemoPlace> demoPlaces()
{
    QList<DemoPlace> places;
    for (const char16_t* shelf : {u"A", u"B", u"C", u"D"}) {
        for (int level = 1; level <= 6; ++level)
            places << DemoPlace{u"本庁舎3階 機器保管庫 棚%1-%2"_s.arg(text(shelf)).arg(level),
                                u"SHELF-%1%2"_s.arg(text(shelf)).arg(level)};
    }
    for (int safe = 1; safe <= 3; ++safe)
        places << DemoPlace{u"本庁舎3階 施錠保管庫 %1"_s.arg(safe), u"SAFE-%1"_s.arg(safe)};
    for (const char16_t* building : {u"東庁舎", u"西庁舎", u"北部合同庁舎", u"南部合同庁舎"})
        places << DemoPlace{text(building) + u" 1階 情報窓口"_s, QString()};
    return places;
}

DemoAsset demoAsset(int number, QDate day, const QList<DemoPlace>& places, DemoDice& dice)
{
    DemoAsset asset;
    asset.kind = kindOf(number, dice);
    const DemoKind& kind = kinds[asset.kind];
    AssetValues& values = asset.values;
    values.assetNo = u"A-%1"_s.arg(number, 6, 10, QChar(u'0'));
    values.kind = text(kind.name);
    const QString device = dice.pick(text(kind.models).split(u'|'));
    values.maker = device.section(u'/', 0, 0);
    values.model = device.section(u'/', 1);
    values.serial = serialNumber(number, dice);
    if (dice.chance(60))
        values.barcodes << u"EQ%1"_s.arg(number * 3, 8, 10, QChar(u'0'));
    for (const QString& name : text(kind.accessories).split(u'|', Qt::SkipEmptyParts))
        values.accessories << AccessoryValue{{}, name, 1};
    values.place = dice.pick(places).name;
    values.ownership = ownershipOf(dice);
    values.state = firstState(dice);
    values.acquiredOn = day.addDays(-dice.between(10, 1500));
    if (values.isLeased()) // for five years, so that some end in the days around today
        addLease(values);
    values.price = qint64(dice.between(kind.lowestPrice, kind.highestPrice)) * 1000 + dice.below(10) * 100;
    values.custom = demoFieldValues(values.kind, number, values.acquiredOn);
    if (dice.chance(4))
        values.note = text(dice.pick(notes));
    return asset;
}

} // namespace madoguchi
