// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/mergelines.h"

#include "ui/text/fieldwords.h"
#include "ui/text/formats.h"
#include "ui/text/valuewords.h"
#include "ui/text/words.h"

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

} // namespace madoguchi
