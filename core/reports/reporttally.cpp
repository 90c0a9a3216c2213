// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/assetstatus.h"
#include "core/reports/reportsink.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr AssetStatus usualOrder[] = {AssetStatus::Available,  AssetStatus::Allocated,   AssetStatus::Ready,
                                      AssetStatus::OnLoan,     AssetStatus::DueToday,    AssetStatus::Overdue,
                                      AssetStatus::NeedsReset, AssetStatus::InRepair,    AssetStatus::Faulty,
                                      AssetStatus::Lost,       AssetStatus::ToSurrender, AssetStatus::Disposed};

QString lineOf(const ReportTally& tally, const ReportWords& words)
{
    const auto count = [](qint64 number) { return phraseOf(ReportCell::ofNumber(number)); };
    QStringList states;
    for (const AssetStatus status : usualOrder) {
        const QString code = assetStatusCode(status);
        if (const qint64 rows = tally.states.value(code); rows > 0)
            states << words(Phrase::word(u"report.state-count"_s, {Phrase::word(u"status."_s + code), count(rows)}));
    }
    return words(Phrase::word(u"report.tally"_s, {tally.kind, count(tally.rows),
                                                  states.join(words(Phrase::word(u"report.tally-separator"_s)))}));
}

} // namespace

QStringList talliedStates(const ReportSummary& summary)
{
    QStringList codes;
    for (const AssetStatus status : usualOrder) {
        const QString code = assetStatusCode(status);
        for (const ReportTally& tally : summary.tallies) {
            if (tally.states.contains(code) && !codes.contains(code))
                codes << code;
        }
    }
    return codes;
}

QStringList tallyLines(const ReportSummary& summary, const ReportWords& words)
{
    if (summary.tallies.isEmpty())
        return {};
    ReportTally all{words(Phrase::word(u"report.all-kinds"_s)), 0, {}};
    QStringList lines;
    for (const ReportTally& tally : summary.tallies) {
        lines << lineOf(tally, words);
        all.rows += tally.rows;
        for (auto state = tally.states.cbegin(); state != tally.states.cend(); ++state)
            all.states[state.key()] += state.value();
    }
    lines.prepend(lineOf(all, words));
    return lines;
}

Phrase checkPhrase(const ReportSummary& summary)
{
    const auto count = [](qint64 number) { return phraseOf(ReportCell::ofNumber(number)); };
    const Phrase ledger = count(summary.ledger);
    if (summary.entries)
        return summary.agrees() ? Phrase::word(u"report.entries-agree"_s, {ledger})
                                : Phrase::word(u"report.entries-differ"_s, {ledger, count(*summary.entries)});
    if (!summary.agrees())
        return Phrase::word(u"report.differs"_s, {ledger, count(summary.totals.rows + summary.leftOut)});
    if (summary.leftOut == 0)
        return Phrase::word(u"report.agrees"_s, {ledger});
    return Phrase::word(u"report.agrees-without"_s, {ledger, count(summary.totals.rows), count(summary.leftOut)});
}

QList<Phrase> closingPhrases(const ReportSummary& summary)
{
    QList<Phrase> phrases;
    if (summary.isCompared)
        phrases << checkPhrase(summary);
    if (!summary.importsUnderWay.isEmpty())
        phrases << Phrase::word(u"report.imports-under-way"_s, {summary.importsUnderWay.join(u", "_s)});
    if (!summary.gaps)
        return phrases;
    if (*summary.gaps == 0)
        return phrases << Phrase::word(u"report.no-gaps"_s);
    return phrases << Phrase::word(u"report.gaps"_s, {phraseOf(ReportCell::ofNumber(*summary.gaps))});
}

} // namespace madoguchi
