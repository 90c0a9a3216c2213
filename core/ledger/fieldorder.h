// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledgerquestions.h"
#include "core/ledger/valueorder.h"
#include "core/storage/connection.h"

namespace madoguchi {

/// The fields of all kinds, each name once, by name. Where kinds differ in what may stand in it, it is a text.
[[nodiscard]] QList<KindField> fieldsOf(const QList<KindRecord>& kinds);
[[nodiscard]] QList<KindField> fieldsOfAllKinds(Connection& connection);
/// Null where no kind has it.
[[nodiscard]] const KindField* fieldNamed(const QList<KindField>& fields, const QString& name);

/// What the values of such a field are compared by: numbers by how much they are and before whatever else stands
/// there, days by the day, the rest as people search.
[[nodiscard]] ValueOrder::Key fieldOrderKey(FieldType type);

} // namespace madoguchi
