// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "ui/printing/flow.h"
#include "ui/printing/signatureband.h"

#include <optional>

namespace madoguchi {

/// What the strips of a document are made with.
struct FormSetting {
    const FormFonts& fonts;
    PrintLanguage language = PrintLanguage::Japanese;
    double width = 0;     ///< of the text area, dots
    double unit = 1;      ///< dots of the layout per dot of paper: above 1 where the sheet is scaled down
    bool isDense = false; ///< half a sheet: no headings, small gaps
    int fieldColumns = 2; ///< fields side by side
    double spacing = 1;   ///< of the white between things; less where that saves a page
};

/// The strips of all blocks in print order; the proof stands beside the last signature boxes, or alone at the end.
/// The document must outlive them.
[[nodiscard]] std::vector<FlowItem> blockBands(const Document& document, std::optional<ProofMark> proof,
                                               const FormSetting& setting);

/// 「次ページへ続く」
[[nodiscard]] BandPtr continuesBand(const FormSetting& setting);

} // namespace madoguchi
