// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportsink.h"

namespace madoguchi::samples {

inline const ReportColumn* column(const char* name)
{
    return findReport(QStringLiteral("inventory"))->column(QString::fromLatin1(name));
}

/// An inventory with awkward values, grouped by kind: what a run would tell a sink.
struct SampleReport {
    ReportHead head;
    QList<std::pair<ReportCell, ReportRow>> rows; ///< each with its group

    SampleReport()
    {
        head.report = findReport(QStringLiteral("inventory"));
        for (const char* name : {"asset", "model", "status", "acquired", "lent", "price", "note"})
            head.columns.push_back(column(name));
        head.group = column("kind");
        head.filter << Phrase::word(QStringLiteral("filter.place"), {QStringLiteral("本庁舎")});
        head.asOf = Instant::fromMSecs(1780000000000);
    }

    void add(const QString& kind, const QString& asset, const QString& model, const QString& day, const QString& moment,
             qint64 price, const QString& note)
    {
        rows << std::pair(ReportCell::ofText(kind),
                          ReportRow{ReportCell::ofText(asset), ReportCell::ofText(model),
                                    ReportCell::word(QStringLiteral("status.on-loan")), ReportCell::day(day),
                                    moment.isEmpty() ? ReportCell() : ReportCell{ReportCell::Kind::Moment, moment, 0},
                                    ReportCell::ofNumber(price), ReportCell::ofText(note)});
    }

    /// Plays the rows; the first refusal ends it. `ledger` as the rows where it is below zero.
    Result<Done> play(ReportSink& sink, qint64 ledger = -1) const
    {
        Result<Done> state = sink.begin(head);
        ReportSummary summary;
        summary.totals.sums.resize(head.columns.size());
        for (qsizetype i = 0; state && i < rows.size(); ++i) {
            const auto& [group, row] = rows.at(i);
            if (head.group && (i == 0 || rows.at(i - 1).first != group)) {
                summary.groups << ReportGroup{group, {0, std::vector<qint64>(head.columns.size())}};
                state = sink.beginGroup(group);
            }
            for (ReportTotals* totals : {&summary.totals, head.group ? &summary.groups.last().totals : nullptr}) {
                if (!totals)
                    continue;
                ++totals->rows;
                totals->sums[5] += row[5].number;
            }
            if (state)
                state = sink.row(row, head.group ? group : ReportCell());
            if (state && head.group && (i + 1 == rows.size() || rows.at(i + 1).first != group))
                state = sink.endGroup(summary.groups.last());
        }
        summary.ledger = ledger < 0 ? summary.totals.rows : ledger;
        return state ? sink.end(summary) : state;
    }
};

/// Words that are their codes, and what they take.
inline ReportWords plainWords()
{
    return [](const Phrase& phrase) {
        QStringList with;
        for (const Phrase& part : phrase.with)
            with << part.value;
        return phrase.value + (with.isEmpty() ? QString() : QStringLiteral("(%1)").arg(with.join(QLatin1Char(','))));
    };
}

} // namespace madoguchi::samples
