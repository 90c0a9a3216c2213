// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pageshortcuts.h"

#include "core/ledger/savedsearches.h"
#include "core/reports/savedreports.h"
#include "ui/printing/reportwords.h"

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

QList<PageShortcut> everyReport()
{
    QList<PageShortcut> shortcuts;
    for (const ReportDescription& report : allReports()) {
        if (report.subject == ReportSubject::None) // else it says nothing until somebody names whose it is
            shortcuts << PageShortcut{QString::fromLatin1(report.name),
                                      reportWords()(Phrase::word(QString::fromLatin1(report.title)))};
    }
    return shortcuts;
}

} // namespace

AskShortcuts reportShortcuts()
{
    return [](DeskClient& desk, QObject* receiver, const std::function<void(const QList<PageShortcut>&)>& give) {
        desk.ask(ListSavedReports{}, receiver, [give](const Result<QList<SavedReport>>& saved) {
            QList<PageShortcut> shortcuts = everyReport();
            for (const SavedReport& report : saved.valueOr({}))
                shortcuts << PageShortcut{savedReportPrefix + report.name, report.name};
            give(shortcuts);
        });
    };
}

AskShortcuts searchShortcuts(const QString& list)
{
    return [list](DeskClient& desk, QObject* receiver, const std::function<void(const QList<PageShortcut>&)>& give) {
        desk.ask(AskSavedSearches{list}, receiver, [give](const Result<QList<SavedSearch>>& saved) {
            QList<PageShortcut> shortcuts;
            for (const SavedSearch& search : saved.valueOr({}))
                shortcuts << PageShortcut{savedSearchPrefix + search.name, search.name};
            give(shortcuts);
        });
    };
}

} // namespace madoguchi
