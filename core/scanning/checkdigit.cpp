// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scanning/checkdigit.h"

#include <QList>
#include <QString>

namespace madoguchi {
namespace {

constexpr QStringView code39Characters = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%";
constexpr QStringView nw7Characters = u"0123456789-$:/.+ABCD";
constexpr int firstNw7Letter = 16;
constexpr QStringView alphanumerics = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

using Values = QList<int>;

// Empty as soon as one character is not in the alphabet.
Values valuesOf(QStringView data, QStringView alphabet)
{
    Values values;
    values.reserve(data.size());
    for (const QChar c : data) {
        const qsizetype value = alphabet.indexOf(c);
        if (value < 0)
            return {};
        values.append(int(value));
    }
    return values;
}

Values digitsOf(QStringView data)
{
    return valuesOf(data, alphanumerics.first(10));
}

int sumOf(const Values& values)
{
    int sum = 0;
    for (const int value : values)
        sum += value;
    return sum;
}

int remainderBy(int divisor, const Values& digits)
{
    int remainder = 0;
    for (const int digit : digits)
        remainder = (remainder * 10 + digit) % divisor;
    return remainder;
}

// The weights begin at the right-hand end and go round.
template<class Fold>
int weightedSum(const Values& digits, const Values& weights, Fold fold)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += fold(digits.at(digits.size() - 1 - i) * weights.at(i % weights.size()));
    return sum;
}

int asItIs(int product)
{
    return product;
}

int digitByDigit(int product)
{
    return product / 10 + product % 10;
}

int complement(int modulus, int sum)
{
    return (modulus - sum % modulus) % modulus;
}

int modulus11(const Values& digits)
{
    const int check = 11 - weightedSum(digits, {2, 3, 4, 5, 6, 7}, asItIs) % 11;
    return check >= 10 ? 0 : check;
}

QChar digit(int value)
{
    return alphanumerics.at(value);
}

std::optional<QChar> ofDigits(CheckKind kind, const Values& digits)
{
    switch (kind) {
    case CheckKind::Jan:
    case CheckKind::M10W31:
        return digit(complement(10, weightedSum(digits, {3, 1}, asItIs)));
    case CheckKind::SevenDr:
        return digit(remainderBy(7, digits));
    case CheckKind::SevenDsr:
        return digit(7 - remainderBy(7, digits));
    case CheckKind::NineDr:
        return digit(remainderBy(9, digits));
    case CheckKind::NineDsr:
        return digit(9 - remainderBy(9, digits));
    case CheckKind::M10W21Split:
        return digit(complement(10, weightedSum(digits, {2, 1}, digitByDigit)));
    case CheckKind::M10W21Total:
        return digit(complement(10, weightedSum(digits, {2, 1}, asItIs)));
    case CheckKind::M11W27:
        return digit(modulus11(digits));
    default:
        return std::nullopt;
    }
}

bool hasStartAndStop(const Values& values)
{
    return values.size() >= 3 && values.first() >= firstNw7Letter && values.last() >= firstNw7Letter;
}

std::optional<QChar> ofNw7(QStringView data)
{
    const Values values = valuesOf(data, nw7Characters);
    if (!hasStartAndStop(values))
        return std::nullopt;
    return nw7Characters.at(complement(16, sumOf(values)));
}

std::optional<QChar> ofCode39(QStringView data)
{
    const Values values = valuesOf(data, code39Characters);
    if (values.isEmpty())
        return std::nullopt;
    return code39Characters.at(sumOf(values) % 43);
}

std::optional<QChar> ofMod37And36(const QString& data)
{
    const Values values = valuesOf(data, alphanumerics);
    if (values.isEmpty())
        return std::nullopt;
    int product = 36;
    for (const int value : values) {
        const int sum = (product + value) % 36;
        product = (sum == 0 ? 36 : sum) * 2 % 37;
    }
    return alphanumerics.at((37 - product) % 36);
}

qsizetype checkPosition(CheckKind kind, QStringView text)
{
    return text.size() - (kind == CheckKind::Nw7Mod16 ? 2 : 1);
}

bool isDivisorForZero(CheckKind kind, QChar check, QChar computed)
{
    return check == u'0' &&
           ((kind == CheckKind::SevenDsr && computed == u'7') || (kind == CheckKind::NineDsr && computed == u'9'));
}

} // namespace

std::optional<QChar> checkCharacter(CheckKind kind, QStringView data)
{
    switch (kind) {
    case CheckKind::None:
        return std::nullopt;
    case CheckKind::Code39Mod43:
        return ofCode39(data);
    case CheckKind::Nw7Mod16:
        return ofNw7(data);
    case CheckKind::Mod37And36:
        return ofMod37And36(data.toString().remove(u'-'));
    default:
        break;
    }
    const Values digits = digitsOf(data);
    if (digits.isEmpty() || (kind == CheckKind::Jan && digits.size() != 12 && digits.size() != 7))
        return std::nullopt;
    return ofDigits(kind, digits);
}

bool hasValidCheck(CheckKind kind, QStringView text)
{
    const qsizetype position = checkPosition(kind, text);
    if (position < 1)
        return false;
    const std::optional<QChar> computed = checkCharacter(kind, withoutCheck(kind, text));
    return computed && (*computed == text.at(position) || isDivisorForZero(kind, text.at(position), *computed));
}

QString withoutCheck(CheckKind kind, QStringView text)
{
    const qsizetype position = checkPosition(kind, text);
    if (kind == CheckKind::None || position < 0)
        return text.toString();
    return text.toString().remove(position, 1);
}

} // namespace madoguchi
