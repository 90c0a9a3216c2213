// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scanning/profileoptions.h"

#include <algorithm>
#include <iterator>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestAffix = 16;

template<class E>
struct Name {
    E value;
    const char* name;
};

constexpr Name<LayoutRepair> layouts[] = {{LayoutRepair::Off, "off"},
                                          {LayoutRepair::AimOnly, "aim-only"},
                                          {LayoutRepair::UsScannerOnJis, "us-on-jis"},
                                          {LayoutRepair::JisScannerOnUs, "jis-on-us"}};

constexpr Name<Symbology> symbologies[] = {{Symbology::Unknown, "unknown"},
                                           {Symbology::Code39, "code39"},
                                           {Symbology::Code128, "code128"},
                                           {Symbology::Gs1Code128, "gs1-128"},
                                           {Symbology::Ean13, "ean13"},
                                           {Symbology::Ean8, "ean8"},
                                           {Symbology::Nw7, "nw7"},
                                           {Symbology::Itf, "itf"},
                                           {Symbology::Qr, "qr"},
                                           {Symbology::Gs1Qr, "gs1-qr"},
                                           {Symbology::DataMatrix, "data-matrix"},
                                           {Symbology::Gs1DataMatrix, "gs1-data-matrix"},
                                           {Symbology::Gs1DataBar, "gs1-databar"},
                                           {Symbology::Pdf417, "pdf417"}};

constexpr Name<CheckKind> nw7Checks[] = {{CheckKind::None, "none"},
                                         {CheckKind::Nw7Mod16, "mod16"},
                                         {CheckKind::SevenDr, "7dr"},
                                         {CheckKind::SevenDsr, "7dsr"},
                                         {CheckKind::NineDr, "9dr"},
                                         {CheckKind::NineDsr, "9dsr"},
                                         {CheckKind::M10W21Split, "m10w21-split"},
                                         {CheckKind::M10W21Total, "m10w21-total"},
                                         {CheckKind::M10W31, "m10w31"},
                                         {CheckKind::M11W27, "m11w27"}};

template<class E, size_t N>
QString nameOf(const Name<E> (&names)[N], E value)
{
    const auto* found =
        std::find_if(std::begin(names), std::end(names), [&](const auto& n) { return n.value == value; });
    return found == std::end(names) ? QString() : QString::fromLatin1(found->name);
}

template<class E, size_t N>
bool read(const Name<E> (&names)[N], E& value, const QString& text)
{
    const auto* found = std::find_if(std::begin(names), std::end(names),
                                     [&](const auto& n) { return text == QLatin1StringView(n.name); });
    if (found == std::end(names))
        return false;
    value = found->value;
    return true;
}

bool read(bool& value, const QString& text)
{
    value = text == u"1";
    return text == u"0" || text == u"1";
}

bool read(int& value, int least, int greatest, const QString& text)
{
    bool isNumber = false;
    value = text.toInt(&isNumber);
    return isNumber && value >= least && value <= greatest;
}

bool readAffix(QString& affix, const QString& text)
{
    affix = text;
    return text.size() <= longestAffix;
}

/// What codes are made of cannot stand for a separator as well.
bool readSeparator(QChar& separator, const QString& text)
{
    separator = text.isEmpty() ? QChar() : text.front();
    return text.isEmpty() || (text.size() == 1 && !separator.isLetterOrNumber() && separator != u'-' &&
                              separator.isPrint() && !separator.isSpace());
}

bool readPrefixes(QStringList& prefixes, const QString& text)
{
    prefixes = text.split(u',', Qt::SkipEmptyParts);
    for (QString& prefix : prefixes)
        prefix = prefix.trimmed();
    return std::none_of(prefixes.cbegin(), prefixes.cend(),
                        [](const QString& p) { return p.isEmpty() || p.size() > longestAffix || p.contains(u'-'); });
}

QString flag(bool value)
{
    return value ? u"1"_s : u"0"_s;
}

constexpr const char* flagKnown = "0, 1";

constexpr ProfileOption options[] = {
    {"prefix", "", [](const ScannerProfile& p) { return p.prefix; },
     [](ScannerProfile& p, const QString& text) { return readAffix(p.prefix, text); }},
    {"suffix", "", [](const ScannerProfile& p) { return p.suffix; },
     [](ScannerProfile& p, const QString& text) { return readAffix(p.suffix, text); }},
    {"layout-repair", "off, aim-only, us-on-jis, jis-on-us",
     [](const ScannerProfile& p) { return nameOf(layouts, p.layoutRepair); },
     [](ScannerProfile& p, const QString& text) { return read(layouts, p.layoutRepair, text); }},
    {"separator", "| ~ ^ …",
     [](const ScannerProfile& p) {
         return p.separatorSubstitute.isNull() ? QString() : QString(p.separatorSubstitute);
     },
     [](ScannerProfile& p, const QString& text) { return readSeparator(p.separatorSubstitute, text); }},
    {"assumed",
     "unknown, code39, code128, gs1-128, ean13, ean8, nw7, itf, qr, gs1-qr, data-matrix, gs1-data-matrix, gs1-databar, "
     "pdf417",
     [](const ScannerProfile& p) { return nameOf(symbologies, p.assumed); },
     [](ScannerProfile& p, const QString& text) { return read(symbologies, p.assumed, text); }},
    {"nw7-strip-start-stop", flagKnown, [](const ScannerProfile& p) { return flag(p.nw7.isStartStopStripped); },
     [](ScannerProfile& p, const QString& text) { return read(p.nw7.isStartStopStripped, text); }},
    {"nw7-length", "0-60", [](const ScannerProfile& p) { return QString::number(p.nw7.length); },
     [](ScannerProfile& p, const QString& text) { return read(p.nw7.length, 0, 60, text); }},
    {"nw7-check", "none, mod16, 7dr, 7dsr, 9dr, 9dsr, m10w21-split, m10w21-total, m10w31, m11w27",
     [](const ScannerProfile& p) { return nameOf(nw7Checks, p.nw7.check); },
     [](ScannerProfile& p, const QString& text) { return read(nw7Checks, p.nw7.check, text); }},
    {"nw7-strip-check", flagKnown, [](const ScannerProfile& p) { return flag(p.nw7.isCheckStripped); },
     [](ScannerProfile& p, const QString& text) { return read(p.nw7.isCheckStripped, text); }},
    {"code39-check", flagKnown, [](const ScannerProfile& p) { return flag(p.code39.hasCheck); },
     [](ScannerProfile& p, const QString& text) { return read(p.code39.hasCheck, text); }},
    {"code39-strip-check", flagKnown, [](const ScannerProfile& p) { return flag(p.code39.isCheckStripped); },
     [](ScannerProfile& p, const QString& text) { return read(p.code39.isCheckStripped, text); }},
    {"jan-check", flagKnown, [](const ScannerProfile& p) { return flag(p.isJanChecked); },
     [](ScannerProfile& p, const QString& text) { return read(p.isJanChecked, text); }},
    {"itf-length", "0, 2, 4 … 60", [](const ScannerProfile& p) { return QString::number(p.itfLength); },
     [](ScannerProfile& p, const QString& text) { return read(p.itfLength, 0, 60, text) && p.itfLength % 2 == 0; }},
    {"label-check", flagKnown, [](const ScannerProfile& p) { return flag(p.ownLabel.hasCheck); },
     [](ScannerProfile& p, const QString& text) { return read(p.ownLabel.hasCheck, text); }},
    {"label-prefixes", "PC,MON", [](const ScannerProfile& p) { return p.ownLabel.prefixes.join(u','); },
     [](ScannerProfile& p, const QString& text) { return readPrefixes(p.ownLabel.prefixes, text); }},
    {"label-digits", "1-20", [](const ScannerProfile& p) { return QString::number(p.ownLabel.digits); },
     [](ScannerProfile& p, const QString& text) { return read(p.ownLabel.digits, 1, 20, text); }},
    {"label-strip-check", flagKnown, [](const ScannerProfile& p) { return flag(p.ownLabel.isCheckStripped); },
     [](ScannerProfile& p, const QString& text) { return read(p.ownLabel.isCheckStripped, text); }},
    {"maximum-length", "32-4096", [](const ScannerProfile& p) { return QString::number(p.maximumLength); },
     [](ScannerProfile& p, const QString& text) { return read(p.maximumLength, 32, 4096, text); }},
};

Problem badValue(const ProfileOption& option, const QString& text)
{
    return {u"setting.bad-value"_s,
            settingName(option),
            {{u"value"_s, text}, {u"known"_s, QString::fromUtf8(option.known)}}};
}

} // namespace

QString symbologyCode(Symbology symbology)
{
    return symbology == Symbology::Other ? u"other"_s : nameOf(symbologies, symbology);
}

std::span<const ProfileOption> profileOptions()
{
    return options;
}

QString settingName(const ProfileOption& option)
{
    return u"scanner."_s + QLatin1StringView(option.name);
}

Result<ScannerProfile> withSetting(ScannerProfile profile, const QString& name, const QString& text)
{
    QStringList known;
    for (const ProfileOption& option : options) {
        if (name != settingName(option)) {
            known << settingName(option);
            continue;
        }
        if (option.set(profile, text))
            return profile;
        return Refusal{RefusalKind::Refused, {badValue(option, text)}};
    }
    return refusal(RefusalKind::NotFound, u"setting.unknown"_s, name, {{u"known"_s, known.join(u", "_s)}});
}

QList<Problem> profileProblems(const ScannerProfile& profile)
{
    QList<Problem> problems;
    for (const ProfileOption& option : options) {
        ScannerProfile copy = profile;
        const QString text = option.get(profile);
        if (!option.set(copy, text) || copy != profile)
            problems << badValue(option, text);
    }
    if (profile.ownLabel.hasCheck && profile.ownLabel.prefixes.isEmpty())
        problems << Problem{u"scanner.label-without-prefix"_s, u"scanner.label-prefixes"_s, {}};
    return problems;
}

QJsonObject profileToJson(const ScannerProfile& profile)
{
    const ScannerProfile usual;
    QJsonObject json;
    for (const ProfileOption& option : options) {
        if (const QString text = option.get(profile); text != option.get(usual))
            json.insert(QLatin1StringView(option.name), text);
    }
    return json;
}

ScannerProfile profileFromJson(const QJsonObject& json)
{
    ScannerProfile profile;
    for (const ProfileOption& option : options) {
        const QJsonValue value = json.value(QLatin1StringView(option.name));
        if (!value.isString())
            continue;
        ScannerProfile changed = profile;
        if (option.set(changed, value.toString()))
            profile = changed;
    }
    return profile;
}

} // namespace madoguchi
