// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

class QPagedPaintDevice;

namespace madoguchi {

class JobControl;
class Sheets;

/// Paints all copies of a document on A4 sheets of `device` (a printer, a PDF writer) at the device's resolution;
/// sets the device's page layout. Answers the number of sheets. Refuses what encodeBarcode() refuses, and with
/// "paper.failed" when the device does not take the pages; then some sheets may be out.
[[nodiscard]] Result<int> paintDocument(const Document& document, QPagedPaintDevice& device);
/// The same of sheets that are laid out. With a control it tells how many are painted and ends when cancelled, with
/// "job.cancelled".
[[nodiscard]] Result<int> paintSheets(const Sheets& sheets, QPagedPaintDevice& device, JobControl* control = nullptr);

} // namespace madoguchi
