// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/ink.h"

#include <QTemporaryFile>

#include <vector>

namespace madoguchi {

/// What stands on the rows of a list, page by page, in a temporary file: a list of any length takes the same memory,
/// and any page can be painted when it is wanted.
class RowSpool final : public RowInk
{
public:
    void text(QStringView text, const QPointF& at, double points, bool isBold, bool isRough) override;
    void rule(double left, double right, double y, double points) override;
    void endPage();
    /// False when the disk is full.
    [[nodiscard]] bool finish();

    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    /// The same once more.
    void put(int page, RowInk& ink) const;

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
