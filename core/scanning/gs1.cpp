// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scanning/gs1.h"

#include "core/base/codekey.h"
#include "core/scanning/checkdigit.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace madoguchi {
namespace {

enum class Lead { Plain, Check, Date };
enum class Rest { Digits, Text };

// The format of the identifiers from `first` to `last`, all `aiDigits` long: `lead` digits, then `restMin` to
// `restMax` characters.
struct Format {
    int first;
    int last;
    qsizetype aiDigits;
    qsizetype lead;
    Lead leadKind;
    qsizetype restMin;
    qsizetype restMax;
    Rest rest;
};

constexpr Format fixedDigits(int first, int last, int aiDigits, int digits, Lead kind = Lead::Plain)
{
    return {first, last, aiDigits, digits, kind, 0, 0, Rest::Digits};
}

constexpr Format upTo(int first, int last, int aiDigits, int characters, Rest rest = Rest::Text)
{
    return {first, last, aiDigits, 0, Lead::Plain, 1, characters, rest};
}

constexpr Format formats[] = {
    fixedDigits(0, 0, 2, 18, Lead::Check),
    fixedDigits(1, 3, 2, 14, Lead::Check),
    upTo(10, 10, 2, 20),
    fixedDigits(11, 13, 2, 6, Lead::Date),
    fixedDigits(15, 17, 2, 6, Lead::Date),
    fixedDigits(20, 20, 2, 2),
    upTo(21, 22, 2, 20),
    upTo(235, 235, 3, 28),
    upTo(240, 241, 3, 30),
    upTo(242, 242, 3, 6, Rest::Digits),
    upTo(243, 243, 3, 20),
    upTo(250, 251, 3, 30),
    {253, 253, 3, 13, Lead::Check, 0, 17, Rest::Text},
    upTo(254, 254, 3, 20),
    {255, 255, 3, 13, Lead::Check, 0, 12, Rest::Digits},
    upTo(30, 30, 2, 8, Rest::Digits),
    fixedDigits(3100, 3699, 4, 6),
    upTo(37, 37, 2, 8, Rest::Digits),
    upTo(3900, 3909, 4, 15, Rest::Digits),
    {3910, 3919, 4, 3, Lead::Plain, 1, 15, Rest::Digits},
    upTo(3920, 3929, 4, 15, Rest::Digits),
    {3930, 3939, 4, 3, Lead::Plain, 1, 15, Rest::Digits},
    fixedDigits(3940, 3949, 4, 4),
    fixedDigits(3950, 3959, 4, 6),
    upTo(400, 401, 3, 30),
    fixedDigits(402, 402, 3, 17, Lead::Check),
    upTo(403, 403, 3, 30),
    fixedDigits(410, 417, 3, 13, Lead::Check),
    upTo(420, 420, 3, 20),
    {421, 421, 3, 3, Lead::Plain, 1, 9, Rest::Text},
    fixedDigits(422, 422, 3, 3),
    {423, 423, 3, 3, Lead::Plain, 1, 12, Rest::Digits},
    fixedDigits(424, 424, 3, 3),
    {425, 425, 3, 3, Lead::Plain, 1, 12, Rest::Digits},
    fixedDigits(426, 426, 3, 3),
    upTo(427, 427, 3, 3),
    upTo(4300, 4333, 4, 70),
    fixedDigits(7001, 7001, 4, 13),
    upTo(7002, 7002, 4, 30),
    fixedDigits(7003, 7003, 4, 10, Lead::Date),
    upTo(7004, 7004, 4, 4, Rest::Digits),
    upTo(7005, 7005, 4, 12),
    fixedDigits(7006, 7006, 4, 6, Lead::Date),
    {7007, 7007, 4, 6, Lead::Date, 0, 6, Rest::Digits},
    upTo(7008, 7008, 4, 3),
    upTo(7009, 7009, 4, 10),
    upTo(7010, 7010, 4, 2),
    {7011, 7011, 4, 6, Lead::Date, 0, 4, Rest::Digits},
    upTo(7020, 7022, 4, 20),
    upTo(7023, 7023, 4, 30),
    {7030, 7039, 4, 3, Lead::Plain, 1, 27, Rest::Text},
    {7040, 7040, 4, 1, Lead::Plain, 3, 3, Rest::Text},
    upTo(710, 716, 3, 20),
    {7230, 7239, 4, 0, Lead::Plain, 3, 30, Rest::Text},
    upTo(7240, 7240, 4, 20),
    fixedDigits(8001, 8001, 4, 14),
    upTo(8002, 8002, 4, 20),
    {8003, 8003, 4, 14, Lead::Check, 0, 16, Rest::Text},
    upTo(8004, 8004, 4, 30),
    fixedDigits(8005, 8005, 4, 6),
    {8006, 8006, 4, 14, Lead::Check, 4, 4, Rest::Digits},
    upTo(8007, 8007, 4, 34),
    {8008, 8008, 4, 6, Lead::Date, 2, 6, Rest::Digits},
    upTo(8009, 8009, 4, 50),
    upTo(8010, 8010, 4, 30),
    upTo(8011, 8011, 4, 12, Rest::Digits),
    upTo(8012, 8012, 4, 20),
    upTo(8013, 8013, 4, 30),
    fixedDigits(8017, 8018, 4, 18, Lead::Check),
    upTo(8019, 8019, 4, 10, Rest::Digits),
    upTo(8020, 8020, 4, 25),
    {8026, 8026, 4, 14, Lead::Check, 4, 4, Rest::Digits},
    upTo(8030, 8030, 4, 90),
    upTo(8110, 8110, 4, 70),
    fixedDigits(8111, 8111, 4, 4),
    upTo(8112, 8112, 4, 70),
    upTo(8200, 8200, 4, 70),
    upTo(90, 90, 2, 30),
    upTo(91, 99, 2, 90),
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

// Character set 82 of the specification.
bool isGs1Character(QChar c)
{
    constexpr QStringView marks = u"!\"%&'()*+,-./_:;<=>?";
    return isDigit(c) || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || marks.contains(c);
}

bool hasIdentifier(const Format& format, QStringView text)
{
    const QStringView ai = text.first(std::min(format.aiDigits, text.size()));
    if (ai.size() != format.aiDigits || !isDigits(ai))
        return false;
    const int number = ai.toInt();
    return number >= format.first && number <= format.last;
}

const Format* formatOf(QStringView text)
{
    const auto found = std::find_if(std::begin(formats), std::end(formats),
                                    [text](const Format& format) { return hasIdentifier(format, text); });
    return found == std::end(formats) ? nullptr : found;
}

// These need no separator behind them; the specification fixes their length by the first two digits.
bool hasPredefinedLength(QStringView ai)
{
    const int start = ai.first(2).toInt();
    return start <= 4 || (start >= 11 && start <= 20) || (start >= 31 && start <= 36) || start == 41;
}

QStringView dataOf(const Format& format, QStringView afterAi, QStringView ai)
{
    const qsizetype separator = afterAi.indexOf(QChar(gs1Separator));
    QStringView data = separator < 0 ? afterAi : afterAi.first(separator);
    if (hasPredefinedLength(ai))
        data = data.first(std::min(format.lead, data.size()));
    return data;
}

bool isMonthAndDay(QStringView yymmdd)
{
    const int month = yymmdd.mid(2, 2).toInt();
    const int day = yymmdd.mid(4, 2).toInt();
    return month >= 1 && month <= 12 && day <= 31; // day 00: the whole month
}

bool hasRightCharacters(const Format& format, QStringView data)
{
    const QStringView rest = data.mid(format.lead);
    return isDigits(data.first(format.lead)) &&
           (format.rest == Rest::Digits ? isDigits(rest) : std::all_of(rest.begin(), rest.end(), isGs1Character));
}

// The code of what is wrong with the data; nothing if they are right.
std::optional<QString> faultOf(const Format& format, QStringView data)
{
    if (data.size() < format.lead + format.restMin || data.size() > format.lead + format.restMax)
        return QStringLiteral("gs1.wrong-length");
    if (!hasRightCharacters(format, data))
        return QStringLiteral("gs1.wrong-character");
    const QStringView lead = data.first(format.lead);
    if (format.leadKind == Lead::Check && !hasValidCheck(CheckKind::M10W31, lead))
        return QStringLiteral("gs1.wrong-check-digit");
    if (format.leadKind == Lead::Date && !isMonthAndDay(lead))
        return QStringLiteral("gs1.wrong-date");
    return std::nullopt;
}

QStringView withoutSeparator(QStringView text)
{
    return text.startsWith(QChar(gs1Separator)) ? text.sliced(1) : text;
}

QString valueOf(const Gs1Elements& elements, QStringView ai)
{
    const auto found =
        std::find_if(elements.begin(), elements.end(), [ai](const Gs1Element& element) { return element.ai == ai; });
    return found == elements.end() ? QString() : found->value;
}

} // namespace

Result<Gs1Elements> parseGs1(const QString& text)
{
    QStringView rest = withoutSeparator(text);
    if (rest.isEmpty())
        return refused(QStringLiteral("gs1.empty"));
    Gs1Elements elements;
    while (!rest.isEmpty()) {
        const Format* format = formatOf(rest);
        if (!format)
            return refused(QStringLiteral("gs1.unknown-identifier"),
                           rest.first(std::min<qsizetype>(4, rest.size())).toString());
        const QStringView ai = rest.first(format->aiDigits);
        const QStringView data = dataOf(*format, rest.sliced(ai.size()), ai);
        if (const std::optional<QString> fault = faultOf(*format, data))
            return refused(*fault, ai.toString());
        elements.append({ai.toString(), data.toString()});
        rest = withoutSeparator(rest.sliced(ai.size() + data.size()));
    }
    return elements;
}

QList<QString> identifyingKeys(const Gs1Elements& elements)
{
    constexpr qsizetype graiWithoutSerial = 14;
    QList<QString> keys;
    const QString grai = valueOf(elements, u"8003");
    if (grai.size() > graiWithoutSerial)
        keys.append(codeKey(grai));
    const QString giai = valueOf(elements, u"8004");
    if (!giai.isEmpty())
        keys.append(codeKey(giai));
    if (const std::optional<ProductSerial> piece = productSerial(elements))
        keys.append(QStringLiteral("01") + piece->gtin + QStringLiteral("21") + piece->serial);
    return keys;
}

std::optional<ProductSerial> productSerial(const Gs1Elements& elements)
{
    const QString gtin = valueOf(elements, u"01");
    const QString serial = codeKey(valueOf(elements, u"21"));
    if (gtin.isEmpty() || serial.isEmpty())
        return std::nullopt;
    return ProductSerial{gtin, serial};
}

} // namespace madoguchi
