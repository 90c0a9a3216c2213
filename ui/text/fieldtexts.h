// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/assetrecord.h"

#include <QList>
#include <QString>

#include <utility>

namespace madoguchi {

/// What stands in a field of a kind, for people: days as everywhere, yes and no in words. What does not fit the field
/// (it was there before the kind had it) is shown as it is.
[[nodiscard]] QString fieldText(const KindField& field, const QJsonValue& value);

/// The further fields of an asset that hold something: name and text, those of its kind first and in the kind's order.
[[nodiscard]] QList<std::pair<QString, QString>> fieldTexts(const AssetRecord& asset);

} // namespace madoguchi
