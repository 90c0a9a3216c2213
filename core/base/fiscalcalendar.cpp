// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fiscalcalendar.h"

#include "core/base/wareki.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// Eras that began in spring name the whole fiscal year; the others began too late in theirs.
std::optional<EraYear> eraOfFiscalYear(int fiscalYear)
{
    return eraYearOf(QDate(fiscalYear, 5, 1));
}

std::optional<int> fiscalYearOfLabel(const QString& label)
{
    for (Era era : {Era::Reiwa, Era::Heisei, Era::Showa, Era::Taisho, Era::Meiji}) {
        const int fiscalYear = firstDayOf(era).year() + label.mid(1).toInt() - (era == Era::Meiji ? 6 : 1);
        if (label.startsWith(eraLetter(era)) && fiscalYearLabel(fiscalYear) == label)
            return fiscalYear;
    }
    return std::nullopt;
}

} // namespace

int fiscalYearOf(QDate day)
{
    return day.month() >= 4 ? day.year() : day.year() - 1;
}

QDate fiscalYearFirstDay(int fiscalYear)
{
    return QDate(fiscalYear, 4, 1);
}

QDate fiscalYearLastDay(int fiscalYear)
{
    return QDate(fiscalYear + 1, 3, 31);
}

QString fiscalYearLabel(int fiscalYear)
{
    const auto eraYear = eraOfFiscalYear(fiscalYear);
    return eraYear ? eraLetter(eraYear->era) + QString::number(eraYear->year) : QString::number(fiscalYear);
}

QString fiscalYearName(int fiscalYear)
{
    const auto eraYear = eraOfFiscalYear(fiscalYear);
    if (!eraYear)
        return u"%1年度"_s.arg(fiscalYear);
    return u"%1%2年度"_s.arg(eraName(eraYear->era), eraYear->year == 1 ? u"元"_s : QString::number(eraYear->year));
}

bool isStationCode(const QString& text)
{
    static const QRegularExpression pattern(u"^[0-9][0-9A-Z]*\\z"_s);
    return pattern.match(text).hasMatch();
}

QString documentNumber(const QString& typeLetter, int fiscalYear, const QString& stationCode, qint64 serial)
{
    return u"%1-%2%3-%4"_s.arg(fiscalYearLabel(fiscalYear), typeLetter, stationCode).arg(serial, 6, 10, QChar(u'0'));
}

std::optional<DocumentNumber> parseDocumentNumber(const QString& text)
{
    static const QRegularExpression pattern(
        u"^(?<label>[MTSHR][1-9][0-9]?)-(?<type>[A-Z]+)(?<station>[0-9][0-9A-Z]*)-(?<serial>[0-9]{6}|[1-9][0-9]{6,17})$"_s);
    const QString written = text.normalized(QString::NormalizationForm_KC).trimmed().toUpper();
    const QRegularExpressionMatch match = pattern.match(written);
    const auto fiscalYear = match.hasMatch() ? fiscalYearOfLabel(match.captured(u"label")) : std::nullopt;
    if (!fiscalYear)
        return std::nullopt;
    return DocumentNumber{match.captured(u"type"), *fiscalYear, match.captured(u"station"),
                          match.capturedView(u"serial").toLongLong()};
}

} // namespace madoguchi
