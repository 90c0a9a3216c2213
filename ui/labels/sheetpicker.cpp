// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labels/sheetpicker.h"

#include "ui/theme/fonts.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr double room = 13; // em, both ways
constexpr int margin = 4;

} // namespace

SheetPicker::SheetPicker(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"labelPicker"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Where the first label goes"));
    setCursor(Qt::PointingHandCursor);
    describe();
}

void SheetPicker::setSheet(const LabelSheet& sheet)
{
    m_sheet = sheet;
    setStart(std::min(m_start, sheet.count()));
    updateGeometry();
}

void SheetPicker::setStart(int start)
{
    m_start = std::clamp(start, 1, m_sheet.count());
    describe();
    update();
}

void SheetPicker::setCount(qsizetype count)
{
    m_count = count;
    update();
}

void SheetPicker::describe()
{
    setAccessibleDescription(tr("Label %1 of %2").arg(m_start).arg(m_sheet.count()));
    setToolTip(tr("Click on the first label that is not used up"));
}

QSize SheetPicker::sizeHint() const
{
    return {em(room, this), em(room, this)};
}

double SheetPicker::scale() const
{
    return std::min((width() - 2 * margin) / m_sheet.paperWidth, (height() - 2 * margin) / m_sheet.paperHeight);
}

QRectF SheetPicker::paper() const
{
    const QSizeF size = QSizeF(m_sheet.paperWidth, m_sheet.paperHeight) * scale();
    return {QPointF(margin, (height() - size.height()) / 2), size};
}

QRectF SheetPicker::areaOf(int label) const
{
    return {paper().topLeft() + m_sheet.corner(label - 1) * scale(), m_sheet.size() * scale()};
}

void SheetPicker::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid), hasFocus() ? 2 : 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRect(paper());
    const QColor ink = palette().color(QPalette::Link);
    const QColor faint = palette().color(QPalette::Mid);
    for (int i = 1; i <= m_sheet.count(); ++i) {
        const bool isUsedUp = i < m_start;
        const bool isPrinted = !isUsedUp && i - m_start < m_count;
        const QRectF area = areaOf(i).adjusted(0.75, 0.75, -0.75, -0.75);
        painter.setPen(QPen(isPrinted ? ink : faint, 1));
        painter.setBrush(isUsedUp ? QBrush(faint, Qt::BDiagPattern) : isPrinted ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(area, 1.5, 1.5);
    }
}

void SheetPicker::choose(int start)
{
    if (start < 1 || start > m_sheet.count() || start == m_start)
        return;
    setStart(start);
    Q_EMIT startChosen(m_start);
}

void SheetPicker::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    for (int i = 1; i <= m_sheet.count(); ++i) {
        if (areaOf(i).contains(event->position()))
            return choose(i);
    }
}

void SheetPicker::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_start - 1);
    case Qt::Key_Right:
        return choose(m_start + 1);
    case Qt::Key_Up:
        return choose(m_start - m_sheet.columns);
    case Qt::Key_Down:
        return choose(m_start + m_sheet.columns);
    case Qt::Key_Home:
        return choose(1);
    case Qt::Key_End:
        return choose(m_sheet.count());
    default:
        QWidget::keyPressEvent(event);
    }
}

void SheetPicker::focusInEvent(QFocusEvent*)
{
    update();
}

void SheetPicker::focusOutEvent(QFocusEvent*)
{
    update();
}

} // namespace madoguchi

#include "moc_sheetpicker.cpp"
