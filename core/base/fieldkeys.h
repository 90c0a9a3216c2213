// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace madoguchi {

/// Appends to a search key what an asset's further fields (a JSON object, UTF-8; may be empty) are found by: the keys
/// of their values, each behind a space. A yes or no is nothing anybody looks for, and of a long text the beginning
/// counts.
void appendFieldKeys(const QByteArray& fields, QString& key);

} // namespace madoguchi
