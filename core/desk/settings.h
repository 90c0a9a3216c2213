// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/desk/readscope.h"
#include "core/journal/writescope.h"

#include <QJsonObject>

namespace madoguchi {

/// What the organisation has chosen. Kept in the record, so every counter obeys the same. One row a value.
struct OrganisationSettings {
    QString organisation; ///< printed as the issuer
    QString desk;         ///< name of the service desk
    QString phone;
    QString addresseeSuffix = QStringLiteral("様"); ///< 様 or 殿
    int undoMinutes = 10;      ///< how long desk staff may undo their own work (0-60)
    int defaultLoanDays = 0;   ///< 0: until the end of the fiscal year
    QString officeLanguage = QStringLiteral("ja"); ///< of forms, where the person has none
    bool isDueBeforeClosedDay = true; ///< a due date on a closed day moves to the open day before it (前倒し)
    int backupDays = 7; ///< a last backup older than this is warned of; 0: never
};

[[nodiscard]] OrganisationSettings readSettings(Connection& connection);

struct AskSettings {
    using Answer = OrganisationSettings;
    Result<Answer> run(ReadScope& scope) const { return readSettings(scope.connection); }
};

/// Stores what differs. Code "setting.out-of-range".
struct ChangeSettings {
    static constexpr const char* name = "desk.change-settings";
    static constexpr Permission permission = Permission::Administrate;
    struct Outcome {
        int changed = 0;
        QJsonObject toJson() const { return {{QStringLiteral("changed"), changed}}; }
        static Outcome fromJson(const QJsonObject& json) { return {json.value(QStringLiteral("changed")).toInt()}; }
    };
    OrganisationSettings settings;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// Writes the settings; for founding a record and for ChangeSettings.
int storeSettings(WriteScope& scope, const OrganisationSettings& settings);

/// Writes one value of the record that is kept as a row of settings; true when it differed.
bool storeSetting(WriteScope& scope, const QString& name, const QString& value);

} // namespace madoguchi
