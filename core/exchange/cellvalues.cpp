// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cellvalues.h"

#include "core/ledger/statewords.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <span>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr NamedWord ownerships[] = {
    {u"state", u"国有", u"owned|stateowned|自己所有|所有"},
    {u"lease", u"リース", u"leased|賃貸借|rental|レンタル"},
    {u"service", u"サービス提供", u"serviceprovided|サービス"},
    {u"borrowed", u"借用", u"loaned|借入"},
};

/// What other programs call the states of assets, and lists of this one did before.
constexpr NamedWord foreignStates[] = {
    {u"available", u"", u"readytodeploy"},
    {u"on-loan", u"", u"deployed"},
    {u"needs-reset", u"", u"返却済|returned"},
    {u"in-repair", u"", u"outforrepair"},
    {u"faulty", u"", u"undeployable|broken-notfixable"},
    {u"lost", u"", u"lost/stolen"},
    {u"disposed", u"", u"archived|retired"},
};

constexpr NamedWord languages[] = {
    {u"ja", u"日本語", u"japanese"},
    {u"en", u"英語", u"english"},
};

QString textOf(std::span<const NamedWord> words, const QString& code, bool japanese)
{
    for (const NamedWord& word : words) {
        if (japanese && word.code == code)
            return word.japanese.toString();
    }
    return code;
}

QString choices(std::span<const NamedWord> words)
{
    QStringList all;
    for (const NamedWord& word : words) {
        if (word.code != stateOut)
            all.append(word.japanese.toString() + u'/' + word.code.toString());
    }
    return all.join(u", "_s);
}

/// Where the sign of a formula stands behind any number of apostrophes; -1 when there is none.
qsizetype formulaSign(const QString& cell)
{
    qsizetype at = 0;
    while (at < cell.size() && cell[at] == u'\'')
        ++at;
    if (at < cell.size() && cell[at] >= u'A' && cell[at] < u'\uff00')
        return -1; // most cells
    return at < cell.size() && QStringView(u"=+-@\t\r＝＋－＠").contains(cell[at]) ? at : -1;
}

/// The usual case of a long list, without a regular expression.
bool isPlainNumber(const QString& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// "-12", "-3.5": a number below zero calculates nothing.
bool isBelowZero(const QString& text)
{
    if (!text.startsWith(u'-'))
        return false;
    const QString digits = text.sliced(1);
    const qsizetype point = digits.indexOf(u'.');
    return isPlainNumber(digits) ||
           (point > 0 && isPlainNumber(digits.left(point)) && isPlainNumber(digits.mid(point + 1)));
}

std::optional<Price> priceOf(const QString& units, const QString& decimals, const QString& text)
{
    bool isNumber = false;
    const qint64 whole = units.toLongLong(&isNumber);
    if (!isNumber || whole >= 10'000'000'000)
        return std::nullopt;
    return Price{whole * 100 + decimals.leftJustified(2, u'0').toInt(), text};
}

} // namespace

std::optional<Price> parsePrice(const QString& text)
{
    static const QRegularExpression amount(
        u"^[¥$€£]?\\s*([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.([0-9]{1,2}))?\\s*円?$"_s);
    if (isPlainNumber(text))
        return priceOf(text, {}, text);
    const QRegularExpressionMatch match = amount.match(text.normalized(QString::NormalizationForm_KC).trimmed());
    return match.hasMatch() ? priceOf(match.captured(1).remove(u','), match.captured(2), text) : std::nullopt;
}

std::optional<QString> ownershipWord(const QString& text)
{
    static const NamedWords words({ownerships});
    return words.codeOf(text);
}

/// That something is out somewhere is no state that a list could give it.
std::optional<QString> assetStateWord(const QString& text)
{
    static const NamedWords words({stateWords(StatedList::Assets), foreignStates});
    const std::optional<QString> code = words.codeOf(text);
    return code == stateOut ? std::nullopt : code;
}

std::optional<QString> languageWord(const QString& text)
{
    static const NamedWords words({languages});
    return words.codeOf(text);
}

QString ownershipText(const QString& code, bool japanese)
{
    return textOf(ownerships, code, japanese);
}

QString assetStateText(const QString& code, bool japanese)
{
    return textOf(stateWords(StatedList::Assets), code, japanese);
}

QString languageText(const QString& code, bool japanese)
{
    return textOf(languages, code, japanese);
}

QString ownershipChoices()
{
    return choices(ownerships);
}

QString assetStateChoices()
{
    return choices(stateWords(StatedList::Assets));
}

QString guardedFormula(const QString& cell)
{
    return formulaSign(cell) >= 0 && !isBelowZero(cell) ? u'\'' + cell : cell;
}

QString unguardedFormula(const QString& cell)
{
    return formulaSign(cell) > 0 ? cell.sliced(1) : cell;
}

QString withVisibleControls(QString text)
{
    const auto visible = [](QChar c) {
        const bool isLine = c == u'\n' || c == u'\r' || c == u'\t';
        if (c.unicode() < 0x20 && !isLine)
            return QChar(static_cast<char16_t>(0x2400 + c.unicode()));
        if (c.unicode() == 0x7f)
            return QChar(u'\u2421');
        return c.category() == QChar::Other_Control && !isLine ? QChar(u'\u2426') : c;
    };
    std::transform(text.begin(), text.end(), text.begin(), visible);
    return text;
}

} // namespace madoguchi
