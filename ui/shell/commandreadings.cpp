// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandreadings.h"

#include <algorithm>
#include <iterator>

namespace madoguchi {

namespace {

/// By the English text. Not translated: only the Japanese words need one.
struct Reading {
    const char* text;
    QStringView kana;
};
constexpr Reading readings[] = {
    {"Scan box", u"すきゃんらん"},
    {"Find a person by name", u"しめいでりようしゃをさがす"},
    {"Change between lending and taking back", u"ひきわたしとへんきゃくをきりかえる"},
    {"Due day: +14, 2w, fri, 12/25 …", u"きげん"},
    {"Confirm", u"かくてい"},
    {"Undo", u"とりけし"},
    {"Remove the selected row", u"せんたくしたぎょうをはずす"},
    {"New entry", u"しんきとうろく"},
    {"Filter this list", u"いちらんをしぼりこむ"},
    {"Clear, close or cancel", u"けす・とじる・やめる"},
    {"Print", u"いんさつ"},
    {"Preview the print", u"いんさつぷれびゅー"},
    {"Open the settings", u"せっていをひらく"},
    {"Lock or switch operator", u"ろっく・そうさしゃのきりかえ"},
    {"Quit", u"しゅうりょう"},
    {"Read again", u"よみなおす"},
    {"Next pane", u"つぎのくかく"},
    {"Previous pane", u"まえのくかく"},
    {"Larger text", u"もじをおおきく"},
    {"Smaller text", u"もじをちいさく"},
    {"Theme: light or dark", u"てーま・あかるいひょうじ・くらいひょうじ"},
    {"Language: 日本語 / English", u"げんご・にほんご"},
    {"Keys", u"きーそうさ"},
    {"Print work sheets of checks and resets", u"てんけん・しょきかのさぎょうひょうをいんさつ"},
    {"Export this list", u"このいちらんをかきだす"},
    {"Change my PIN", u"じぶんのPINをへんこう"},
    {"Back up the record", u"きろくをばっくあっぷ"},
    {"Import a list of items", u"たいよひんのいちらんをとりこむ"},
    {"Search everywhere", u"すべてからけんさく"},
    {"Print labels of items", u"たいよひんのらべるをいんさつ"},
    {"Print labels of staff cards", u"しょくいんしょうのらべるをいんさつ"},
    {"Find items entered twice", u"にじゅうにとうろくされたたいよひんをさがす"},
    {"Find users entered twice", u"にじゅうにとうろくされたりようしゃをさがす"},
    {"Erase the data of people whose time is up", u"ほぞんきかんがすぎたこじんじょうほうのしょうきょ"},
    {"Counter", u"まどぐち"},
    {"Settings", u"せってい"},
    {"Journal", u"かんさろぐ"},
    {"Loans", u"かしだし"},
    {"Assets", u"たいよひん"},
    {"Users", u"りようしゃ"},
    {"Reports", u"ちょうひょう"},
    {"Letters", u"とくそく・つうち"},
    {"Reservations", u"よやく"},
    {"Stocktake", u"たなおろし"},
    {"Collections", u"かいしゅう"},
    {"Consumables", u"しょうもうひん"},
    {"Papers", u"ぶんしょ"},
};

} // namespace

QString readingOf(const PageCommand& command)
{
    const QString text = QString::fromUtf8(command.text);
    const auto* found = std::find_if(std::begin(readings), std::end(readings),
                                     [&](const Reading& one) { return text == QString::fromUtf8(one.text); });
    return found == std::end(readings) ? QString() : found->kana.toString();
}

} // namespace madoguchi
