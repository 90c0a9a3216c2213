// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/labels/label.h"

#include <QPointF>

namespace madoguchi {

class Preferences;

/// How labels of one kind were printed last.
struct LabelChoices {
    LabelSheet sheet;
    QList<BarcodeSymbology> symbols;
    QString printer;
};

/// What this computer remembers; the first sheet and a QR code at first.
[[nodiscard]] LabelChoices labelChoices(const Preferences& preferences, LabelKind kind);
void rememberChoices(Preferences& preferences, LabelKind kind, const LabelChoices& choices);

/// What is to be known of a printer that Qt cannot ask it.
struct PrinterTraits {
    QPointF shift;  ///< millimetres to the right and down by which labels are moved
    int dots = 600; ///< an inch
};
[[nodiscard]] PrinterTraits printerTraits(const Preferences& preferences, const QString& printer);
void rememberTraits(Preferences& preferences, const QString& printer, const PrinterTraits& traits);

} // namespace madoguchi
