// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/flatstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/systemscheme.h"

#include <QApplication>
#include <QComboBox>
#include <QToolTip>

#include <algorithm>

namespace madoguchi {

namespace {

/// A combo box forgets its least size with another style only, and would stay as high as the larger text was.
void measureChoicesAgain()
{
    for (QWidget* widget : QApplication::allWidgets()) {
        if (!qobject_cast<QComboBox*>(widget))
            continue;
        QEvent another(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &another);
        widget->updateGeometry();
    }
}

} // namespace

Theme::Theme(QApplication& app, QObject* parent)
    : QObject(parent), m_app(app), m_system(new SystemScheme(this)), m_fallback(schemeOf(app.palette()))
{
    app.setStyle(new FlatStyle);
    app.setFont(baseFont(m_fontScale));
    applyPalette();
    connect(m_system, &SystemScheme::changed, this, &Theme::applyPalette);
    // The portal's own signal cannot be connected without a named slot; asking when the window comes back
    // to the front notices a change soon enough.
    connect(&app, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive && m_mode == Mode::System)
            m_system->ask();
    });
    m_system->ask();
}

Theme::~Theme() = default;

void Theme::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    applyPalette();
}

void Theme::setFontScale(int percent)
{
    const int clamped = std::clamp(percent, leastFontScale, greatestFontScale);
    if (clamped == m_fontScale)
        return;
    m_fontScale = clamped;
    m_app.setFont(baseFont(clamped));
    // After the widgets have heard of it, which they do later.
    QMetaObject::invokeMethod(this, &measureChoicesAgain, Qt::QueuedConnection);
    Q_EMIT changed();
}

Scheme Theme::scheme() const
{
    switch (m_mode) {
    case Mode::Light:
        return Scheme::Light;
    case Mode::Dark:
        return Scheme::Dark;
    case Mode::System:
        break;
    }
    return m_system->preference().value_or(m_fallback);
}

void Theme::applyPalette()
{
    const QPalette palette = paletteOf(scheme());
    m_app.setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT changed();
}

} // namespace madoguchi

#include "moc_theme.cpp"
