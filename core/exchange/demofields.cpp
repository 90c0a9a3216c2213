// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demofields.h"

#include "core/base/isoday.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

// The carriers are invented as the makers are; no telephone number begins with 070-0000.
QStringList carriers()
{
    return {u"仮名通信モバイル"_s, u"架空テレコム"_s, u"例示ワイヤレス"_s};
}

QStringList systems()
{
    return {u"Windows 11 Pro"_s, u"Windows 11 Enterprise"_s, u"Windows 10 LTSC"_s};
}

QStringList floors()
{
    return {u"1階"_s, u"2階"_s, u"3階"_s, u"4階"_s, u"5階"_s};
}

constexpr int notFilledIn = 23; // one in so many

QString phoneNumber(int number)
{
    return u"070-0000-%1"_s.arg(number % 10000, 4, 10, QChar(u'0'));
}

QString pick(const QStringList& from, int number)
{
    return from.at((number * 31 + number / 4) % from.size()); // scattered, and yet always the same
}

} // namespace

QList<KindField> demoFields(const QString& kind)
{
    if (kind == u"ノートPC")
        return {{u"OS"_s, FieldType::Choice, systems()}, {u"メモリ(GB)"_s, FieldType::Number}};
    if (kind == u"スマートフォン" || kind == u"モバイルルーター")
        return {{u"電話番号"_s, FieldType::Text}, {u"回線"_s, FieldType::Choice, carriers()}};
    if (kind == u"複合機")
        return {{u"設置階"_s, FieldType::Choice, floors()},
                {u"カウンタ"_s, FieldType::Number},
                {u"保守期限"_s, FieldType::Day},
                {u"カラー"_s, FieldType::YesNo}};
    return {};
}

QJsonObject demoFieldValues(const QString& kind, int number, QDate acquiredOn)
{
    const bool isFilledIn = number % notFilledIn != 0;
    QJsonObject values;
    if (kind == u"ノートPC") {
        if (isFilledIn)
            values.insert(u"OS"_s, pick(systems(), number));
        values.insert(u"メモリ(GB)"_s, QString::number(number % 3 == 0 ? 16 : 8));
    } else if (kind == u"スマートフォン" || kind == u"モバイルルーター") {
        values.insert(u"電話番号"_s, phoneNumber(number));
        if (isFilledIn)
            values.insert(u"回線"_s, pick(carriers(), number));
    } else if (kind == u"複合機") {
        values.insert(u"設置階"_s, pick(floors(), number));
        values.insert(u"カウンタ"_s, QString::number(3000 + number * 977 % 180000));
        values.insert(u"カラー"_s, number % 4 == 0 ? u"no"_s : u"yes"_s);
        if (isFilledIn)
            values.insert(u"保守期限"_s, isoDay(acquiredOn.addYears(5).addDays(-1)));
    }
    return values;
}

} // namespace madoguchi
