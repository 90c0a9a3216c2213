// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/searchkey.h"

#include <QFile>
#include <QHash>

#include <array>
#include <string_view>

// Outside the namespace, as the macro demands: a static library's resource is otherwise left out by the linker.
static void initialiseVariants()
{
    Q_INIT_RESOURCE(core_base);
}

namespace madoguchi {

namespace {

constexpr char32_t FirstKanji = 0x4e00;
constexpr char32_t LastKanji = 0x9fff;
constexpr char16_t SmallKa = 0x3095;
constexpr char16_t SmallKe = 0x3096;
constexpr char16_t MiddleDot = 0x30fb;
constexpr char16_t LongSound = 0x30fc;

char32_t codePointOf(QStringView cell)
{
    if (cell.size() > 2 && cell.startsWith(u"U+"))
        return cell.mid(2).toUInt(nullptr, 16);
    return cell.toUcs4().value(0);
}

/// variants.tsv in memory: one array for the kanji of the basic plane, a hash for the few others.
class VariantTable
{
public:
    VariantTable()
    {
        for (char32_t c = FirstKanji; c <= LastKanji; ++c)
            m_kanji[c - FirstKanji] = char16_t(c);
        initialiseVariants();
        QFile file(QStringLiteral(":/madoguchi/base/variants.tsv"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("core/base: variants.tsv is not part of this program");
        const QString text = QString::fromUtf8(file.readAll());
        for (QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.startsWith(u'#'))
                add(line);
        }
    }

    char16_t foldKanji(char16_t c) const { return m_kanji[c - FirstKanji]; }

    char32_t fold(char32_t c) const
    {
        if (c >= FirstKanji && c <= LastKanji)
            return foldKanji(char16_t(c));
        const auto found = m_others.constFind(c);
        return found == m_others.constEnd() ? c : *found;
    }

private:
    void add(QStringView line)
    {
        const auto cells = line.split(u'\t');
        const auto common = char16_t(codePointOf(cells.value(0)));
        for (QStringView cell : cells.value(1).split(u' ', Qt::SkipEmptyParts)) {
            const char32_t variant = codePointOf(cell);
            if (variant >= FirstKanji && variant <= LastKanji)
                m_kanji[variant - FirstKanji] = common;
            else
                m_others.insert(variant, common);
        }
    }

    std::array<char16_t, LastKanji - FirstKanji + 1> m_kanji;
    QHash<char32_t, char16_t> m_others;
};

const VariantTable& variants()
{
    static const VariantTable table;
    return table;
}

/// Lower case of an ASCII character; 0 for one that keys leave out.
constexpr std::array<char16_t, 128> AsciiFold = [] {
    std::array<char16_t, 128> fold{};
    for (char16_t c = 0x21; c < 0x7f; ++c)
        fold[c] = c >= u'A' && c <= u'Z' ? char16_t(c + 0x20) : c;
    fold[u'-'] = 0;
    return fold;
}();

bool isVariationSelector(char32_t c)
{
    return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef) || (c >= 0x180b && c <= 0x180f);
}

bool isDropped(char32_t c)
{
    static constexpr std::u16string_view Dots = u"\u00b7\u2022\u2027\u2219\u22c5\u30fb";
    static constexpr std::u16string_view HyphensByLook = u"\u02d7\u2043\u2212\u2500\u2501";
    constexpr quint32 Categories = 1u << QChar::Separator_Space | 1u << QChar::Separator_Line |
                                   1u << QChar::Separator_Paragraph | 1u << QChar::Other_Control |
                                   1u << QChar::Other_Format | 1u << QChar::Punctuation_Dash;
    if ((1u << QChar::category(c)) & Categories || isVariationSelector(c))
        return true;
    return c < 0x10000 &&
           (Dots.find(char16_t(c)) != Dots.npos || HyphensByLook.find(char16_t(c)) != HyphensByLook.npos);
}

bool isHiragana(char16_t c)
{
    return c >= 0x3041 && c <= SmallKe;
}

char16_t foldHiragana(char16_t c)
{
    if (c < SmallKa)
        return c;
    return c == SmallKa ? u'\u304b' : u'\u3051'; // the small ke of place names is written large as well
}

/// Folds one text into a buffer of at least its length. Nothing it does makes a text longer.
class Folder
{
public:
    explicit Folder(char16_t* out) : m_begin(out), m_end(out) {}

    /// For text of characters that NFKC leaves alone (or full-width ASCII); false at the first other one.
    bool foldCommon(QStringView text)
    {
        for (QChar character : text) {
            if (!putCommon(character.unicode()))
                return false;
        }
        return true;
    }

    /// For text in NFKC.
    void foldNormalised(QStringView text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char16_t c = text[i].unicode();
            if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate())
                putAny(QChar::surrogateToUcs4(c, text[++i].unicode()));
            else if (!putCommon(c))
                putAny(c);
        }
    }

    qsizetype size() const { return m_end - m_begin; }

private:
    void putAscii(char16_t c)
    {
        if (const char16_t folded = AsciiFold[c])
            *m_end++ = folded;
    }

    void putLongSound()
    {
        if (m_end != m_begin && (isHiragana(m_end[-1]) || m_end[-1] == LongSound))
            *m_end++ = LongSound;
    }

    bool putCommon(char16_t c)
    {
        if (c < 0x80)
            putAscii(c);
        else if (c >= FirstKanji && c <= LastKanji)
            *m_end++ = m_variants.foldKanji(c);
        else if (isHiragana(c))
            *m_end++ = foldHiragana(c);
        else if (c >= 0x30a1 && c <= 0x30f6)
            *m_end++ = foldHiragana(char16_t(c - 0x60));
        else if (c == LongSound)
            putLongSound();
        else if (c >= 0xff01 && c <= 0xff5e)
            putAscii(char16_t(c - 0xfee0));
        else if (c >= 0x3005 && c <= 0x3007)
            *m_end++ = c;
        else
            return c == 0x3000 || c == MiddleDot;
        return true;
    }

    void putAny(char32_t c)
    {
        if (c == 0x30fd || c == 0x30fe) // iteration marks
            c -= 0x60;
        c = m_variants.fold(c);
        if (c < 0x80)
            putAscii(char16_t(c));
        else if (!isDropped(c))
            put(m_variants.fold(QChar::toLower(c)));
    }

    void put(char32_t c)
    {
        if (QChar::requiresSurrogates(c)) {
            *m_end++ = QChar::highSurrogate(c);
            *m_end++ = QChar::lowSurrogate(c);
        } else {
            *m_end++ = char16_t(c);
        }
    }

    const VariantTable& m_variants = variants();
    char16_t* m_begin;
    char16_t* m_end;
};

/// Grows `out` by what `fold` writes into a buffer of `size` characters; false leaves it as it was.
template<class Fold>
bool appendFolded(QString& out, qsizetype size, Fold fold)
{
    const qsizetype before = out.size();
    out.resize(before + size);
    Folder folder(reinterpret_cast<char16_t*>(out.data()) + before);
    const bool isDone = fold(folder);
    out.resize(before + (isDone ? folder.size() : 0));
    return isDone;
}

/// A character that is left out may have kept a mark from its letter, so what has become joinable is folded again.
void appendNormalised(QString normal, QString& out)
{
    const qsizetype before = out.size();
    for (;;) {
        appendFolded(out, normal.size(), [&](Folder& folder) {
            folder.foldNormalised(normal);
            return true;
        });
        const QString key = out.mid(before);
        normal = key.normalized(QString::NormalizationForm_KC);
        if (normal == key)
            return;
        out.resize(before);
    }
}

} // namespace

void appendSearchKey(QStringView text, QString& out)
{
    if (!appendFolded(out, text.size(), [&](Folder& folder) { return folder.foldCommon(text); }))
        appendNormalised(text.toString().normalized(QString::NormalizationForm_KC), out);
}

QString searchKey(const QString& text)
{
    QString key;
    appendSearchKey(text, key);
    return key;
}

QString searchKeyOfWords(const QString& text)
{
    QString keys;
    for (const QString& word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype before = keys.size();
        if (before > 0)
            keys += u' ';
        const qsizetype start = keys.size();
        appendSearchKey(word, keys);
        if (keys.size() == start)
            keys.resize(before);
    }
    return keys;
}

QString readingKey(const QString& text)
{
    static constexpr QStringView Small = u"\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308e";
    QString key = searchKey(text);
    key.remove(QChar(LongSound));
    for (QChar& c : key) {
        if (Small.contains(c))
            c = QChar(c.unicode() + 1); // each large kana stands right after its small one
    }
    return key;
}

} // namespace madoguchi
