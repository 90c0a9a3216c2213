// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace madoguchi {

/// The value, or the end of the program: a test without its record tells nothing.
template<class T>
T orEnd(Result<T> result, const char* what)
{
    if (!result)
        qFatal("%s: %s", what, qPrintable(result.refusal().toDebugText()));
    return std::move(result).value();
}

} // namespace madoguchi
