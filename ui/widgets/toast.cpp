// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "core/base/clock.h"
#include "ui/text/formats.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/widgets/wrappedlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace madoguchi {

Toast::Toast(const Clock& clock, QWidget* host)
    : QFrame(host), m_clock(clock), m_icon(new QLabel(this)), m_label(new WrappedLabel(this)),
      m_undoButton(new QPushButton(this)), m_close(new QToolButton(this)), m_ticking(new QTimer(this))
{
    setObjectName(u"toast"_s);
    setAttribute(Qt::WA_Hover);
    m_label->setObjectName(u"toastText"_s);
    m_undoButton->setAutoDefault(false);
    m_undoButton->setFocusPolicy(Qt::TabFocus);
    m_close->setIcon(icon(Icon::Close));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setAccessibleName(tr("Close message"));
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addWidget(m_label, 1);
    row->addWidget(m_undoButton);
    row->addWidget(m_close);
    m_ticking->setInterval(250ms);
    connect(m_ticking, &QTimer::timeout, this, &Toast::refresh);
    connect(m_undoButton, &QPushButton::clicked, this, &Toast::undo);
    connect(m_close, &QToolButton::clicked, this, &Toast::dismiss);
    host->installEventFilter(this);
    hide();
}

void Toast::tell(Tone tone, const QString& text)
{
    m_undo = nullptr;
    m_undoButton->hide();
    appear(tone, text);
}

void Toast::tellWithUndo(Tone tone, const QString& text, Instant until, std::function<void()> undo)
{
    m_undo = std::move(undo);
    m_undoUntil = until;
    m_undoButton->setVisible(m_clock.now() < until);
    showCountdown(m_clock.now());
    appear(tone, text);
}

bool Toast::undo()
{
    if (!m_undo || m_clock.now() >= m_undoUntil)
        return false;
    const auto run = std::exchange(m_undo, nullptr);
    dismiss();
    run();
    return true;
}

void Toast::dismiss()
{
    m_undo = nullptr;
    m_ticking->stop();
    hide();
}

void Toast::refresh()
{
    const Instant now = m_clock.now();
    if (isHeld())
        m_hideAt = std::max(m_hideAt, now.plusMSecs(1000));
    if (m_undo && now >= m_undoUntil) {
        m_undo = nullptr;
        m_undoButton->hide();
    }
    showCountdown(now);
    if (now >= m_hideAt)
        dismiss();
    else
        place(); // another page may be there now
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(palette());
    const ToneColours& tone = t.tone(m_tone);
    const double radius = scaled(Radius::card, this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tone.ink, 1));
    painter.setBrush(t.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void Toast::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        applyMetrics();
        place();
    } else if (event->type() == QEvent::LanguageChange) {
        changeLanguage();
    }
}

void Toast::changeLanguage()
{
    m_close->setAccessibleName(tr("Close message"));
    if (!m_undo)
        return dismiss();
    m_label->setText(tr("What was done last can still be undone."));
    setAccessibleName(m_label->text());
    showCountdown(m_clock.now());
    place();
}

void Toast::appear(Tone tone, const QString& text)
{
    m_tone = tone;
    m_label->setText(text);
    setAccessibleName(text);
    m_hideAt = m_clock.now().plusMSecs(m_undo ? undoLifetime : lifetime);
    applyMetrics();
    place();
    show();
    raise();
    m_ticking->start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::showCountdown(Instant now)
{
    if (m_undo)
        m_undoButton->setText(tr("Undo %1").arg(formatCountdown(m_undoUntil.msecs() - now.msecs())));
}

void Toast::place()
{
    const QWidget* host = parentWidget();
    const int margin = scaled(Space::l, this);
    const QSize room = host->size() - QSize(2 * margin, 2 * margin);
    layout()->activate();
    const int controls = layout()->sizeHint().width() - m_label->sizeHint().width();
    const int words = std::min(em(26, this), m_label->fontMetrics().horizontalAdvance(m_label->text()) + em(1, this));
    const int width = std::min(controls + words, room.width());
    const int height = layout()->totalHeightForWidth(width);
    setGeometry(aboveButtons({host->width() - width - margin, host->height() - height - margin, width, height}));
}

/// Whoever wants to press what stands there does not wait until it has gone. In the upper half it would be in the way
/// of more than a button.
QRect Toast::aboveButtons(QRect place) const
{
    const QWidget* host = parentWidget();
    const int gap = scaled(Space::s, this);
    const QRect wanted = place;
    QList<QRect> taken;
    for (const QPushButton* button : host->findChildren<QPushButton*>()) {
        if (button->isVisible() && !isAncestorOf(button))
            taken << QRect(button->mapTo(host, QPoint()), button->size());
    }
    // From the lowest up: above one row of buttons there may be another.
    std::sort(taken.begin(), taken.end(), [](const QRect& one, const QRect& other) { return one.top() > other.top(); });
    for (const QRect& button : std::as_const(taken)) {
        if (button.intersects(place))
            place.moveBottom(button.top() - gap);
    }
    return place.top() < host->height() / 2 ? wanted : place;
}

void Toast::applyMetrics()
{
    m_icon->setPixmap(
        iconPixmap(iconOf(m_tone), tokensOf(palette()).tone(m_tone).ink, scaled(20, this), devicePixelRatioF()));
    layout()->setContentsMargins(scaled(Space::m, this), scaled(Space::s, this), scaled(Space::s, this),
                                 scaled(Space::s, this));
}

bool Toast::isHeld() const
{
    return underMouse() || m_undoButton->hasFocus() || m_close->hasFocus();
}

} // namespace madoguchi

#include "moc_toast.cpp"
