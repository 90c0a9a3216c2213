// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace madoguchi {

/// What this program is, in which version, and what it is made of.
class AboutSection final : public QWidget
{
    Q_OBJECT

public:
    explicit AboutSection(QWidget* parent = nullptr);
};

} // namespace madoguchi
