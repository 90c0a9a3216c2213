// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/answerband.h"

#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/widgets/wrappedlabel.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr int signSide = 36; // design pixels

} // namespace

AnswerBand::AnswerBand(QWidget* parent) : QFrame(parent), m_word(new WrappedLabel), m_text(new WrappedLabel)
{
    setObjectName(u"answer"_s);
    followFont(m_word, titleFactor, true);
    followFont(m_text, headingFactor);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_word);
    column->addWidget(m_text);
    applyMetrics();
}

void AnswerBand::tell(const StatusLook& look, const Wording& word, const Wording& text)
{
    m_look = look;
    m_wordNow = word;
    m_textNow = text;
    say();
    applyMetrics();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void AnswerBand::say()
{
    const QString word = m_wordNow.now();
    const QString text = m_textNow.now();
    m_word->setText(word);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(text.isEmpty() ? word : u"%1: %2"_s.arg(word, text));
}

void AnswerBand::paintEvent(QPaintEvent*)
{
    const ToneColours& tone = tokensOf(palette()).tone(m_look.tone);
    const double radius = scaled(Radius::card, this);
    const double side = scaled(signSide, this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tone.ink, m_look.isOutlined ? 2 : 1));
    painter.setBrush(tone.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    paintShape(painter, m_look.shape, QRectF(scaled(Space::l, this), (height() - side) / 2, side, side), tone.ink);
}

void AnswerBand::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        applyMetrics();
    else if (event->type() == QEvent::LanguageChange)
        say();
}

void AnswerBand::applyMetrics()
{
    const int side = scaled(Space::m, this);
    layout()->setContentsMargins(scaled(signSide, this) + 2 * scaled(Space::l, this), side, side, side);
    for (QLabel* label : {static_cast<QLabel*>(m_word), static_cast<QLabel*>(m_text)}) {
        QPalette ink = label->palette();
        const QColor wanted = tokensOf(palette()).tone(m_look.tone).ink;
        if (ink.color(QPalette::WindowText) == wanted)
            continue;
        ink.setColor(QPalette::WindowText, wanted);
        label->setPalette(ink);
    }
}

} // namespace madoguchi

#include "moc_answerband.cpp"
