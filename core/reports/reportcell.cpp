// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportcell.h"

#include "core/base/instant.h"

#include <QLocale>

namespace madoguchi {

using namespace Qt::StringLiterals;

ReportCell ReportCell::ofText(QString text)
{
    return text.isEmpty() ? ReportCell() : ReportCell{Kind::Text, std::move(text), 0};
}

ReportCell ReportCell::day(QString iso)
{
    return iso.isEmpty() ? ReportCell() : ReportCell{Kind::Day, std::move(iso), 0};
}

ReportCell ReportCell::moment(const QString& storedInstant)
{
    const std::optional<Instant> at = Instant::fromIso(storedInstant);
    return at ? ReportCell{Kind::Moment, at->toLocal().toString(u"yyyy-MM-ddTHH:mm"_s), 0} : ReportCell();
}

Phrase phraseOf(const ReportCell& cell)
{
    switch (cell.kind) {
    case ReportCell::Kind::Empty:
        break;
    case ReportCell::Kind::Text:
        return cell.text;
    case ReportCell::Kind::Word:
        return Phrase::word(cell.text);
    case ReportCell::Kind::Number: {
        static const QLocale grouped(QLocale::English);
        return grouped.toString(cell.number);
    }
    case ReportCell::Kind::Day:
        return Phrase::day(QDate::fromString(cell.text, Qt::ISODate));
    case ReportCell::Kind::Moment:
        return Phrase::moment(QDateTime::fromString(cell.text, Qt::ISODate));
    }
    return {};
}

} // namespace madoguchi
