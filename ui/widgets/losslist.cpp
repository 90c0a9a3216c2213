// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/losslist.h"

#include "ui/text/formats.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

class LossList
{
    Q_DECLARE_TR_FUNCTIONS(madoguchi::LossList)

public:
    static QStringList lines(const CsvSummary& csv)
    {
        QStringList lines;
        for (const CharacterLoss& loss : csv.losses) {
            QStringList places;
            for (const LossPlace& place : loss.places)
                places << tr("row %1, %2").arg(formatCount(place.row), place.column);
            if (loss.count > loss.places.size())
                places << u"…"_s;
            lines << tr("%1 (%2) × %3: %4")
                         .arg(loss.character, codePointOf(loss), formatCount(loss.count), places.join(u"; "_s));
        }
        return lines;
    }

    static QString text(const CsvSummary& csv)
    {
        return tr("%n character(s) cannot be written in this form; 〓 stands in their place. Save as UTF-8 to keep "
                  "them.",
                  nullptr, int(csv.lossCount));
    }

    static void show(const PageContext& context, const QStringList& lines)
    {
        const Choice choice{tr("Characters that were replaced"),
                            tr("Look whether it matters: a name can be written otherwise, or the file saved as UTF-8."),
                            lines, 0, tr("Copy the list")};
        context.ask.chooseOne(choice, [lines](const std::optional<int>& chosen) {
            if (chosen)
                QGuiApplication::clipboard()->setText(lines.join(u'\n'));
        });
    }

    static void tell(const PageContext& context, const CsvSummary& csv)
    {
        const QStringList all = lines(csv);
        context.host.banner(Tone::Warn, [csv] { return text(csv); },
                            {{[] { return tr("Show where…"); }, {}, [context, all] { show(context, all); }},
                             {[] { return tr("Close"); }, {}, [] {}}});
    }
};

} // namespace

void tellLosses(const PageContext& context, const CsvSummary& csv)
{
    if (csv.lossCount > 0)
        LossList::tell(context, csv);
}

} // namespace madoguchi
