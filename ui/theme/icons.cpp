// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/palette.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr std::array<const char*, iconCount> files{
    "counter",   "loans",  "letters",  "assets",   "people",   "requests", "printers", "media",
    "stocktake", "kits",   "supplies", "reports",  "journal",  "settings", "search",   "plus",
    "print",     "undo",   "warning",  "error",    "ok",       "info",     "close",    "lock",
    "user",      "import", "export",   "calendar", "keyboard", "sound",    "backup",
};

QString fileOf(Icon name)
{
    return u":/icons/"_s + QLatin1StringView(files.at(static_cast<size_t>(name))) + u".svg"_s;
}

QPixmap rendered(Icon name, const QColor& colour, const QSize& pixels)
{
    QFile file(fileOf(name));
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
    const int side = qMin(pixels.width(), pixels.height());
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF((pixels.width() - side) / 2.0, (pixels.height() - side) / 2.0, side, side));
    return pixmap;
}

QPixmap cached(Icon name, const QColor& colour, const QSize& pixels)
{
    const QString key = u"madoguchi-%1-%2-%3x%4"_s.arg(static_cast<int>(name))
                            .arg(colour.name())
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = rendered(name, colour, pixels);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QColor colourOf(Ink ink, QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    const Tokens& t = tokensOf(palette);
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    switch (ink) {
    case Ink::Muted:
        return t.muted;
    case Ink::Accent:
        return t.accent;
    case Ink::OnAccent:
        return t.onAccent;
    case Ink::Ok:
        return t.ok.ink;
    case Ink::Warn:
        return t.warn.ink;
    case Ink::Error:
        return t.error.ink;
    case Ink::Info:
        return t.info.ink;
    case Ink::Text:
        break;
    }
    return t.text;
}

/// Asks for the colour at the moment of painting, so that a change of theme needs no new icons.
class TintedEngine final : public QIconEngine
{
public:
    TintedEngine(Icon name, Ink ink) : m_name(name), m_ink(ink) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return cached(m_name, colourOf(m_ink, mode), size);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return cached(m_name, colourOf(m_ink, mode), size);
    }

    QString key() const override { return u"madoguchi-tinted"_s; }
    QIconEngine* clone() const override { return new TintedEngine(m_name, m_ink); }

private:
    Icon m_name;
    Ink m_ink;
};

} // namespace

QIcon icon(Icon name, Ink ink)
{
    return QIcon(new TintedEngine(name, ink));
}

QPixmap iconPixmap(Icon name, const QColor& colour, int size, qreal pixelRatio)
{
    QPixmap pixmap = cached(name, colour, QSize(size, size) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    return pixmap;
}

QIcon tinted(const QIcon& icon, const QSize& size, const QColor& colour, qreal pixelRatio)
{
    QPixmap pixmap = icon.pixmap(size, pixelRatio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), size), colour);
    painter.end();
    return QIcon(pixmap);
}

Icon iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return Icon::Ok;
    case Tone::Warn:
        return Icon::Warning;
    case Tone::Error:
        return Icon::Error;
    case Tone::Info:
    case Tone::Neutral:
        break;
    }
    return Icon::Info;
}

} // namespace madoguchi
