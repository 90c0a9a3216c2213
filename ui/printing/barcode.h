// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

#include <QImage>

class QPainter;
class QRectF;

namespace madoguchi {

/// A symbol as modules: one pixel each, black and white, quiet zone included. A Code 128 has one row.
struct BarcodeSymbol {
    BarcodeSymbology symbology = BarcodeSymbology::Code128;
    QImage modules;
};

/// Encodes through libzint. Code 128 takes printable ASCII; the two-dimensional ones take any bytes, QR with error
/// correction M. Refuses with "barcode.empty", "barcode.bad-character" or "barcode.too-long" (subject: the payload
/// as far as it is text).
[[nodiscard]] Result<BarcodeSymbol> encodeBarcode(BarcodeSymbology symbology, const QByteArray& payload);

/// What a page in a file keeps of a square symbol. A large symbol that is made for many dots is shaded evenly by
/// whatever shows it with fewer, and still read; among many small ones on a sheet readers lose those whose edges are
/// grey.
enum class SymbolPixels {
    Dots,    ///< one for each dot across
    Modules, ///< one for each module, repeated exactly by whatever shows or prints it
};

/// Paints the symbol as large as `area` (in the painter's coordinates) allows, each module the same whole number of
/// device dots, as one image without smoothing: seams and rounded modules are what scanners fail on. A Code 128
/// takes the height of the area. White paper is painted below it.
void paintBarcode(QPainter& painter, const QRectF& area, const BarcodeSymbol& symbol, Alignment alignment,
                  SymbolPixels pixels = SymbolPixels::Dots);

} // namespace madoguchi
