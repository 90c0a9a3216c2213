// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/base/isoday.h"
#include "core/base/utf8text.h"

namespace madoguchi {

void Statement::bind(int position, const QString& text)
{
    bindText(position, Utf8Text(text).view());
}

void Statement::bind(int position, QDate day)
{
    if (!day.isValid())
        return bindNull(position);
    bindText(position, isoDay(day).toLatin1());
}

void Statement::bind(int position, const Value& value)
{
    if (value.isNumber())
        bindNumber(position, value.toNumber());
    else if (value.isText())
        bind(position, value.text());
    else if (value.isBytes())
        bindBytes(position, value.toBytes());
    else
        bindNull(position);
}

} // namespace madoguchi
