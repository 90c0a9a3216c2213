// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPointer>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr double designEm = 14.0;

/// A font set by hand no longer follows that of the parent, so the parent is watched instead.
class FontFollower final : public QObject
{
public:
    FontFollower(QWidget* widget, double factor, bool bold)
        : QObject(widget), m_widget(widget), m_factor(factor), m_bold(bold)
    {
        widget->installEventFilter(this);
        watchParent();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isOwn = watched == m_widget;
        if (isOwn && event->type() == QEvent::ParentChange)
            watchParent();
        else if (event->type() == (isOwn ? QEvent::ApplicationFontChange : QEvent::FontChange))
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void watchParent()
    {
        if (m_parent)
            m_parent->removeEventFilter(this);
        m_parent = m_widget->parentWidget();
        if (m_parent)
            m_parent->installEventFilter(this);
        apply();
    }

    void apply() const
    {
        m_widget->setFont(enlarged(m_parent ? m_parent->font() : QApplication::font(), m_factor, m_bold));
    }

    QWidget* m_widget;
    QPointer<QWidget> m_parent;
    double m_factor;
    bool m_bold;
};

} // namespace

QStringList fontFamilies()
{
    return {u"Noto Sans"_s, u"BIZ UDPGothic"_s, u"Noto Sans CJK JP"_s};
}

QFont baseFont(int percent)
{
    QFont font;
    font.setFamilies(fontFamilies());
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPointSizeF(basePointSize * std::clamp(percent, leastFontScale, greatestFontScale) / 100.0);
    return font;
}

QFont enlarged(const QFont& font, double factor, bool bold)
{
    QFont larger(font);
    if (font.pointSizeF() > 0)
        larger.setPointSizeF(font.pointSizeF() * factor);
    else
        larger.setPixelSize(qRound(font.pixelSize() * factor));
    larger.setBold(bold);
    return larger;
}

int scaled(int designPixels, const QFont& font)
{
    return qRound(designPixels * QFontInfo(font).pixelSize() / designEm);
}

int scaled(int designPixels, const QWidget* widget)
{
    return scaled(designPixels, widget ? widget->font() : QApplication::font());
}

int em(double ems, const QWidget* widget)
{
    return qRound(ems * QFontInfo(widget->font()).pixelSize());
}

int rowHeight(const QFont& font)
{
    return std::max(QFontMetrics(font).height() + scaled(16, font), scaled(32, font));
}

void followFont(QWidget* widget, double factor, bool bold)
{
    new FontFollower(widget, factor, bold);
}

} // namespace madoguchi
