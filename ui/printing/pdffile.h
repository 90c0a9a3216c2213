// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

#include <QByteArray>

namespace madoguchi {

/// The document as a PDF with embedded fonts and a text layer that can be searched. Refuses like paintDocument().
[[nodiscard]] Result<QByteArray> pdfBytes(const Document& document);

/// Writes the PDF whole or not at all, see writeWholeFile(). Answers the number of bytes.
[[nodiscard]] Result<qint64> writePdf(const Document& document, const QString& path);

} // namespace madoguchi
