// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportsink.h"

#include <QStringList>

namespace madoguchi {

/// Everything a run says: one line per row, "#" lines around groups.
struct KeptRows {
    QStringList lines;
    ReportHead head;
    ReportSummary summary;
    bool isEnded = false;
};

class KeptReport final : public ReportSink, public KeptRows
{
public:
    Result<Done> answer = Done{}; ///< what every row is answered with

    static QString text(const ReportCell& cell)
    {
        return cell.kind == ReportCell::Kind::Number ? QString::number(cell.number) : cell.text;
    }

    Result<Done> begin(const ReportHead& of) override
    {
        head = of;
        return Done{};
    }
    Result<Done> beginGroup(const ReportCell& name) override
    {
        lines << QStringLiteral("# ") + text(name);
        return Done{};
    }
    Result<Done> row(const ReportRow& row, const ReportCell&) override
    {
        QStringList cells;
        for (const ReportCell& cell : row)
            cells << text(cell);
        lines << cells.join(QLatin1Char('|'));
        return answer;
    }
    Result<Done> endGroup(const ReportGroup& group) override
    {
        lines << QStringLiteral("#= %1").arg(group.totals.rows);
        return Done{};
    }
    Result<Done> end(const ReportSummary& of) override
    {
        summary = of;
        isEnded = true;
        return Done{};
    }
};

} // namespace madoguchi
