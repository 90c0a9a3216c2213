// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/glyphnotes.h"

#include "core/exchange/textdecoding.h"
#include "ui/printing/missingglyphs.h"
#include "ui/text/sentences.h"

#include <QGuiApplication>
#include <QStringEncoder>

#include <algorithm>

namespace madoguchi {

bool needsFonts(const QString& word)
{
    if (std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return false;
    QStringEncoder encoder(cp932Codec);
    if (!encoder.isValid())
        return true;
    const QByteArray encoded = encoder.encode(word);
    return encoder.hasError();
}

QStringList glyphNotes(QStringList texts)
{
    QStringList notes;
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return notes;
    texts.removeDuplicates();
    for (const QString& text : std::as_const(texts)) {
        if (!needsFonts(text))
            continue;
        for (const Problem& problem : glyphProblems(missingGlyphs(text), text))
            notes << sentence(problem);
    }
    return notes;
}

} // namespace madoguchi
