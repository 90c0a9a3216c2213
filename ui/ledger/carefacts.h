// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/assetcare.h"

#include <functional>

class QVBoxLayout;

namespace madoguchi {

/// The repair an item is in, as one line above the rest: since when, who repairs it, by when it should be back. Nothing
/// where none is open.
void addOpenRepair(QVBoxLayout& column, const AssetCare& care, QDate today);
/// The repairs and resets that are over, the latest first.
void addServices(QVBoxLayout& column, const QList<ServiceRecord>& services);
/// How it is handed back or disposed of, and with what proof; `open` shows a paper.
void addRetirement(QVBoxLayout& column, const RetirementRecord& retirement,
                   const std::function<void(const QString& paper)>& open);

} // namespace madoguchi
