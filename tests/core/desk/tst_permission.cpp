// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/permission.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class PermissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoleAndPermission_data();
    void everyRoleAndPermission();
    void codesComeBack();
};

/// Written out once more on purpose: a change of the table in core must be a decision, not a slip.
void PermissionTest::everyRoleAndPermission_data()
{
    QTest::addColumn<int>("permission");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("roles"); // those who may: d m a o
    const auto row = [](Permission permission, const char* code, const char* roles) {
        QTest::newRow(code) << int(permission) << QString::fromLatin1(code) << QString::fromLatin1(roles);
    };
    row(Permission::Look, "look", "dmao");
    row(Permission::Lend, "lend", "dmo");
    row(Permission::TakeStock, "take-stock", "dmo");
    row(Permission::EditLedger, "edit-ledger", "mo");
    row(Permission::Import, "import", "mo");
    row(Permission::UndoAny, "undo-any", "mo");
    row(Permission::ReadJournal, "read-journal", "dmao");
    row(Permission::SignJournal, "sign-journal", "mao");
    row(Permission::BackUp, "back-up", "mo");
    row(Permission::Administrate, "administrate", "o");
}

void PermissionTest::everyRoleAndPermission()
{
    QFETCH(int, permission);
    QFETCH(QString, code);
    QFETCH(QString, roles);
    const auto asked = Permission(permission);
    QCOMPARE(permissionCode(asked), code);
    QCOMPARE(mayDo(Role::Desk, asked), roles.contains(u'd'));
    QCOMPARE(mayDo(Role::Manager, asked), roles.contains(u'm'));
    QCOMPARE(mayDo(Role::Auditor, asked), roles.contains(u'a'));
    QCOMPARE(mayDo(Role::Owner, asked), roles.contains(u'o'));
}

void PermissionTest::codesComeBack()
{
    for (Role role : {Role::Desk, Role::Manager, Role::Auditor, Role::Owner})
        QCOMPARE(roleFromCode(roleCode(role)), std::optional(role));
    QVERIFY(!roleFromCode(u"admin"_s));
    QVERIFY(!roleFromCode(u"Owner"_s));
    QVERIFY(!roleFromCode({}));
}

QTEST_APPLESS_MAIN(PermissionTest)
#include "tst_permission.moc"
