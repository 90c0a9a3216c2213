// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reservations/availabilitystrip.h"

#include "ui/text/formats.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr int rows = 4; ///< month, day, weekday, how many are free

} // namespace

AvailabilityStrip::AvailabilityStrip(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"availability"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AvailabilityStrip::show(const QList<KindDay>& days, const ReservedPeriod& marked, int wanted)
{
    m_days = days;
    m_marked = marked;
    m_wanted = wanted;
    retranslate();
}

void AvailabilityStrip::retranslate()
{
    QStringList all;
    for (const KindDay& day : std::as_const(m_days))
        all << words(day);
    setAccessibleName(tr("Free units, day by day"));
    setAccessibleDescription(all.join(u'\n'));
    updateGeometry();
    update();
}

QString AvailabilityStrip::words(const KindDay& day) const
{
    const QString text =
        tr("%1: %2 of %3 free")
            .arg(formatDayAndWeekday(day.day), formatCount(std::max(0, day.free())), formatCount(day.units));
    return day.isClosed ? tr("%1 (closed)").arg(text) : text;
}

QSize AvailabilityStrip::sizeHint() const
{
    return {em(2.2, this) * int(std::max<qsizetype>(m_days.size(), 7)),
            fontMetrics().height() * rows + scaled(Space::s, this)};
}

double AvailabilityStrip::cellWidth() const
{
    return m_days.isEmpty() ? 0 : double(width()) / double(m_days.size());
}

int AvailabilityStrip::dayAt(const QPointF& at) const
{
    const int day = m_days.isEmpty() ? -1 : int(at.x() / cellWidth());
    return day < m_days.size() ? day : -1;
}

void AvailabilityStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = cellWidth();
    const double months = double(height()) / rows;
    for (int i = 0; i < m_days.size(); ++i)
        paintDay(painter, QRectF(side * i, months, side, height() - months).adjusted(1, 1, -1, -1), m_days.at(i));
    painter.setFont(font());
    painter.setPen(tokensOf(palette()).muted);
    for (int i = 0; i < m_days.size(); ++i)
        paintMonth(painter, i, months);
}

/// Above its first day that is shown, over as many days as it takes; of a month that hardly begins there is no room.
void AvailabilityStrip::paintMonth(QPainter& painter, int day, double height) const
{
    const QDate first = m_days.at(day).day;
    if (day > 0 && first.day() != 1)
        return;
    const auto shown = std::min<qint64>(first.daysTo(QDate(first.year(), first.month(), first.daysInMonth())) + 1,
                                        m_days.size() - day);
    const QRectF room(cellWidth() * day + scaled(Space::xs, this), 0, cellWidth() * double(shown), height);
    const QString month = QLocale().standaloneMonthName(first.month(), QLocale::ShortFormat);
    if (painter.fontMetrics().horizontalAdvance(month) <= room.width())
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, month);
}

void AvailabilityStrip::paintDay(QPainter& painter, const QRectF& cell, const KindDay& day) const
{
    const Tokens& colours = tokensOf(palette());
    const bool isShort = day.free() < (isMarked(day) ? m_wanted : 1);
    const ToneColours& tone = colours.tone(day.isClosed ? Tone::Neutral : isShort ? Tone::Error : Tone::Ok);
    const double radius = scaled(Radius::control, this) / 2.0;
    painter.setPen(isMarked(day) ? QPen(colours.accent, focusRing) : QPen(Qt::NoPen));
    painter.setBrush(tone.ground);
    painter.drawRoundedRect(cell, radius, radius);
    painter.setPen(tone.ink);
    const double line = cell.height() / 3;
    const auto write = [&](int row, const QString& text, bool isBold) {
        QFont font = this->font();
        font.setBold(isBold);
        painter.setFont(font);
        painter.drawText(QRectF(cell.left(), cell.top() + row * line, cell.width(), line), Qt::AlignCenter, text);
    };
    write(0, QString::number(day.day.day()), false);
    write(1, QLocale().dayName(day.day.dayOfWeek(), QLocale::NarrowFormat), false);
    write(2, day.isClosed ? u"–"_s : isShort ? u"%1!"_s.arg(std::max(0, day.free())) : formatCount(day.free()), true);
}

void AvailabilityStrip::mouseReleaseEvent(QMouseEvent* event)
{
    if (const int day = dayAt(event->position()); day >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT chosen(m_days.at(day).day);
}

bool AvailabilityStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const int day = dayAt(help->pos()); day >= 0)
            QToolTip::showText(help->globalPos(), words(m_days.at(day)), this);
        return true;
    }
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QWidget::event(event);
}

} // namespace madoguchi

#include "moc_availabilitystrip.cpp"
