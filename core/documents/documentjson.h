// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

#include <QJsonObject>

namespace madoguchi {

/// The version this program writes. It reads this one and, once there are more, every earlier one.
inline constexpr int documentVersion = 1;

/// The snapshot kept with the record. Values that are empty or zero are left out.
[[nodiscard]] QJsonObject toJson(const Document& document);

/// Reads a snapshot back; `documentFromJson(toJson(d)) == d`. Refuses whatever it does not understand rather than
/// print a paper that says less than the stored one, and names every place ("blocks[2].colour"):
/// "document.version" {version}, "document.unknown-key", "document.missing-key", "document.bad-value".
[[nodiscard]] Result<Document> documentFromJson(const QJsonObject& json);

/// The same as compact UTF-8 text, keys in alphabetical order: equal documents give equal bytes.
[[nodiscard]] QByteArray toJsonText(const Document& document);
/// Also refuses with "document.not-json" {offset}.
[[nodiscard]] Result<Document> documentFromJsonText(const QByteArray& text);

} // namespace madoguchi
