// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/sheets.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

#include <memory>

namespace madoguchi {

/// The sheets of a document one below the other, as wide as the view or a multiple of it. Only what is seen is
/// painted, so a list of thousands of pages opens at once.
class SheetView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit SheetView(QWidget* parent = nullptr);

    void setSheets(std::shared_ptr<const Sheets> sheets);
    void clear();

    [[nodiscard]] int sheetCount() const;
    /// The sheet in the middle of the view, from 0.
    [[nodiscard]] int currentSheet() const;
    void showSheet(int sheet);

    /// 1: as wide as the view.
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom);

Q_SIGNALS:
    void currentSheetChanged(int sheet);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QSize sheetSize() const;
    [[nodiscard]] QRect areaOf(int sheet) const;
    [[nodiscard]] int pitch() const;
    const QPixmap& pixmapOf(int sheet);
    void arrange();
    void tellCurrent();

    std::shared_ptr<const Sheets> m_layout;
    QCache<int, QPixmap> m_pixmaps;
    double m_zoom = 1;
    int m_told = -1;
};

} // namespace madoguchi
