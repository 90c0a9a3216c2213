// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/mergelines.h"

#include "ui/text/fieldwords.h"
#include "ui/text/formats.h"
#include "ui/text/valuewords.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace madoguchi {

using namespace Qt::StringLiterals;

QString movedLine(const QList<MovedRows>& moved)
{
    QStringList words;
    for (const MovedRows& rows : moved)
        words << tableWord(rows.table) + u' ' + formatCount(rows.count);
    return words.join(u" · "_s);
}

QString filledLine(const QList<EditedField>& fields)
{
    QStringList words;
    for (const EditedField& field : fields)
        words << (field.part.isEmpty() ? fieldWord(field.field) : field.part) + u": "_s +
                     valueWord(field.field, field.after);
    return words.join(u" · "_s);
}

QString mergeText(const MergePreview& preview, const QString& first)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("Merge", text); };
    const QString& kept = preview.kept.key;
    QStringList lines{first};
    lines << (preview.moved.isEmpty() ? say(QT_TRANSLATE_NOOP("Merge", "Nothing goes over."))
                                      : say(QT_TRANSLATE_NOOP("Merge", "Goes over: %1")).arg(movedLine(preview.moved)));
    if (!preview.filled.isEmpty())
        lines << say(QT_TRANSLATE_NOOP("Merge", "Filled in where %1 has nothing: %2"))
                     .arg(kept, filledLine(preview.filled));
    if (!preview.codes.isEmpty())
        lines << say(QT_TRANSLATE_NOOP("Merge", "From then on these find %1 too: %2"))
                     .arg(kept, preview.codes.join(u" · "_s));
    lines << say(QT_TRANSLATE_NOOP("Merge", "Papers stay as they were printed. It can be undone."));
    return lines.join(u"\n\n"_s);
}

} // namespace madoguchi
