// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/rowband.h"

#include <QTemporaryFile>

#include <vector>

namespace madoguchi {

/// The laid out rows of a list, page by page, in a temporary file: a list of any length takes the same memory, and
/// any page can be painted when it is wanted.
class RowSpool
{
public:
    /// One row on its page.
    struct Placed {
        quint8 kind = 0; ///< the caller's own
        double y = 0;
        int from = 0; ///< the lines shown, as in RowBand
        int to = -1;
        QList<RowCell> cells;
    };

    void add(const Placed& row);
    void endPage();
    /// False when the disk is full.
    [[nodiscard]] bool finish();

    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    [[nodiscard]] QList<Placed> page(int page) const;

private:
    struct Extent {
        qint64 offset = 0;
        qint64 size = 0;
    };

    mutable QTemporaryFile m_file;
    QByteArray m_bytes; ///< of pages not in the file yet
    std::vector<Extent> m_pages;
    qint64 m_pageStart = 0;
    qint64 m_written = 0;
    bool m_hasFailed = false;
};

} // namespace madoguchi
