// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/flow.h"

namespace madoguchi {

namespace {

class Flow
{
public:
    Flow(const FlowArea& area, const BandPtr& continues)
        : m_area(area), m_continues(continues), m_pages(1), m_y(area.firstTop)
    {
    }

    void add(const FlowItem& item, double chunkHeight);
    std::vector<FlowPage> pages() && { return std::move(m_pages); }

private:
    [[nodiscard]] double room() const { return m_area.bottom - m_y; }
    [[nodiscard]] bool isPageEmpty() const { return m_pages.back().bands.empty(); }
    [[nodiscard]] bool isFull(const FlowItem& item, double chunkHeight) const;
    void startPage(const FlowItem& item);
    void place(const BandPtr& band);
    void placeInParts(const FlowItem& item);

    FlowArea m_area;
    BandPtr m_continues;
    std::vector<FlowPage> m_pages;
    double m_y;
    int m_rows = 0; ///< of the table on this page
};

bool Flow::isFull(const FlowItem& item, double chunkHeight) const
{
    if (item.rowsPerPage > 0 && m_rows >= item.rowsPerPage)
        return true;
    return chunkHeight > room() && !isPageEmpty();
}

void Flow::startPage(const FlowItem& item)
{
    if (item.repeatedHead && m_continues && m_continues->height() <= room())
        place(m_continues);
    m_pages.emplace_back();
    m_y = m_area.nextTop;
    m_rows = 0;
    if (item.repeatedHead)
        place(item.repeatedHead);
}

void Flow::place(const BandPtr& band)
{
    m_pages.back().bands.push_back({band, m_y});
    m_y += band->height();
}

void Flow::placeInParts(const FlowItem& item)
{
    BandPtr rest = item.band;
    while (rest->height() > room()) {
        const Band::Parts parts = rest->cut(room());
        if (!parts.upper)
            break;
        place(parts.upper);
        startPage(item);
        rest = parts.lower;
    }
    place(rest);
}

void Flow::add(const FlowItem& item, double chunkHeight)
{
    if (!item.repeatedHead)
        m_rows = 0;
    if (isFull(item, chunkHeight))
        startPage(item);
    if (item.isGap && isPageEmpty())
        return;
    placeInParts(item);
    if (item.rowsPerPage > 0)
        ++m_rows;
}

// What must stay on one page from `first` on.
double chunkFrom(const std::vector<FlowItem>& items, size_t first)
{
    double height = items[first].band->height();
    for (size_t i = first; items[i].keepsWithNext && i + 1 < items.size(); ++i)
        height += items[i + 1].band->height();
    return height;
}

} // namespace

std::vector<FlowPage> flowed(const std::vector<FlowItem>& items, const FlowArea& area, const BandPtr& continues)
{
    Flow flow(area, continues);
    for (size_t i = 0; i < items.size(); ++i)
        flow.add(items[i], chunkFrom(items, i));
    return std::move(flow).pages();
}

} // namespace madoguchi
