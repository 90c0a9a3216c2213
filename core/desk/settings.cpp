// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/settings.h"

#include "core/desk/desktables.h"

#include <QHash>

namespace madoguchi {

namespace {

using Pairs = QList<std::pair<QString, QString>>;

Pairs toPairs(const OrganisationSettings& s)
{
    return {{QStringLiteral("organisation"), s.organisation},
            {QStringLiteral("desk"), s.desk},
            {QStringLiteral("phone"), s.phone},
            {QStringLiteral("addressee-suffix"), s.addresseeSuffix},
            {QStringLiteral("undo-minutes"), QString::number(s.undoMinutes)},
            {QStringLiteral("default-loan-days"), QString::number(s.defaultLoanDays)},
            {QStringLiteral("office-language"), s.officeLanguage},
            {QStringLiteral("due-before-closed-day"), s.isDueBeforeClosedDay ? QStringLiteral("1") : QStringLiteral("0")},
            {QStringLiteral("backup-days"), QString::number(s.backupDays)}};
}

OrganisationSettings fromValues(const QHash<QString, QString>& values)
{
    const OrganisationSettings usual;
    const auto text = [&](const char* name, const QString& otherwise) {
        return values.value(QString::fromLatin1(name), otherwise);
    };
    OrganisationSettings s;
    s.organisation = text("organisation", {});
    s.desk = text("desk", {});
    s.phone = text("phone", {});
    s.addresseeSuffix = text("addressee-suffix", usual.addresseeSuffix);
    s.undoMinutes = text("undo-minutes", QString::number(usual.undoMinutes)).toInt();
    s.defaultLoanDays = text("default-loan-days", QString::number(usual.defaultLoanDays)).toInt();
    s.officeLanguage = text("office-language", usual.officeLanguage);
    s.isDueBeforeClosedDay = text("due-before-closed-day", QStringLiteral("1")) == u'1';
    s.backupDays = text("backup-days", QString::number(usual.backupDays)).toInt();
    return s;
}

} // namespace

OrganisationSettings readSettings(Connection& connection)
{
    QHash<QString, QString> values;
    Cursor cursor = connection.select("select name, value from setting where withdrawn_at is null");
    while (cursor.next())
        values.insert(cursor.text(0), cursor.text(1));
    return fromValues(values);
}

QJsonObject ChangeSettings::toJson() const
{
    QJsonObject json;
    for (const auto& [key, value] : toPairs(settings))
        json.insert(key, value);
    return json;
}

Result<ChangeSettings::Outcome> ChangeSettings::run(WriteScope& scope) const
{
    if (settings.undoMinutes < 0 || settings.undoMinutes > 60)
        return refused(QStringLiteral("setting.out-of-range"), QStringLiteral("undo-minutes"));
    if (settings.defaultLoanDays < 0 || settings.defaultLoanDays > 3660)
        return refused(QStringLiteral("setting.out-of-range"), QStringLiteral("default-loan-days"));
    if (settings.backupDays < 0 || settings.backupDays > 365)
        return refused(QStringLiteral("setting.out-of-range"), QStringLiteral("backup-days"));
    return Outcome{storeSettings(scope, settings)};
}

int storeSettings(WriteScope& scope, const OrganisationSettings& settings)
{
    int changed = 0;
    for (const auto& [key, value] : toPairs(settings))
        changed += storeSetting(scope, key, value);
    return changed;
}

bool storeSetting(WriteScope& scope, const QString& name, const QString& value)
{
    qint64 id = 0;
    {
        Cursor cursor =
            scope.connection().select("select id from setting where name = ? and withdrawn_at is null", name);
        id = cursor.next() ? cursor.number(0) : 0;
    }
    if (id == 0) {
        scope.insert(settingTable(), {scope.newId(), name, value, Value()});
        return true;
    }
    const std::optional<Row> before = scope.lock(settingTable(), id);
    Row after = *before;
    after[2] = value;
    scope.update(settingTable(), *before, after);
    return after != *before;
}

} // namespace madoguchi
