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

} // namespace madoguchi
