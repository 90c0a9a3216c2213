// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/permission.h"

#include "core/base/codetable.h"

namespace madoguchi {

namespace {

struct Grant {
    Permission permission;
    const char* code;
    bool desk;
    bool manager;
    bool auditor;
    bool owner;
};

constexpr Grant grants[] = {
    // permission               code               desk   manager auditor owner
    {Permission::Look, "look", true, true, true, true},
    {Permission::Lend, "lend", true, true, false, true},
    {Permission::TakeStock, "take-stock", true, true, false, true},
    {Permission::EditLedger, "edit-ledger", false, true, false, true},
    {Permission::Import, "import", false, true, false, true},
    {Permission::UndoAny, "undo-any", false, true, false, true},
    {Permission::ReadJournal, "read-journal", true, true, true, true},
    {Permission::SignJournal, "sign-journal", false, true, true, true},
    {Permission::BackUp, "back-up", false, true, false, true},
    {Permission::Administrate, "administrate", false, false, false, true},
};

const Grant& grantOf(Permission permission)
{
    for (const Grant& grant : grants) {
        if (grant.permission == permission)
            return grant;
    }
    qFatal("a permission without a row in the table");
}

constexpr CodeRow<Role> roleCodes[] = {
    {Role::Desk, "desk"}, {Role::Manager, "manager"}, {Role::Auditor, "auditor"}, {Role::Owner, "owner"}};

} // namespace

bool mayDo(Role role, Permission permission)
{
    const Grant& grant = grantOf(permission);
    switch (role) {
    case Role::Desk:
        return grant.desk;
    case Role::Manager:
        return grant.manager;
    case Role::Auditor:
        return grant.auditor;
    case Role::Owner:
        return grant.owner;
    }
    return false;
}

QString roleCode(Role role)
{
    return codeIn(roleCodes, role);
}

std::optional<Role> roleFromCode(const QString& code)
{
    return valueIn(roleCodes, code);
}

QString permissionCode(Permission permission)
{
    return QString::fromLatin1(grantOf(permission).code);
}

} // namespace madoguchi
