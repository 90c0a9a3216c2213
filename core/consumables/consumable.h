// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QList>
#include <QString>

#include <optional>

namespace madoguchi {

using ConsumableId = Id<struct ConsumableTag>;

/// What can be entered about a consumable. The place by name: one that is not there yet is created.
struct ConsumableValues {
    QString number;
    QString name;
    QString unit; ///< it is counted in: 本, 箱
    QString place;
    qint64 reorderLevel = 0; ///< below it, more is to be ordered; 0: nobody minds
    QString barcode;         ///< of the box, as the maker prints it; may be empty
    QString note;
    bool operator==(const ConsumableValues&) const = default;
};

/// A consumable as people see it.
struct ConsumableRecord {
    ConsumableId id;
    ConsumableValues values;
    qint64 stock = 0;
    Instant movedAt; ///< the last movement; not valid before the first

    [[nodiscard]] bool isLow() const { return stock < values.reorderLevel; }
};

enum class MovementKind {
    Receive, ///< counted in (受入)
    Issue,   ///< counted out (払出)
    Correct, ///< after counting (訂正)
};
/// "receive", "issue", "correct".
[[nodiscard]] QString movementKindCode(MovementKind kind);
[[nodiscard]] std::optional<MovementKind> movementKindFromCode(const QString& code);

/// One line of the book.
struct MovementRecord {
    qint64 id = 0;
    MovementKind kind = MovementKind::Receive;
    qint64 quantity = 0; ///< below 0: out
    qint64 balance = 0;  ///< after it
    Instant at;
    QString document;  ///< by which it is undone
    QString recipient; ///< person or section
    QString recipientKey;
    QString note;
};

} // namespace madoguchi
