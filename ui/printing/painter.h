// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

class QPagedPaintDevice;

namespace madoguchi {

class DocumentLayout;

/// Paints all copies of a document on A4 sheets of `device` (a printer, a PDF writer) at the device's resolution;
/// sets the device's page layout. Answers the number of sheets. Refuses what encodeBarcode() refuses, and with
/// "paper.failed" when the device does not take the pages; then some sheets may be out.
[[nodiscard]] Result<int> paintDocument(const Document& document, QPagedPaintDevice& device);
[[nodiscard]] Result<int> paintLayout(const DocumentLayout& layout, QPagedPaintDevice& device);

} // namespace madoguchi
