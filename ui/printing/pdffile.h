// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

#include <QByteArray>

namespace madoguchi {

class JobControl;
class Sheets;

/// The document as a PDF with embedded fonts and a text layer that can be searched. Refuses like paintDocument().
[[nodiscard]] Result<QByteArray> pdfBytes(const Document& document);

/// What its file is called, without folder and suffix: its number, else its title and day ("貸与品一覧 2026-06-10").
[[nodiscard]] QString fileNameOf(const Document& document);

/// Writes the PDF whole or not at all, see writeWholeFile(). Answers the number of bytes.
[[nodiscard]] Result<qint64> writePdf(const Document& document, const QString& path);
/// The same of sheets that are laid out, page by page: memory does not grow with their number. Answers how many there
/// are; see paintSheets() for the control.
/// `resolution`: dots an inch of the printer the file is for.
[[nodiscard]] Result<int> writePdf(const Sheets& sheets, const QString& path, JobControl* control = nullptr,
                                   int resolution = 600);

} // namespace madoguchi
