// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>

namespace madoguchi {

/// What a file is that somebody took for a list of text.
struct ForeignFormat {
    QLatin1StringView name;  ///< as people call it: "XLSX", "PDF"; empty: nothing that is known here
    bool isWorkbook = false; ///< its program can save it as CSV
};

/// By the first bytes of the file; a few ten thousand are enough. Pure. What is text has no name here, HTML and RTF do.
[[nodiscard]] ForeignFormat foreignFormat(QByteArrayView head);

} // namespace madoguchi
