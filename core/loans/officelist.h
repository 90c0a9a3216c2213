// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/readscope.h"
#include "core/documents/listform.h"

namespace madoguchi {

/// A list of this office that somebody asks for now, marked as a sample where the record is one; see officeList().
/// `printedBy`: the name of whoever asks; empty: nobody is signed in. Storage codes.
[[nodiscard]] Result<ListContent> officeListNow(ReadScope& scope, const QString& title, const QString& printedBy);

} // namespace madoguchi
