// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/reports/report.h"
#include "core/reports/reportcell.h"

#include <QMap>
#include <QStringList>

#include <functional>
#include <optional>

namespace madoguchi {

/// What is known before the first row.
struct ReportHead {
    const ReportDescription* report = nullptr;
    std::vector<const ReportColumn*> columns; ///< shown, in order
    const ReportColumn* group = nullptr;      ///< null: not grouped
    QList<Phrase> filter;                     ///< what the report was restricted to, for people
    Instant asOf;                             ///< the moment all rows are of
    Phrase subject;                           ///< whose history it is; empty where it is nobody's
    /// What the cells of the columns are, of further fields what their type says; empty: what the columns say.
    std::vector<CellType> types = {};

    [[nodiscard]] CellType typeAt(size_t column) const { return types.empty() ? columns[column]->type : types[column]; }
};

/// A number of rows and what their summed columns add up to.
struct ReportTotals {
    qint64 rows = 0;
    std::vector<qint64> sums; ///< as many as columns are shown; 0 where nothing is summed

    bool operator==(const ReportTotals&) const = default;
};

struct ReportGroup {
    ReportCell name; ///< empty: those without a value
    ReportTotals totals;

    bool operator==(const ReportGroup&) const = default;
};

/// How the items of one type stand.
struct ReportTally {
    QString kind;
    qint64 rows = 0;
    QMap<QString, qint64> states; ///< by the code of the status

    bool operator==(const ReportTally&) const = default;
};

/// What is known after the last row. The ledger was counted by itself, in the same moment, without the joins of the
/// rows: the total is proven where both agree.
struct ReportSummary {
    ReportTotals totals;
    QList<ReportGroup> groups;
    qint64 leftOut = 0;            ///< rows read that the status in the filter kept out
    qint64 ledger = 0;             ///< rows the ledger's own tables hold for the rest of the filter
    std::optional<qint64> entries; ///< of changes, whose `ledger` counts entries: those that were read for them
    QList<ReportTally> tallies;    ///< of a list of items: its rows by type and state, by name of the type
    std::optional<qint64> gaps;    ///< of a journal: places where a number of a lane is missing
    QStringList importsUnderWay;   ///< numbers of imports that had not ended: part of what they bring is among the rows
    bool isCompared = true;        ///< false of figures, which no table holds as rows, and of a chart

    [[nodiscard]] bool agrees() const { return !isCompared || entries.value_or(totals.rows + leftOut) == ledger; }
};
/// 「台帳総数 1,500 件と一致」, with what a status left out; or that they differ, and by how much.
[[nodiscard]] Phrase checkPhrase(const ReportSummary& summary);
/// That, where it was compared, and of a journal whether its numbers follow each other.
[[nodiscard]] QList<Phrase> closingPhrases(const ReportSummary& summary);

/// Turns codes and dates into words of one language; see ui/printing/reportwords.h.
using ReportWords = std::function<QString(const Phrase& phrase)>;

/// The tallies of a summary as lines: what all items are, then each type; none where nothing was tallied. Together
/// they are as many as the rows, which the total compares with the ledger.
[[nodiscard]] QStringList tallyLines(const ReportSummary& summary, const ReportWords& words);
/// The codes of the states that occur, in the usual order.
[[nodiscard]] QStringList talliedStates(const ReportSummary& summary);

/// Who made the report and when, for whoever finds it later.
struct ReportStamp {
    QString printedBy; ///< may be empty: nobody was signed in
    Instant printedAt;
    QString organisation;
    bool isSample = false; ///< of a sandbox: proves nothing
};

/// Whoever takes the rows of a report. Called on one thread, that of the run or one beside it (sinkbeside.h); a refusal
/// ends the run. Rows arrive group by group; references are valid during the call.
class ReportSink
{
public:
    ReportSink() = default;
    ReportSink(const ReportSink&) = delete;
    ReportSink& operator=(const ReportSink&) = delete;
    virtual ~ReportSink() = default;

    virtual Result<Done> begin(const ReportHead& head) = 0;
    /// Only in a grouped report, before the rows of the group.
    virtual Result<Done> beginGroup(const ReportCell& name) = 0;
    /// `group` is the value of the grouping column; empty in a report that is not grouped.
    virtual Result<Done> row(const ReportRow& row, const ReportCell& group) = 0;
    /// Only in a grouped report, after the rows of the group.
    virtual Result<Done> endGroup(const ReportGroup& group) = 0;
    virtual Result<Done> end(const ReportSummary& summary) = 0;
    /// The run ended early and nothing more comes: what belongs to the thread of the rows goes now. Only called on a
    /// thread beside the run, which ends then.
    virtual void abandon() {}
};

} // namespace madoguchi
