// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace madoguchi {

class Sounds;

/// Whether the scanner of this computer is set up well.
class ScannerSection final : public QWidget
{
    Q_OBJECT

public:
    explicit ScannerSection(Sounds& sounds, QWidget* parent = nullptr);
};

} // namespace madoguchi
