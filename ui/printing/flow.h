// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/band.h"

#include <QList>

#include <vector>

namespace madoguchi {

/// A strip on its way to a page.
struct FlowItem {
    BandPtr band;
    bool keepsWithNext = false; ///< never the last on a page: a heading, the row before a total
    bool isGap = false;         ///< left out at the top of a page
    BandPtr repeatedHead;       ///< printed again above it where it starts a page
    int rowsPerPage = 0;        ///< 0: as many as fit; otherwise this row counts
};

/// The strips of one page with their distance from its top edge, in dots.
struct FlowPage {
    struct Placed {
        BandPtr band;
        double y = 0;
    };
    std::vector<Placed> bands;
};

/// The text area of the pages, in dots from the top edge.
struct FlowArea {
    double firstTop = 0;
    double nextTop = 0;
    double bottom = 0;
};

/// Breaks the strips into pages; at least one page. A strip higher than a page is cut. Where a table goes on,
/// `continues` is put below it if there is room.
[[nodiscard]] std::vector<FlowPage> flowed(const std::vector<FlowItem>& items, const FlowArea& area,
                                           const BandPtr& continues);

} // namespace madoguchi
