// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sentencerows.h"

#include <QCoreApplication>

namespace madoguchi {

namespace {

// clang-format off
constexpr SentenceRow rows[] = {
    {"report.chart-needs-pdf", QT_TRANSLATE_NOOP("Sentences",
        "Only a PDF can have a chart, not {subject}. Nothing was written. Leave the chart out, or write a PDF.")},
    {"report.column-unknown", QT_TRANSLATE_NOOP("Sentences",
        "The report has no column “{subject}”. Nothing was written. Known: {known}.")},
    {"report.filter-unfit", QT_TRANSLATE_NOOP("Sentences",
        "The report {report} cannot be narrowed down by: {subject}. Nothing was written. Leave it out, or choose another "
        "report.")},
    {"report.sort-unknown", QT_TRANSLATE_NOOP("Sentences",
        "The report cannot be sorted by “{subject}”. Nothing was written. Known: {known}.")},
    {"report.group-unknown", QT_TRANSLATE_NOOP("Sentences",
        "The report cannot be grouped by “{subject}”. Nothing was written. Known: {known}.")},
    {"report.name-taken", QT_TRANSLATE_NOOP("Sentences",
        "Another report is saved as “{subject}”. Nothing was changed. Choose another name.")},
    {"report.month-unreadable", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” is no month. Nothing was written. Write it as year and month, such as 2026-11.")},
    {"report.no-chart", QT_TRANSLATE_NOOP("Sentences",
        "The report {subject} has no chart. Nothing was written. Leave the chart out.")},
    {"report.no-name", QT_TRANSLATE_NOOP("Sentences",
        "A saved report needs a name. Nothing was saved. Enter one.")},
    {"report.no-room", QT_TRANSLATE_NOOP("Sentences",
        "There is no room left for temporary files. Nothing was written, and an older file is unchanged. Make room on the "
        "disk and try again.")},
    {"report.ownership-unknown", QT_TRANSLATE_NOOP("Sentences",
        "There is no ownership “{subject}”. Nothing was written. Known: {known}.")},
    {"report.part-gone", QT_TRANSLATE_NOOP("Sentences",
        "The report is narrowed down to a type, a place, a section or an operator that is not there any more. It lists "
        "what the rest lets through. Choose another one, and save the report anew.")},
    {"report.period-reversed", QT_TRANSLATE_NOOP("Sentences",
        "The period ends ({to:day}) before it begins ({from:day}). Nothing was written. Correct one of the days.")},
    {"report.saved-unknown", QT_TRANSLATE_NOOP("Sentences",
        "No report is saved[ as “{subject}”] (any more). Nothing was changed. Look which there are.")},
    {"report.span-unknown", QT_TRANSLATE_NOOP("Sentences",
        "There is no period “{subject}”. Nothing was written. Known: {known}.")},
    {"report.status-unknown", QT_TRANSLATE_NOOP("Sentences",
        "There is no status “{subject}”. Nothing was written.[ Possible: {known}.]")},
    {"report.subject-missing", QT_TRANSLATE_NOOP("Sentences",
        "The report {subject} tells of one item, one user or one consumable, and none is named. Nothing was written. Name "
        "it.")},
    {"report.too-many-columns", QT_TRANSLATE_NOOP("Sentences",
        "{count} columns have no room side by side on a sheet: numbers and days would be cut. Nothing was written. Choose "
        "fewer columns, or save it for Excel or as CSV.")},
    {"report.too-many-rows", QT_TRANSLATE_NOOP("Sentences",
        "A spreadsheet holds {most} rows, and this report has more. Nothing was written. Narrow it down, or write a CSV.")},
    {"report.unknown", QT_TRANSLATE_NOOP("Sentences",
        "There is no report “{subject}”. Nothing was written. Known: {known}.")},
};
// clang-format on

} // namespace

std::span<const SentenceRow> reportSentences()
{
    return rows;
}

} // namespace madoguchi
