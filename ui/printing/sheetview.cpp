// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sheetview.h"

#include "ui/printing/formfonts.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace madoguchi {

namespace {

constexpr int margin = 12;
constexpr int keptPixmaps = 6;
constexpr double sharpness = 2; // painted larger and scaled down: a module of a barcode is hardly a pixel wide

QSizeF paperDots(const Sheets& layout)
{
    const QSizeF inches = layout.pageLayout().fullRect(QPageLayout::Inch).size();
    return inches * dotsPerInch;
}

} // namespace

SheetView::SheetView(QWidget* parent) : QAbstractScrollArea(parent), m_pixmaps(keptPixmaps)
{
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Mid);
    setFocusPolicy(Qt::StrongFocus);
}

void SheetView::setSheets(std::shared_ptr<const Sheets> sheets)
{
    m_layout = std::move(sheets);
    m_pixmaps.clear();
    m_told = -1;
    arrange();
    showSheet(0);
    tellCurrent();
}

void SheetView::clear()
{
    m_layout.reset();
    m_pixmaps.clear();
    m_told = -1;
    arrange();
}

int SheetView::sheetCount() const
{
    return m_layout ? m_layout->sheetCount() : 0;
}

QSize SheetView::sheetSize() const
{
    if (!m_layout)
        return {};
    const QSizeF paper = paperDots(*m_layout);
    const double width = std::max(60.0, (viewport()->width() - 2 * margin) * m_zoom);
    return {int(width), int(std::lround(width * paper.height() / paper.width()))};
}

int SheetView::pitch() const
{
    return sheetSize().height() + margin;
}

QRect SheetView::areaOf(int sheet) const
{
    const QSize size = sheetSize();
    const int left = std::max(margin, (viewport()->width() - size.width()) / 2);
    return {QPoint(left - horizontalScrollBar()->value(), margin + sheet * pitch() - verticalScrollBar()->value()),
            size};
}

int SheetView::currentSheet() const
{
    if (sheetCount() == 0)
        return -1;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp((middle - margin) / pitch(), 0, sheetCount() - 1);
}

void SheetView::showSheet(int sheet)
{
    verticalScrollBar()->setValue(sheet * pitch());
}

void SheetView::setZoom(double zoom)
{
    const int sheet = currentSheet();
    m_zoom = std::clamp(zoom, 0.25, 4.0);
    m_pixmaps.clear();
    arrange();
    if (sheet >= 0)
        showSheet(sheet);
    viewport()->update();
}

void SheetView::arrange()
{
    const QSize view = viewport()->size();
    const int height = sheetCount() > 0 ? margin + sheetCount() * pitch() : 0;
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, std::max(0, height - view.height()));
    horizontalScrollBar()->setPageStep(view.width());
    horizontalScrollBar()->setRange(0, std::max(0, sheetSize().width() + 2 * margin - view.width()));
    viewport()->update();
}

void SheetView::tellCurrent()
{
    if (currentSheet() == m_told)
        return;
    m_told = currentSheet();
    Q_EMIT currentSheetChanged(m_told);
}

const QPixmap& SheetView::pixmapOf(int sheet)
{
    if (const QPixmap* known = m_pixmaps.object(sheet))
        return *known;
    const QSize size = sheetSize() * devicePixelRatioF();
    QImage large(size * sharpness, QImage::Format_RGB32);
    large.fill(Qt::white);
    QPainter painter(&large);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double scale = large.width() / paperDots(*m_layout).width();
    painter.scale(scale, scale);
    m_layout->paintSheet(painter, sheet);
    painter.end();
    auto* pixmap = new QPixmap(QPixmap::fromImage(large.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)));
    pixmap->setDevicePixelRatio(devicePixelRatioF());
    m_pixmaps.insert(sheet, pixmap);
    return *m_pixmaps.object(sheet);
}

void SheetView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    if (!m_layout)
        return;
    const int seen = event->rect().top() + verticalScrollBar()->value() - margin;
    for (int sheet = std::max(0, seen / pitch()); sheet < sheetCount(); ++sheet) {
        const QRect area = areaOf(sheet);
        if (area.top() > event->rect().bottom())
            return;
        painter.drawPixmap(area.topLeft(), pixmapOf(sheet));
        painter.setPen(palette().color(QPalette::Dark));
        painter.drawRect(area.adjusted(-1, -1, 0, 0));
    }
}

void SheetView::resizeEvent(QResizeEvent*)
{
    const int sheet = currentSheet();
    m_pixmaps.clear();
    arrange();
    if (sheet >= 0 && sheet == m_told)
        showSheet(sheet);
    tellCurrent();
}

void SheetView::scrollContentsBy(int, int)
{
    viewport()->update();
    tellCurrent();
}

void SheetView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Home)
        showSheet(0);
    else if (event->key() == Qt::Key_End)
        showSheet(sheetCount() - 1);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace madoguchi

#include "moc_sheetview.cpp"
