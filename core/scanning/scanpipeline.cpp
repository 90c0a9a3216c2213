// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scanning/scanpipeline.h"

#include "core/base/codekey.h"
#include "core/scanning/symbologyrules.h"

#include <QStringDecoder>

#include <algorithm>

namespace madoguchi {
namespace {

void note(Scan& scan, ScanRepair repair)
{
    scan.repairs.append(repair);
}

QString stripAffixes(const QString& text, const ScannerProfile& profile, Scan& scan)
{
    const qsizetype affixes = profile.prefix.size() + profile.suffix.size();
    if (affixes == 0 || text.size() < affixes || !text.startsWith(profile.prefix) || !text.endsWith(profile.suffix))
        return text;
    note(scan, ScanRepair::AffixStripped);
    return text.sliced(profile.prefix.size(), text.size() - affixes);
}

// Framing and separators that scanners send by design (NUL, STX, ETX, EOT, tab, line ends, FS to US): no trouble.
bool isFraming(QChar c)
{
    const char16_t unit = c.unicode();
    return unit == 0 || (unit >= 0x02 && unit <= 0x04) || unit == u'\t' || unit == u'\n' || unit == u'\r' ||
           (unit >= 0x1c && unit <= 0x1f);
}

QString dropControls(const QString& text, Scan& scan)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text) {
        if (c.category() != QChar::Other_Control || c == gs1Separator)
            kept.append(c);
        else if (!isFraming(c))
            scan.report(ScanTrouble::ControlCharacters);
    }
    return kept.trimmed();
}

QString repairedLayout(const QString& text, LayoutRepair mode)
{
    switch (mode) {
    case LayoutRepair::Off:
        break;
    case LayoutRepair::UsScannerOnJis:
        return undoUsScannerOnJis(text);
    case LayoutRepair::JisScannerOnUs:
        return undoJisScannerOnUs(text);
    case LayoutRepair::AimOnly:
        if (readMangledAimId(text, u'['))
            return undoUsScannerOnJis(text);
        if (readMangledAimId(text, u'\\'))
            return undoJisScannerOnUs(text);
        break;
    }
    return text;
}

QString repairLayout(const QString& text, LayoutRepair mode, Scan& scan)
{
    QString repaired = repairedLayout(text, mode);
    if (repaired != text)
        note(scan, ScanRepair::LayoutRepaired);
    return repaired;
}

QString placeSeparators(QString text, QChar substitute)
{
    return substitute.isNull() ? text : text.replace(substitute, QChar(gs1Separator));
}

QString foldWidth(const QString& text, Scan& scan)
{
    QString folded = foldCodeText(text);
    if (folded != text)
        note(scan, ScanRepair::WidthFolded);
    return folded;
}

// Kana, or the punctuation an input method puts for . , [ ] and /; a long vowel mark left over counts as well.
bool isInputMethodMark(QChar c)
{
    return (c.unicode() >= 0x3040 && c.unicode() <= 0x30ff) || QStringView(u"、。「」").contains(c);
}

QString takeAimId(const QString& text, Scan& scan)
{
    const std::optional<AimId> aim = readAimId(text);
    if (!aim)
        return text;
    scan.symbology = aim->symbology;
    scan.hasLostCheck = aim->isCheckStripped();
    note(scan, ScanRepair::AimStripped);
    return text.sliced(AimId::length).trimmed();
}

/// Takes the start and stop marks of Code 39 off; the text with them, and as it came, goes into `framed`.
QString takeCode39Marks(const QString& text, Scan& scan, LayoutRepair mode, QStringList& framed)
{
    const bool isStated = scan.symbology == Symbology::Code39;
    if (!isStated && scan.symbology != Symbology::Unknown)
        return text;
    const std::optional<QString> whole = framedAsCode39(text, isStated, mode);
    if (!whole)
        return text;
    if (*whole != text)
        note(scan, ScanRepair::LayoutRepaired);
    note(scan, ScanRepair::StartStopStripped);
    framed << *whole << text;
    return whole->sliced(1, whole->size() - 2).trimmed();
}

QString withoutSeparators(QString text)
{
    return text.remove(QChar(gs1Separator)).trimmed();
}

// Most scanners send neither an AIM identifier nor the leading FNC1. A number that starts with a GTIN whose check
// digit is right, goes on with a serial and follows the rules to its end is no coincidence.
bool isUnmarkedGs1(const Gs1Elements& elements)
{
    return elements.size() >= 2 && elements.first().ai == u"01" && !identifyingKeys(elements).isEmpty();
}

void readGs1(const QString& text, Scan& scan, Symbology assumed)
{
    const bool mustBeGs1 = isGs1(scan.symbology);
    const bool isUnmarked = scan.symbology == Symbology::Unknown;
    const bool mayBeGs1 = text.contains(QChar(gs1Separator)) || (isUnmarked && isGs1(assumed));
    if (!mustBeGs1 && !mayBeGs1 && !isUnmarked)
        return;
    Result<Gs1Elements> parsed = parseGs1(text);
    if (!parsed && mustBeGs1)
        scan.report(ScanTrouble::MalformedGs1);
    if (parsed && (mustBeGs1 || mayBeGs1 || isUnmarkedGs1(*parsed)))
        scan.gs1 = *std::move(parsed);
}

void addCandidate(Scan& scan, const QString& key)
{
    if (!key.isEmpty() && !scan.candidates.contains(key))
        scan.candidates.append(key);
}

// As it stood between start and stop, and with them, it may have been registered before the rule was set. Letters tell
// it from any number without them.
void deriveFramedKey(Scan& scan, const QString& text)
{
    if (scan.repairs.contains(ScanRepair::StartStopStripped))
        addCandidate(scan, codeKey(text));
}

// A number without any mark of GS1 may still be registered as it stands: that is tried first.
void deriveKeys(Scan& scan, bool hasGs1Mark)
{
    scan.key = codeKey(scan.payload);
    if (!hasGs1Mark)
        addCandidate(scan, scan.key);
    const QList<QString> identifying = identifyingKeys(scan.gs1);
    for (const QString& key : identifying)
        addCandidate(scan, key);
    addCandidate(scan, scan.key);
    scan.serial = productSerial(scan.gs1);
}

void readData(const QString& text, Scan& scan, const ScannerProfile& profile)
{
    if (std::any_of(text.begin(), text.end(), isInputMethodMark))
        scan.report(ScanTrouble::KanaMangled);
    readGs1(text, scan, profile.assumed);
    scan.payload = withoutSeparators(text);
    if (scan.gs1.isEmpty()) {
        applySymbologyRules(scan, profile);
        applyOwnLabelRule(scan, profile.ownLabel);
    }
    deriveKeys(scan, isGs1(scan.symbology) || text.contains(QChar(gs1Separator)));
    deriveFramedKey(scan, text);
}

QString cleanedText(const QString& typed, Scan& scan, const ScannerProfile& profile)
{
    QString text = stripAffixes(typed, profile, scan);
    text = dropControls(text, scan);
    text = repairLayout(text, profile.layoutRepair, scan);
    text = placeSeparators(text, profile.separatorSubstitute);
    text = foldWidth(text, scan).trimmed();
    return takeAimId(text, scan);
}

} // namespace

Scan interpret(const QString& typed, const ScannerProfile& profile)
{
    Scan scan;
    scan.raw = typed.left(profile.maximumLength);
    if (typed.size() > profile.maximumLength) {
        scan.trouble = ScanTrouble::TooLong;
        return scan;
    }
    QStringList framed;
    const QString text = takeCode39Marks(cleanedText(typed, scan, profile), scan, profile.layoutRepair, framed);
    const QString key = codeKey(text);
    if (key.isEmpty()) {
        scan.report(ScanTrouble::EmptyCommit);
        return scan;
    }
    scan.command = commandOf(key);
    if (!scan.isCommand()) {
        readData(text, scan, profile);
        for (const QString& whole : std::as_const(framed)) // they may have been registered as they were scanned
            addCandidate(scan, codeKey(whole));
        return scan;
    }
    scan.payload = withoutSeparators(text);
    scan.key = key;
    return scan;
}

QString scannedText(const QByteArray& line)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(line);
    if (!utf8.hasError())
        return text;
    QStringDecoder cp932("windows-31j");
    return cp932.isValid() ? QString(cp932(line)) : QString::fromLatin1(line);
}

Scan interpretBytes(const QByteArray& line, const ScannerProfile& profile)
{
    return interpret(scannedText(line), profile);
}

} // namespace madoguchi
