// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sentencerows.h"

#include <QCoreApplication>

namespace madoguchi {

namespace {

// clang-format off
constexpr SentenceRow rows[] = {
    {"signature.empty", QT_TRANSLATE_NOOP("Sentences",
        "Nothing has been written into the field yet. Nothing was recorded. Sign first, or leave {subject} unsigned.")},
    {"signature.exists", QT_TRANSLATE_NOOP("Sentences",
        "{subject} has been signed on the screen already. Nothing was recorded. Undo that signature first, if it is "
        "wrong.")},
    {"signature.no-box", QT_TRANSLATE_NOOP("Sentences",
        "{subject} has no box for a signature. Nothing was recorded. The settings of the forms say who signs which "
        "paper.")},
    {"signature.other-content", QT_TRANSLATE_NOOP("Sentences",
        "{subject} does not say what was shown when it was signed. Nothing was recorded. Show the paper again and have "
        "it signed anew.")},
    {"signature.too-large", QT_TRANSLATE_NOOP("Sentences",
        "There are too many lines for a signature. Nothing was recorded. Clear the field and sign again.")},
    {"signature.void", QT_TRANSLATE_NOOP("Sentences",
        "{subject} has been undone, so nobody has to sign it. Nothing was recorded.")},
    {"signed-copy.exists", QT_TRANSLATE_NOOP("Sentences",
        "{document} has this file already: “{subject}”. Nothing was attached.")},
    {"signed-copy.no-folder", QT_TRANSLATE_NOOP("Sentences",
        "The folder “{subject}” cannot be read. Nothing was attached. Check that it is there and that you may read it.")},
    {"signed-copy.no-scan", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” is neither a PDF nor a picture. Nothing was attached. Scan the signed paper into one of these.")},
    {"text.line-break", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” has more than one line, or a tab ({character}). Nothing was saved. A name or a number stands on one "
        "line: type it anew.")},
    {"text.no-glyph", QT_TRANSLATE_NOOP("Sentences",
        "[{subject}: ]No font of this computer has {characters}: papers show a box in its place. It is kept as it is. "
        "Install a font that has it, or enter a usual character.")},
    {"text.unseen-character", QT_TRANSLATE_NOOP("Sentences",
        "“{subject}” holds a character that nobody sees ({character}) and that garbles lists, papers and labels. Nothing was "
        "saved. Type the text anew instead of pasting it.")},
    {"text.no-variant", QT_TRANSLATE_NOOP("Sentences",
        "[{subject}: ]The form of {characters} is not told apart here: screen and papers show the usual form. It is kept "
        "as it is. Whether that will do, ask the person.")},
};
// clang-format on

} // namespace

std::span<const SentenceRow> paperSentences()
{
    return rows;
}

} // namespace madoguchi
