// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrappedlabel.h"

#include <QResizeEvent>

#include <algorithm>

namespace madoguchi {

WrappedLabel::WrappedLabel(const QString& text, QWidget* parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

QSize WrappedLabel::minimumSizeHint() const
{
    const QSize least = QLabel::minimumSizeHint();
    return {least.width(), std::max(least.height(), heightForWidth(std::max(width(), least.width())))};
}

void WrappedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

QString breakable(const QString& text)
{
    constexpr int longest = 16;
    constexpr QChar breakHere(0x200b);
    QString broken;
    int run = 0;
    for (const QChar c : text) {
        const bool isPlain = c.unicode() > 0x20 && c.unicode() < 0x80;
        run = isPlain ? run + 1 : 0;
        if (run > longest) {
            broken += breakHere;
            run = 1;
        }
        broken += c;
        if (run > longest / 2 && (c == u'-' || c == u'_' || c == u'.' || c == u'@' || c == u'/')) {
            broken += breakHere;
            run = 0;
        }
    }
    return broken;
}

} // namespace madoguchi

#include "moc_wrappedlabel.cpp"
