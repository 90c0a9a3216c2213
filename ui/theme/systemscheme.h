// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QObject>

#include <optional>

namespace madoguchi {

/// What the desktop prefers, asked through the XDG portal (org.freedesktop.appearance color-scheme).
/// Answers later, through `changed`; never, where there is no session bus or no portal.
class SystemScheme final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Nothing until the portal has answered, or when it has no preference.
    [[nodiscard]] std::optional<Scheme> preference() const { return m_preference; }
    void ask();

Q_SIGNALS:
    void changed();

private:
    void learn(std::optional<Scheme> preference);

    std::optional<Scheme> m_preference;
};

} // namespace madoguchi
