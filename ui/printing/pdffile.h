// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

#include <QByteArray>

namespace madoguchi {

/// The document as a PDF with embedded fonts and a text layer that can be searched. Refuses like paintDocument().
[[nodiscard]] Result<QByteArray> pdfBytes(const Document& document);

/// Writes the PDF whole or not at all: what was there before stays as it was when it fails. A special file (a pipe,
/// "/dev/stdout") is written into, never replaced. Answers the number of bytes. Refuses (Unavailable) with
/// "file.is-folder", "file.not-writable" {reason} or "file.not-written" {reason} (disk full); subject: the path.
[[nodiscard]] Result<qint64> writePdf(const Document& document, const QString& path);

/// The same for bytes of any kind.
[[nodiscard]] Result<qint64> writeWhole(const QByteArray& bytes, const QString& path);

} // namespace madoguchi
