// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QObject>
#include <QPalette>

class QApplication;

namespace madoguchi {

class SystemScheme;

/// Gives the application its style, palette and font, and changes them live. One per program, made in app/
/// right after the QApplication; widgets read the palette and never this object.
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };

    /// Installs the style and applies System at 100 %.
    explicit Theme(QApplication& app, QObject* parent = nullptr);
    ~Theme() override;

    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);

    /// Text size in percent, clamped to 90..160.
    [[nodiscard]] int fontScale() const { return m_fontScale; }
    void setFontScale(int percent);

    /// The scheme in force: in System what the desktop prefers, else what its palette looked like at the start.
    [[nodiscard]] Scheme scheme() const;

Q_SIGNALS:
    void changed();

private:
    void applyPalette();

    QApplication& m_app;
    SystemScheme* m_system;
    Scheme m_fallback;
    Mode m_mode = Mode::System;
    int m_fontScale = 100;
};

} // namespace madoguchi
