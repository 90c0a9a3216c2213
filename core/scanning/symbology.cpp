// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scanning/symbology.h"

namespace madoguchi {
namespace {

bool isAsciiLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

Symbology qrOf(int modifier)
{
    return modifier == 3 || modifier == 4 ? Symbology::Gs1Qr : Symbology::Qr;
}

Symbology dataMatrixOf(int modifier)
{
    return modifier == 2 || modifier == 5 ? Symbology::Gs1DataMatrix : Symbology::DataMatrix;
}

Symbology symbologyOf(char16_t letter, int modifier)
{
    switch (letter) {
    case u'A':
        return Symbology::Code39;
    case u'C':
        return modifier == 1 ? Symbology::Gs1Code128 : Symbology::Code128;
    case u'E':
        return modifier == 4 ? Symbology::Ean8 : Symbology::Ean13;
    case u'F':
        return Symbology::Nw7;
    case u'I':
        return Symbology::Itf;
    case u'L':
        return Symbology::Pdf417;
    case u'Q':
        return qrOf(modifier);
    case u'd':
        return dataMatrixOf(modifier);
    case u'e':
        return Symbology::Gs1DataBar;
    default:
        return Symbology::Other;
    }
}

Symbology symbologyInEitherCase(QChar letter, int modifier)
{
    const Symbology asItStands = symbologyOf(letter.unicode(), modifier);
    if (asItStands != Symbology::Other)
        return asItStands;
    const QChar other = letter.isLower() ? letter.toUpper() : letter.toLower();
    return symbologyOf(other.unicode(), modifier);
}

bool hasAimForm(QStringView text, QChar flag)
{
    return text.size() >= AimId::length && text.at(0) == flag && isAsciiLetter(text.at(1)) && isAsciiDigit(text.at(2));
}

} // namespace

bool AimId::isCheckStripped() const
{
    switch (symbology) {
    case Symbology::Code39:
        return modifier == 3 || modifier == 7;
    case Symbology::Nw7:
        return modifier == 4;
    case Symbology::Itf:
        return modifier == 3;
    default:
        return false;
    }
}

std::optional<AimId> readAimId(QStringView text)
{
    if (!hasAimForm(text, u']'))
        return std::nullopt;
    const int modifier = text.at(2).digitValue();
    return AimId{symbologyInEitherCase(text.at(1), modifier), modifier};
}

std::optional<AimId> readMangledAimId(QStringView text, QChar flag)
{
    if (!hasAimForm(text, flag))
        return std::nullopt;
    const int modifier = text.at(2).digitValue();
    const Symbology symbology = symbologyOf(text.at(1).unicode(), modifier);
    if (symbology == Symbology::Other)
        return std::nullopt;
    return AimId{symbology, modifier};
}

bool isGs1(Symbology symbology)
{
    switch (symbology) {
    case Symbology::Gs1Code128:
    case Symbology::Gs1Qr:
    case Symbology::Gs1DataMatrix:
    case Symbology::Gs1DataBar:
        return true;
    default:
        return false;
    }
}

} // namespace madoguchi
