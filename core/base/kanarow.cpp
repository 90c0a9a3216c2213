// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/kanarow.h"

#include "core/base/codetable.h"
#include "core/base/searchkey.h"

#include <algorithm>
#include <array>

namespace madoguchi {

namespace {

constexpr std::array allRows{KanaRow::A,  KanaRow::Ka, KanaRow::Sa, KanaRow::Ta, KanaRow::Na,    KanaRow::Ha,
                             KanaRow::Ma, KanaRow::Ya, KanaRow::Ra, KanaRow::Wa, KanaRow::Latin, KanaRow::Other};

constexpr CodeRow<KanaRow> kanaRowCodes[] = {{KanaRow::A, "a"},   {KanaRow::Ka, "ka"},       {KanaRow::Sa, "sa"},
                                             {KanaRow::Ta, "ta"}, {KanaRow::Na, "na"},       {KanaRow::Ha, "ha"},
                                             {KanaRow::Ma, "ma"}, {KanaRow::Ya, "ya"},       {KanaRow::Ra, "ra"},
                                             {KanaRow::Wa, "wa"}, {KanaRow::Latin, "latin"}, {KanaRow::Other, "other"}};

/// Each row ends with this kana, in the order of code points.
struct LastKana {
    char16_t last;
    KanaRow row;
};
constexpr LastKana lastKana[] = {{u'お', KanaRow::A},  {u'ご', KanaRow::Ka}, {u'ぞ', KanaRow::Sa}, {u'ど', KanaRow::Ta},
                                 {u'の', KanaRow::Na}, {u'ぽ', KanaRow::Ha}, {u'も', KanaRow::Ma}, {u'よ', KanaRow::Ya},
                                 {u'ろ', KanaRow::Ra}, {u'ん', KanaRow::Wa}, {u'ゔ', KanaRow::A}};

KanaRow rowOfKey(QChar first)
{
    constexpr char16_t firstKana = u'ぁ';
    if (first.unicode() >= firstKana) {
        for (const LastKana& end : lastKana) {
            if (first.unicode() <= end.last)
                return end.row;
        }
    }
    return first.isDigit() || (first.isLetter() && first.script() == QChar::Script_Latin) ? KanaRow::Latin
                                                                                          : KanaRow::Other;
}

} // namespace

std::span<const KanaRow> kanaRows()
{
    return allRows;
}

KanaRow kanaRowOf(const QString& reading)
{
    const QString key = readingKey(reading);
    return key.isEmpty() ? KanaRow::Other : rowOfKey(key.front());
}

QString kanaRowCode(KanaRow row)
{
    return codeIn(kanaRowCodes, row);
}

std::optional<KanaRow> kanaRowFromCode(const QString& code)
{
    return valueIn(kanaRowCodes, code);
}

std::optional<KanaRow> kanaRowFromText(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed == u"英数")
        return KanaRow::Latin;
    if (trimmed == u"その他")
        return KanaRow::Other;
    const QString key = readingKey(trimmed);
    if (const std::optional<KanaRow> row = kanaRowFromCode(key))
        return row;
    const bool isOneKana = key.size() == 1 && kanaRowOf(key) != KanaRow::Latin && kanaRowOf(key) != KanaRow::Other;
    return isOneKana ? std::optional(kanaRowOf(key)) : std::nullopt;
}

QString kanaOf(KanaRow row)
{
    static constexpr std::array<QStringView, allRows.size()> kana{
        u"あいうえお", u"かきくけこ", u"さしすせそ", u"たちつてと", u"なにぬねの", u"はひふへほ",
        u"まみむめも", u"やゆよ",     u"らりるれろ", u"わをん",     u"",           u""};
    return kana[size_t(row)].toString();
}

} // namespace madoguchi
