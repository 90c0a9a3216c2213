// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/readscope.h"

#include <QStringList>

namespace madoguchi {

/// Whether a SQLite file is whole: pages, indexes, constraints and references. Reads everything; in the words of
/// SQLite, at most a hundred of them. Empty: nothing found, or PostgreSQL, whose server watches over its own files.
struct RecordCheck {
    using Answer = QStringList;
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
