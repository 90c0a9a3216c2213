// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exchangewords.h"

#include "ui/text/counts.h"
#include "ui/text/formats.h"

#include <QJsonObject>

namespace madoguchi {

using namespace Qt::StringLiterals;

void tellLosses(Console& console, const CsvSummary& csv)
{
    if (csv.lossCount == 0)
        return;
    console.message(Cli::tr("%Ln character(s) could not be written in this encoding; 〓 stands in their place.",
                            nullptr, pluralOf(csv.lossCount)));
    for (const CharacterLoss& loss : csv.losses) {
        QStringList places;
        for (const LossPlace& place : loss.places)
            places << Cli::tr("row %1, %2").arg(formatCount(place.row), place.column);
        if (loss.count > loss.places.size())
            places << u"…"_s;
        console.message(Cli::tr("%1 (%2) × %3: %4")
                            .arg(loss.character, codePointOf(loss), formatCount(loss.count), places.join(u"; "_s)));
    }
}

QString rowsWritten(qint64 rows, const QString& path)
{
    return Cli::tr("%Ln row(s) written to %1.", nullptr, pluralOf(rows)).arg(path);
}

QJsonArray lossesJson(const QList<CharacterLoss>& losses)
{
    QJsonArray array;
    for (const CharacterLoss& loss : losses) {
        QJsonArray places;
        for (const LossPlace& place : loss.places)
            places << QJsonObject{{u"row"_s, place.row}, {u"column"_s, place.column}};
        const LossPlace first = loss.places.value(0);
        array << QJsonObject{{u"row"_s, first.row},
                             {u"column"_s, first.column},
                             {u"character"_s, loss.character},
                             {u"count"_s, loss.count},
                             {u"places"_s, places}};
    }
    return array;
}

} // namespace madoguchi
