// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <optional>

namespace madoguchi::labels {

/// The page of a PDF as a printer of so many dots an inch sees it, down to so many millimetres; null when it cannot be
/// read. Pages count from 1.
[[nodiscard]] QImage renderedPage(const QString& pdf, int page, int dotsPerInch, double millimetres = 300);

enum class Wanted { Code128, Qr, DataMatrix };

/// What a reader finds in a part of a picture; nothing when it finds no such symbol.
[[nodiscard]] std::optional<QByteArray> read(const QImage& picture, Wanted wanted);

} // namespace madoguchi::labels
