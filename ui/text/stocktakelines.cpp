// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/stocktakelines.h"

#include "ui/text/formats.h"
#include "ui/text/wordrows.h"

#include <QCoreApplication>
#include <QStringList>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr GroupedWord words[] = {
    {"type.regular", QT_TRANSLATE_NOOP("Stocktake", "Regular")},
    {"type.change", QT_TRANSLATE_NOOP("Stocktake", "Change of keeper")},
    {"type.spot", QT_TRANSLATE_NOOP("Stocktake", "Spot check")},
    {"state.open", QT_TRANSLATE_NOOP("Stocktake", "Open")},
    {"state.closed", QT_TRANSLATE_NOOP("Stocktake", "Closed")},
    {"state.cancelled", QT_TRANSLATE_NOOP("Stocktake", "Cancelled")},
    {"difference.missing", QT_TRANSLATE_NOOP("Stocktake", "Missing")},
    {"difference.misplaced", QT_TRANSLATE_NOOP("Stocktake", "Misplaced")},
    {"difference.on-loan", QT_TRANSLATE_NOOP("Stocktake", "On loan, but here")},
    {"difference.unexpected", QT_TRANSLATE_NOOP("Stocktake", "Not expected")},
    {"difference.unknown", QT_TRANSLATE_NOOP("Stocktake", "Unknown code")},
    {"verdict.expected", QT_TRANSLATE_NOOP("Stocktake", "Expected here")},
    {"verdict.misplaced", QT_TRANSLATE_NOOP("Stocktake", "Misplaced")},
    {"verdict.on-loan", QT_TRANSLATE_NOOP("Stocktake", "On loan, but here")},
    {"verdict.unexpected", QT_TRANSLATE_NOOP("Stocktake", "Not expected")},
    {"verdict.unknown", QT_TRANSLATE_NOOP("Stocktake", "Unknown code")},
    {"verdict.already", QT_TRANSLATE_NOOP("Stocktake", "Already counted")},
    {"verdict.label", QT_TRANSLATE_NOOP("Stocktake", "From here on")},
    {"verdict.not-an-item", QT_TRANSLATE_NOOP("Stocktake", "Not an item")},
    {"reason.other-place", QT_TRANSLATE_NOOP("Stocktake", "not where the ledger says")},
    {"reason.other-holder", QT_TRANSLATE_NOOP("Stocktake", "with somebody else")},
    {"reason.lost", QT_TRANSLATE_NOOP("Stocktake", "recorded as lost")},
    {"reason.disposed", QT_TRANSLATE_NOOP("Stocktake", "recorded as disposed of")},
    {"reason.not-held", QT_TRANSLATE_NOOP("Stocktake", "belongs to nobody: no loan is recorded")},
    {"reason.held-elsewhere", QT_TRANSLATE_NOOP("Stocktake", "lent to somebody this stocktake does not count")},
    {"reason.other-kind", QT_TRANSLATE_NOOP("Stocktake", "of a type this stocktake does not count")},
    {"reason.no-place", QT_TRANSLATE_NOOP("Stocktake", "belongs nowhere: the ledger gives it no place")},
    {"reason.outside", QT_TRANSLATE_NOOP("Stocktake", "of a place this stocktake does not count")},
    {"reason.since-opening", QT_TRANSLATE_NOOP("Stocktake", "came after the stocktake was opened")},
    {"reason.ambiguous", QT_TRANSLATE_NOOP("Stocktake", "the code means several things")},
    {"cause.found-later", QT_TRANSLATE_NOOP("Stocktake", "Found later")},
    {"cause.place-corrected", QT_TRANSLATE_NOOP("Stocktake", "Correct the place in the ledger")},
    {"cause.put-back", QT_TRANSLATE_NOOP("Stocktake", "Put back in its place")},
    {"cause.loan-not-recorded", QT_TRANSLATE_NOOP("Stocktake", "Loan not recorded")},
    {"cause.return-not-recorded", QT_TRANSLATE_NOOP("Stocktake", "Return not recorded")},
    {"cause.suspected-loss", QT_TRANSLATE_NOOP("Stocktake", "Suspected loss")},
    {"cause.wrong-label", QT_TRANSLATE_NOOP("Stocktake", "Wrong or unreadable label")},
    {"cause.registered", QT_TRANSLATE_NOOP("Stocktake", "Registered in the ledger")},
    {"cause.not-ours", QT_TRANSLATE_NOOP("Stocktake", "Does not belong to us")},
    {"cause.record-corrected", QT_TRANSLATE_NOOP("Stocktake", "Ledger corrected otherwise")},
    {"cause.other", QT_TRANSLATE_NOOP("Stocktake", "Other (see note)")},
};

QString say(const char* text)
{
    return QCoreApplication::translate("Stocktake", text);
}

QString word(const char* group, const QString& code)
{
    return wordAmong(words, "Stocktake", group, code);
}

QString thing(const RecordScanOutcome& scan)
{
    return QString(scan.assetNo + u' ' + scan.title).trimmed();
}

QString alreadyText(const RecordScanOutcome& scan)
{
    return say(QT_TRANSLATE_NOOP("Stocktake", "%1: counted at %2, counter %3, as “%4”"))
        .arg(scan.assetNo.isEmpty() ? scan.code : thing(scan), formatTime(scan.earlierAt), scan.earlierStation,
             wordOf(scan.earlier));
}

QString misplacedText(const RecordScanOutcome& scan)
{
    if (scan.reason == u"other-holder")
        return say(QT_TRANSLATE_NOOP("Stocktake", "%1: %2 has it by the record")).arg(thing(scan), scan.holderName);
    return say(QT_TRANSLATE_NOOP("Stocktake", "%1: belongs to %2, seen at %3"))
        .arg(thing(scan), scan.expected, scan.seen);
}

} // namespace

QString wordOf(StocktakeType type)
{
    return word("type", stocktakeTypeCode(type));
}

QString wordOf(StocktakeRecord::State state)
{
    return word("state", stocktakeStateCode(state));
}

QString wordOf(DifferenceKind kind)
{
    return word("difference", differenceKindCode(kind));
}

QString wordOf(DifferenceCause cause)
{
    return word("cause", differenceCauseCode(cause));
}

QString wordOf(ScanVerdict verdict)
{
    return word("verdict", scanVerdictCode(verdict));
}

QString stocktakeReason(const QString& reason)
{
    return reason.isEmpty() ? QString() : word("reason", reason);
}

QString scopeText(const StocktakeRecord& record)
{
    QStringList parts;
    if (record.scope.countsCustody())
        parts << say(QT_TRANSLATE_NOOP("Stocktake", "What people hold"));
    for (const QString& name : {record.place, record.kind, record.section}) {
        if (!name.isEmpty())
            parts << name;
    }
    return parts.isEmpty() ? say(QT_TRANSLATE_NOOP("Stocktake", "The whole ledger")) : formatList(parts);
}

QString spotCheckText(const SpotCheck& check)
{
    QStringList parts{check.isLocked ? say(QT_TRANSLATE_NOOP("Stocktake", "Lock in order"))
                                     : say(QT_TRANSLATE_NOOP("Stocktake", "Lock not in order"))};
    if (check.keys)
        parts << QCoreApplication::translate("Stocktake", "%n key(s)", nullptr, *check.keys);
    return formatList(parts);
}

QString scanLine(const RecordScanOutcome& scan)
{
    switch (scan.verdict) {
    case ScanVerdict::Expected:
        return scan.movedFrom.isEmpty()
                   ? thing(scan)
                   : say(QT_TRANSLATE_NOOP("Stocktake", "%1: seen at %2 before")).arg(thing(scan), scan.movedFrom);
    case ScanVerdict::Misplaced:
        return misplacedText(scan);
    case ScanVerdict::OnLoan:
        return say(QT_TRANSLATE_NOOP("Stocktake", "%1: on loan to %2 by the record")).arg(thing(scan), scan.holderName);
    case ScanVerdict::Unexpected:
        return say(QT_TRANSLATE_NOOP("Stocktake", "%1: %2")).arg(thing(scan), stocktakeReason(scan.reason));
    case ScanVerdict::Unknown:
        return scan.reason.isEmpty()
                   ? say(QT_TRANSLATE_NOOP("Stocktake", "%1: kept; write a note of what it is")).arg(scan.code)
                   : say(QT_TRANSLATE_NOOP("Stocktake", "%1: %2")).arg(scan.code, stocktakeReason(scan.reason));
    case ScanVerdict::Already:
        return alreadyText(scan);
    case ScanVerdict::Label:
        return scan.person.isValid() ? scan.personName : scan.seen;
    case ScanVerdict::NotAnItem:
        return say(QT_TRANSLATE_NOOP("Stocktake", "%1: the code of something else; not counted")).arg(scan.code);
    }
    return {};
}

QString differenceText(const StocktakeDifference& difference)
{
    QStringList parts;
    if (!difference.reason.isEmpty() && difference.reason != u"other-place")
        parts << stocktakeReason(difference.reason);
    if (difference.kind == DifferenceKind::Misplaced && !difference.seenPlaceName.isEmpty())
        parts << say(QT_TRANSLATE_NOOP("Stocktake", "seen at %1")).arg(difference.seenPlaceName);
    if (difference.kind == DifferenceKind::OnLoan && !difference.holderName.isEmpty())
        parts << say(QT_TRANSLATE_NOOP("Stocktake", "on loan to %1")).arg(difference.holderName);
    return formatList(parts);
}

QString countedLine(const QMap<ScanVerdict, int>& answers, int unreadable)
{
    QStringList parts;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        parts << say(QT_TRANSLATE_NOOP("Stocktake", "%1: %2")).arg(wordOf(answer.key()), formatCount(answer.value()));
    if (unreadable > 0)
        parts << say(QT_TRANSLATE_NOOP("Stocktake", "%1: %2"))
                     .arg(say(QT_TRANSLATE_NOOP("Stocktake", "Unreadable")), formatCount(unreadable));
    return formatList(parts);
}

QString resultLine(const CloseStocktakeOutcome& outcome)
{
    const QString found = say(QT_TRANSLATE_NOOP("Stocktake", "%1 closed: %2 of %3 found"))
                              .arg(outcome.number, formatCount(outcome.found), formatCount(outcome.expected));
    const std::pair<DifferenceKind, int> counts[] = {{DifferenceKind::Missing, outcome.missing},
                                                     {DifferenceKind::Misplaced, outcome.misplaced},
                                                     {DifferenceKind::OnLoan, outcome.onLoan},
                                                     {DifferenceKind::Unexpected, outcome.unexpected},
                                                     {DifferenceKind::Unknown, outcome.unknown}};
    QStringList parts;
    for (const auto& [kind, count] : counts) {
        if (count > 0)
            parts << say(QT_TRANSLATE_NOOP("Stocktake", "%1: %2")).arg(wordOf(kind), formatCount(count));
    }
    return parts.isEmpty() ? say(QT_TRANSLATE_NOOP("Stocktake", "%1, no difference")).arg(found)
                           : say(QT_TRANSLATE_NOOP("Stocktake", "%1. %2")).arg(found, formatList(parts));
}

} // namespace madoguchi
