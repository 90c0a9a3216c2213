// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace madoguchi {

/// Something that belongs to a device and must come back with it.
struct AccessoryDraft {
    QString name;
    int count = 1;

    bool operator==(const AccessoryDraft&) const = default;
};

/// The parts of a cell that holds a list: cut at ; , 、 ， ； and line ends, blanks trimmed, empty parts and
/// repetitions dropped. A part in double quotes may hold any of them; a doubled quote in it stands for one.
[[nodiscard]] QStringList splitList(const QString& cell);
/// The cell for a list; splitList(joinList(x)) == x for trimmed parts that are all different.
[[nodiscard]] QString joinList(const QStringList& parts);

/// "AC adapter x2; Case", 「充電器×1、ケース」. A count is 1 to 999 after x (with a blank before it), × or ✕.
[[nodiscard]] QList<AccessoryDraft> parseAccessories(const QString& cell);
/// parseAccessories(formatAccessories(x)) == x.
[[nodiscard]] QString formatAccessories(const QList<AccessoryDraft>& accessories);

} // namespace madoguchi
