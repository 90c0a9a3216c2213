// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sentencerows.h"

#include <QCoreApplication>

namespace madoguchi {

namespace {

// clang-format off
constexpr SentenceRow rows[] = {
    {"barcode.bad-character", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” cannot be printed as a barcode. Nothing was printed. Use letters and digits only.")},
    {"barcode.empty", QT_TRANSLATE_NOOP("Sentences",
        "There is nothing to print as a barcode. Nothing was printed.")},
    {"barcode.too-long", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” is too long for a barcode. Nothing was printed. Use a shorter code.")},
    {"file.is-folder", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is a folder. Nothing was written. Name a file.")},
    {"file.not-writable", QT_TRANSLATE_NOOP("Sentences",
        "The file {subject} cannot be written. Nothing was written. Check the folder and its rights.[ "
        "({reason})]")},
    {"file.not-written", QT_TRANSLATE_NOOP("Sentences",
        "The file {subject} could not be written to the end. What was there is unchanged. Check the space "
        "on the disk and try again.[ ({reason})]")},
    {"paper.failed", QT_TRANSLATE_NOOP("Sentences",
        "The pages could not be painted. The loan is recorded; only the paper is missing. Print again.")},
    {"printer.failed", QT_TRANSLATE_NOOP("Sentences",
        "The printer “{subject}” did not take the pages. The record is saved; only the paper is missing. "
        "Check the printer and print again.")},
    {"printer.missing", QT_TRANSLATE_NOOP("Sentences",
        "The printer “{subject}” is not there. The record is saved; only the paper is missing. Save it as "
        "PDF, or choose another printer.")},
    {"printer.none-chosen", QT_TRANSLATE_NOOP("Sentences",
        "No printer is chosen for this paper. The record is saved; only the paper is missing. Choose a "
        "printer, or save it as PDF.")},
};
// clang-format on

} // namespace

std::span<const SentenceRow> printingSentences()
{
    return rows;
}

} // namespace madoguchi
