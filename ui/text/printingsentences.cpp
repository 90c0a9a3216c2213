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
    {"file.is-record", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is a record that is in use. It was neither read nor replaced. Choose another file.")},
    {"file.is-folder", QT_TRANSLATE_NOOP("Sentences",
        "{subject} is a folder. Nothing was written. Name a file.")},
    {"file.not-writable", QT_TRANSLATE_NOOP("Sentences",
        "The file {subject} cannot be written. Nothing was written. Check the folder and its rights.[ "
        "({reason})]")},
    {"file.not-written", QT_TRANSLATE_NOOP("Sentences",
        "The file {subject} could not be written to the end. What was there is unchanged. Check the space "
        "on the disk and try again.[ ({reason})]")},
    {"label.code-too-large", QT_TRANSLATE_NOOP("Sentences",
        "The code of “{subject}” does not fit on this label: it needs {needed} mm, and {room} mm are there, enough for "
        "{longest} characters. Nothing was printed. Choose a larger label, or a shorter code.")},
    {"label.code-too-wide", QT_TRANSLATE_NOOP("Sentences",
        "The barcode of “{subject}” is too wide for this label: it needs {needed} mm, and {room} mm are there, enough "
        "for {longest} characters. Nothing was printed. Choose a wider label, or a QR code.")},
    {"label.more", QT_TRANSLATE_N_NOOP("Sentences",
        "The same goes for %n more label(s). Nothing was printed. Choose a larger label.")},
    {"label.no-code", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” has no code that a scanner could read. Nothing was printed. Enter a code first, or leave it out.")},
    {"label.no-kind", QT_TRANSLATE_NOOP("Sentences",
        "There is no type “{subject}”. Nothing was printed. Check its name.")},
    {"label.no-place", QT_TRANSLATE_NOOP("Sentences",
        "There is no place “{subject}”. Nothing was printed. Check its name or code.")},
    {"label.no-section", QT_TRANSLATE_NOOP("Sentences",
        "There is no section “{subject}”. Nothing was printed. Check its name.")},
    {"label.no-sheet", QT_TRANSLATE_NOOP("Sentences",
        "No sheet of labels “{subject}” is known here. Nothing was printed. Choose one of: {known}.")},
    {"label.nothing", QT_TRANSLATE_NOOP("Sentences",
        "There is no label to print. Nothing was printed. Choose what to print labels for.")},
    {"label.shortened", QT_TRANSLATE_NOOP("Sentences",
        "The label of “{subject}” has no room for the whole description. Its end was left out; the number and the code "
        "are complete. Choose a larger label to see all of it.")},
    {"label.start", QT_TRANSLATE_NOOP("Sentences",
        "There is no label {subject} on this sheet. Nothing was printed. Begin at 1 to {count}.")},
    {"label.symbols", QT_TRANSLATE_NOOP("Sentences",
        "A label has one Code 128 and one QR code or Data Matrix at most. Nothing was printed. Choose one or two.")},
    {"label.text-too-long", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” is too long to be read on this label. Nothing was printed. Choose a larger label.")},
    {"label.too-many", QT_TRANSLATE_NOOP("Sentences",
        "More than {most} labels cannot be noted at a time. Nothing was noted. Note them in parts.")},
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
