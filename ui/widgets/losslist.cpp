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
    static QStringList places(const CsvSummary& csv)
    {
        QStringList places;
        for (const CharacterLoss& loss : csv.losses)
            places << tr("row %1, %2: %3").arg(formatCount(loss.row), loss.column, loss.character);
        if (const qint64 more = csv.lossCount - csv.losses.size(); more > 0)
            places << tr("… and %n more", nullptr, int(more));
        return places;
    }

    static QString text(const CsvSummary& csv)
    {
        return tr("%n character(s) cannot be written in this form; 〓 stands in their place. Save as UTF-8 to keep "
                  "them.",
                  nullptr, int(csv.lossCount));
    }

    static void show(const PageContext& context, const QStringList& places)
    {
        const Choice choice{tr("Characters that were replaced"),
                            tr("Look whether it matters: a name can be written otherwise, or the file saved as UTF-8."),
                            places, 0, tr("Copy the list")};
        context.ask.chooseOne(choice, [places](const std::optional<int>& chosen) {
            if (chosen)
                QGuiApplication::clipboard()->setText(places.join(u'\n'));
        });
    }

    static void tell(const PageContext& context, const CsvSummary& csv)
    {
        const QStringList all = places(csv);
        context.host.banner(
            Tone::Warn, text(csv),
            {{tr("Show where…"), {}, [context, all] { show(context, all); }}, {tr("Close"), {}, [] {}}});
    }
};

} // namespace

void tellLosses(const PageContext& context, const CsvSummary& csv)
{
    if (csv.lossCount > 0)
        LossList::tell(context, csv);
}

} // namespace madoguchi
