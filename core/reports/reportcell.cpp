// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportcell.h"

#include "core/base/instant.h"

#include <QLocale>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

ReportCell ReportCell::ofText(QString text)
{
    return text.isEmpty() ? ReportCell() : ReportCell{Kind::Text, std::move(text), 0};
}

ReportCell ReportCell::numberIn(QString text)
{
    constexpr qsizetype mostOfWhole = 11; // an identifier has more
    constexpr qsizetype mostDigits = 15;  // a spreadsheet keeps no more of a number
    const QString written = text.startsWith(u'+') ? text.mid(1) : text;
    const qsizetype point = written.indexOf(u'.');
    const QString whole = point < 0 ? written : written.left(point);
    const QString places = point < 0 ? QString() : written.mid(point + 1);
    bool isNumber = false;
    const qint64 number = whole.toLongLong(&isNumber);
    if (!isNumber || whole.size() > mostOfWhole)
        return ofText(std::move(text));
    if (point < 0)
        return QString::number(number) == whole ? ofNumber(number) : ofText(std::move(text));
    const bool areDigits = std::all_of(places.begin(), places.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool isSaidSo = QString::number(number) == whole || whole == u"-0";
    if (places.isEmpty() || !areDigits || !isSaidSo || whole.size() + places.size() > mostDigits)
        return ofText(std::move(text));
    return {Kind::Decimal, written, 0};
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
    case ReportCell::Kind::Decimal: {
        const qsizetype point = cell.text.indexOf(u'.');
        const QString whole = cell.text.left(point);
        const QString grouped = whole == u"-0" ? whole : phraseOf(ReportCell::ofNumber(whole.toLongLong())).value;
        return grouped + cell.text.mid(point);
    }
    case ReportCell::Kind::Day:
        return Phrase::day(QDate::fromString(cell.text, Qt::ISODate));
    case ReportCell::Kind::Moment:
        return Phrase::moment(QDateTime::fromString(cell.text, Qt::ISODate));
    }
    return {};
}

} // namespace madoguchi
