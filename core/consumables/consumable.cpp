// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consumables/consumable.h"

#include "core/base/codetable.h"

namespace madoguchi {

namespace {

constexpr CodeRow<MovementKind> codes[] = {
    {MovementKind::Receive, "receive"}, {MovementKind::Issue, "issue"}, {MovementKind::Correct, "correct"}};

} // namespace

QString movementKindCode(MovementKind kind)
{
    return codeIn(codes, kind);
}

std::optional<MovementKind> movementKindFromCode(const QString& code)
{
    return valueIn(codes, code);
}

} // namespace madoguchi
