// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demopeople.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

struct Name {
    const char16_t* written;
    const char16_t* reading;
};

// The escaped ones are forms that a family register may have and a keyboard does not.
constexpr Name surnames[] = {
    {u"佐藤", u"さとう"},         {u"鈴木", u"すずき"},
    {u"高橋", u"たかはし"},       {u"\u9ad9橋", u"たかはし"},
    {u"田中", u"たなか"},         {u"伊藤", u"いとう"},
    {u"渡辺", u"わたなべ"},       {u"渡\u9089", u"わたなべ"},
    {u"渡\u908a", u"わたなべ"},   {u"山本", u"やまもと"},
    {u"中村", u"なかむら"},       {u"小林", u"こばやし"},
    {u"加藤", u"かとう"},         {u"吉田", u"よしだ"},
    {u"\U00020bb7田", u"よしだ"}, {u"山田", u"やまだ"},
    {u"佐々木", u"ささき"},       {u"山口", u"やまぐち"},
    {u"松本", u"まつもと"},       {u"井上", u"いのうえ"},
    {u"木村", u"きむら"},         {u"林", u"はやし"},
    {u"斎藤", u"さいとう"},       {u"\u9f4b藤", u"さいとう"},
    {u"清水", u"しみず"},         {u"山崎", u"やまざき"},
    {u"山\ufa11", u"やまさき"},   {u"森", u"もり"},
    {u"阿部", u"あべ"},           {u"池田", u"いけだ"},
    {u"橋本", u"はしもと"},       {u"山下", u"やました"},
    {u"石川", u"いしかわ"},       {u"中島", u"なかじま"},
    {u"前田", u"まえだ"},         {u"藤田", u"ふじた"},
    {u"後藤", u"ごとう"},         {u"小川", u"おがわ"},
    {u"岡田", u"おかだ"},         {u"村上", u"むらかみ"},
    {u"長谷川", u"はせがわ"},     {u"近藤", u"こんどう"},
    {u"石井", u"いしい"},         {u"坂本", u"さかもと"},
    {u"遠藤", u"えんどう"},       {u"藤井", u"ふじい"},
    {u"青木", u"あおき"},         {u"西村", u"にしむら"},
    {u"福田", u"ふくだ"},         {u"\u9ad9\ufa11", u"たかさき"},
    {u"三浦", u"みうら"},         {u"岡本", u"おかもと"},
    {u"\u5fb7田", u"とくだ"},     {u"中川", u"なかがわ"},
    {u"\u6ff5田", u"はまだ"},     {u"五十嵐", u"いがらし"},
    {u"東海林", u"しょうじ"},     {u"小野寺", u"おのでら"},
    {u"白石", u"しらいし"},       {u"和田", u"わだ"},
};

constexpr Name givenNames[] = {
    {u"太郎", u"たろう"},   {u"花子", u"はなこ"},     {u"一郎", u"いちろう"},   {u"健太", u"けんた"},
    {u"大輔", u"だいすけ"}, {u"翔太", u"しょうた"},   {u"拓也", u"たくや"},     {u"直樹", u"なおき"},
    {u"健一", u"けんいち"}, {u"誠", u"まこと"},       {u"浩", u"ひろし"},       {u"隆", u"たかし"},
    {u"修", u"おさむ"},     {u"学", u"まなぶ"},       {u"悠斗", u"ゆうと"},     {u"蓮", u"れん"},
    {u"陽翔", u"はると"},   {u"大和", u"やまと"},     {u"純一", u"じゅんいち"}, {u"和也", u"かずや"},
    {u"達也", u"たつや"},   {u"亮", u"りょう"},       {u"剛", u"つよし"},       {u"哲也", u"てつや"},
    {u"慎一", u"しんいち"}, {u"裕子", u"ゆうこ"},     {u"恵子", u"けいこ"},     {u"由美", u"ゆみ"},
    {u"久美子", u"くみこ"}, {u"直美", u"なおみ"},     {u"美咲", u"みさき"},     {u"愛", u"あい"},
    {u"陽子", u"ようこ"},   {u"智子", u"ともこ"},     {u"真由美", u"まゆみ"},   {u"葵", u"あおい"},
    {u"結衣", u"ゆい"},     {u"さくら", u"さくら"},   {u"千尋", u"ちひろ"},     {u"美穂", u"みほ"},
    {u"香織", u"かおり"},   {u"麻衣", u"まい"},       {u"沙織", u"さおり"},     {u"優子", u"ゆうこ"},
    {u"彩", u"あや"},       {u"薫", u"かおる"},       {u"ひかる", u"ひかる"},   {u"\u51db", u"りん"},
    {u"遥", u"はるか"},     {u"\u9059香", u"はるか"}, {u"萌", u"もえ"},         {u"桃子", u"ももこ"},
};

constexpr const char16_t* departments[] = {u"総務部", u"企画部",     u"財務部",     u"県民生活部", u"福祉保健部",
                                           u"環境部", u"商工労働部", u"農林水産部", u"県土整備部", u"教育委員会"};
constexpr const char16_t* divisions[] = {u"総務課", u"管理課", u"推進課", u"調整課", u"支援課", u"指導課"};

constexpr qsizetype placeOfRareName = 4;

QString words(const char16_t* utf16)
{
    return QString::fromUtf16(utf16);
}

QString demoSection(DemoDice& dice)
{
    return words(dice.pick(departments)) + u' ' + words(dice.pick(divisions));
}

PersonValues demoPerson(int number, DemoDice& dice)
{
    const Name& surname = dice.pick(surnames);
    const Name& given = dice.pick(givenNames);
    PersonValues person;
    person.staffNo = u"S%1"_s.arg(200000 + number * 7 + dice.below(7));
    person.name = words(surname.written) + u'　' + words(given.written);
    person.reading = words(surname.reading) + u'　' + words(given.reading);
    person.section = demoSection(dice);
    person.extension = QString::number(dice.between(2000, 6999));
    person.mail = person.staffNo.toLower() + u"@example.jp"_s;
    person.language = dice.chance(2) ? u"en"_s : u"ja"_s;
    if (!dice.chance(3))
        person.cards << u"31%1"_s.arg(number * 13 + dice.below(13) + 1, 8, 10, QChar(u'0'));
    if (dice.chance(2))
        person.note = u"在宅勤務（週3日）"_s;
    return person;
}

} // namespace

QList<PersonValues> demoPeople(int count, DemoDice& dice)
{
    QList<PersonValues> people;
    people.reserve(count);
    for (int number = 1; number <= count; ++number)
        people << demoPerson(number, dice);
    // Somebody whose name is written with forms no keyboard has, so that how such names are found can always be shown.
    if (people.size() > placeOfRareName) {
        people[placeOfRareName].name = u"\u9ad9\ufa11　見本"_s;
        people[placeOfRareName].reading = u"たかさき　みほん"_s;
    }
    return people;
}

} // namespace madoguchi
