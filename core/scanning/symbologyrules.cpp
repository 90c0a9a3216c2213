// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scanning/symbologyrules.h"

#include "core/base/codekey.h"

#include <algorithm>

namespace madoguchi {
namespace {

bool isNw7Letter(QChar c)
{
    const QChar upper = c.toUpper();
    return upper >= u'A' && upper <= u'D';
}

bool isNw7Data(QChar c)
{
    return QStringView(u"0123456789-$:/.+").contains(c);
}

bool hasStartAndStop(QStringView text)
{
    return text.size() >= 3 && isNw7Letter(text.front()) && isNw7Letter(text.back());
}

bool looksLikeNw7(QStringView text)
{
    if (!hasStartAndStop(text))
        return false;
    const QStringView inner = text.sliced(1, text.size() - 2);
    return std::all_of(inner.begin(), inner.end(), isNw7Data);
}

QString inner(const QString& text)
{
    return hasStartAndStop(text) ? text.sliced(1, text.size() - 2) : text;
}

bool isCode39Data(QChar c)
{
    const QChar upper = c.toUpper();
    return (upper >= u'A' && upper <= u'Z') || (c >= u'0' && c <= u'9') || QStringView(u"-. $/+%").contains(c);
}

bool hasMarks(const QString& text, QChar mark)
{
    return text.size() >= 3 && text.front() == mark && text.back() == mark && text.count(mark) == 2;
}

bool isFramedCode39(const QString& text, bool isStated)
{
    if (!hasMarks(text, u'*'))
        return false;
    const QString data = text.sliced(1, text.size() - 2);
    return !codeKey(data).isEmpty() && (isStated || std::all_of(data.begin(), data.end(), isCode39Data));
}

// Checks scan.payload and takes the check digit off if told so.
bool applyCheck(Scan& scan, CheckKind kind, bool isStripped)
{
    const QString text = scan.payload.toUpper();
    if (!hasValidCheck(kind, text)) {
        scan.report(ScanTrouble::WrongCheckDigit);
        return false;
    }
    if (isStripped) {
        scan.payload = withoutCheck(kind, scan.payload);
        scan.repairs.append(ScanRepair::CheckDigitStripped);
    }
    return true;
}

// All kinds but modulus 16 know digits only; they guard what stands between start and stop. Modulus 16 cannot be
// checked where the scanner keeps start and stop to itself.
bool applyNw7Check(Scan& scan, const Nw7Rule& rule)
{
    const bool isFramed = hasStartAndStop(scan.payload);
    if (rule.check == CheckKind::Nw7Mod16)
        return !isFramed || applyCheck(scan, rule.check, rule.isCheckStripped);
    const QString whole = scan.payload;
    scan.payload = inner(whole);
    const bool isRight = applyCheck(scan, rule.check, rule.isCheckStripped);
    if (isFramed)
        scan.payload = whole.front() + scan.payload + whole.back();
    return isRight;
}

void applyNw7(Scan& scan, const Nw7Rule& rule)
{
    const int length = rule.length - (scan.hasLostCheck ? 1 : 0);
    if (rule.length > 0 && inner(scan.payload).size() != length) {
        scan.report(ScanTrouble::WrongLength);
        return;
    }
    if (rule.check != CheckKind::None && !scan.hasLostCheck && !applyNw7Check(scan, rule))
        return;
    if (rule.isStartStopStripped && hasStartAndStop(scan.payload)) {
        scan.payload = inner(scan.payload);
        scan.repairs.append(ScanRepair::StartStopStripped);
    }
}

void applyJan(Scan& scan)
{
    constexpr qsizetype jan13 = 13;
    constexpr qsizetype jan8 = 8;
    const bool isJan = scan.payload.size() == jan13 || scan.payload.size() == jan8; // not with an add-on
    if (isJan && !hasValidCheck(CheckKind::Jan, scan.payload))
        scan.report(ScanTrouble::WrongCheckDigit);
}

void applyItf(Scan& scan, int length)
{
    if (length > 0 && scan.payload.size() != length)
        scan.report(ScanTrouble::WrongLength);
}

Symbology ruledSymbology(const Scan& scan, const ScannerProfile& profile)
{
    if (scan.symbology != Symbology::Unknown)
        return scan.symbology;
    if (scan.repairs.contains(ScanRepair::StartStopStripped)) // Code 39's: those of NW-7 come off by its rules
        return Symbology::Code39;
    if (profile.assumed == Symbology::Unknown && profile.nw7 != Nw7Rule{} && looksLikeNw7(scan.payload))
        return Symbology::Nw7;
    return profile.assumed;
}

} // namespace

std::optional<QString> framedAsCode39(const QString& text, bool isStated, LayoutRepair mode)
{
    if (isFramedCode39(text, isStated))
        return text;
    if (mode != LayoutRepair::AimOnly)
        return std::nullopt;
    using Undo = QString (*)(const QString&);
    const std::pair<char16_t, Undo> layouts[] = {{u'(', undoUsScannerOnJis}, {u'"', undoJisScannerOnUs}};
    for (const auto& [mark, undo] : layouts) {
        if (!hasMarks(text, mark))
            continue;
        if (const QString meant = undo(text); isFramedCode39(meant, isStated))
            return meant;
    }
    return std::nullopt;
}

void applySymbologyRules(Scan& scan, const ScannerProfile& profile)
{
    scan.ruledAs = ruledSymbology(scan, profile);
    switch (scan.ruledAs) {
    case Symbology::Nw7:
        applyNw7(scan, profile.nw7);
        break;
    case Symbology::Code39:
        if (profile.code39.hasCheck && !scan.hasLostCheck)
            applyCheck(scan, CheckKind::Code39Mod43, profile.code39.isCheckStripped);
        break;
    case Symbology::Ean13:
    case Symbology::Ean8:
        if (profile.isJanChecked)
            applyJan(scan);
        break;
    case Symbology::Itf:
        applyItf(scan, profile.itfLength);
        break;
    default:
        break;
    }
}

void applyOwnLabelRule(Scan& scan, const OwnLabelRule& rule)
{
    const QString key = codeKey(scan.payload);
    const auto prefix = std::find_if(rule.prefixes.begin(), rule.prefixes.end(), [&key](const QString& candidate) {
        return !candidate.isEmpty() && key.startsWith(codeKey(candidate) + u'-');
    });
    if (!rule.hasCheck || prefix == rule.prefixes.end())
        return;
    const qsizetype expected = codeKey(*prefix).size() + 1 + rule.digits + 1;
    if (key.size() != expected)
        scan.report(ScanTrouble::WrongLength);
    else
        applyCheck(scan, CheckKind::Mod37And36, rule.isCheckStripped);
}

} // namespace madoguchi
