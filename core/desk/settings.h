// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/desk/readscope.h"
#include "core/journal/writescope.h"
#include "core/scanning/scannerprofile.h"

#include <QJsonObject>

#include <optional>

namespace madoguchi {

/// How a form of the counter looks (forms.md 3.1). Who signs how: "sign" (room for a pen), "name" (printed), "seal" (a
/// place for one) or "none".
struct FormSettings {
    QString number;                       ///< 様式番号, printed at the top left: "第1号様式"
    QString sheet = QStringLiteral("a4"); ///< or "a5x2": original and copy on one sheet, to be cut
    QString receiver = QStringLiteral("sign");
    QString desk = QStringLiteral("name");
    QString checker = QStringLiteral("sign");
};

/// What the organisation has chosen. Kept in the record, so every counter obeys the same. One row a value.
struct OrganisationSettings {
    QString organisation; ///< printed as the issuer
    QString desk;         ///< name of the service desk
    QString phone;
    QString addresseeSuffix = QStringLiteral("様");  ///< 様 or 殿
    int undoMinutes = 10;                            ///< how long desk staff may undo their own work (0-60)
    int defaultLoanDays = 0;                         ///< 0: until the end of the fiscal year
    QString officeLanguage = QStringLiteral("ja");   ///< of forms, where the person has none
    QString timeZone = QStringLiteral("Asia/Tokyo"); ///< where the office is; a computer in another one is warned of
    bool isLoanDayCounted = false;                   ///< "5 days" ends on the fourth day after the handover
    bool areOpenDaysCounted = false;                 ///< closed days do not count at all
    QString closedDays;                              ///< the office's own, see readOfficeDays()
    QString openDays;                                ///< on which it is open though public offices are closed
    bool isDueBeforeClosedDay = true; ///< a due date on a closed day moves to the open day before it (前倒し)
    int mostItemsOfPerson = 0;        ///< out at a time; 0: any number
    int mostItemsOfSection = 0;       ///< with the section and everybody of it; 0: any number
    int mostExtensions = 0;           ///< how often one loan may be extended; 0: as often as needed
    bool isExtensionApproved = false; ///< an extension needs an approver, or the number of an application
    int backupDays = 7;               ///< a last backup older than this is warned of; 0: never
    int letterNoticeDays = 3;         ///< open days before the due day on which a notice may go out (0-60)
    int letterReturnDays = 7;         ///< a letter asks for things back within so many days (0-60)
    int letterWaitDays = 7;           ///< from one letter to the next about the same loan (0-365)
    int retentionYears = 10;          ///< whole fiscal years that personal values are kept after the last thing (0-99)
    QString letterFormNumber;         ///< 様式番号 of letters
    QString mailServer;               ///< that takes letters by mail; empty: none. Its password is never in the record
    int mailPort = 587;
    QString mailSecurity = QStringLiteral("starttls"); ///< "none", "starttls" or "tls"
    QString mailUser;                                  ///< empty: the server asks for none
    QString mailFrom;                                  ///< sender of letters: an address, or "name <address>"
    bool isSignedOnScreen = false;                     ///< the counter asks for a signature after each commit
    FormSettings receipt;
    FormSettings returnSlip; ///< has no receiver
    ScannerProfile scanner;  ///< what every counter's scans go through
};

/// Every setting by its name, as text; the scanner's profile by its parts ("scanner.prefix" …).
[[nodiscard]] QJsonObject settingTexts(const OrganisationSettings& settings);
/// Changes one setting, named and written as in settingTexts. Codes "setting.unknown", "setting.bad-value" (no number
/// where one is wanted), those of withSetting; whether the value may be stored, ChangeSettings says.
[[nodiscard]] Result<Done> setSetting(OrganisationSettings& settings, const QString& name, const QString& text);

[[nodiscard]] OrganisationSettings readSettings(Connection& connection);
/// The same, on its way (Connection::start).
[[nodiscard]] Cursor startSettings(Connection& connection);
[[nodiscard]] OrganisationSettings settingsAt(Cursor& cursor);

struct AskSettings {
    using Answer = OrganisationSettings;
    Result<Answer> run(ReadScope& scope) const { return readSettings(scope.connection); }
};

/// Stores what differs: with `seen`, the values as whoever changed them had read them, only what differs from those.
/// Codes "setting.out-of-range" (value, known), "setting.empty" (what stands on every paper was
/// seen and is to go), "setting.bad-value", "setting.bad-day" (of closedDays, openDays),
/// "setting.changed-meanwhile" (by somebody else, to another value), and those of profileProblems.
struct ChangeSettings {
    static constexpr const char* name = "desk.change-settings";
    static constexpr Permission permission = Permission::Administrate;
    struct Outcome {
        int changed = 0;
        QJsonObject toJson() const { return {{QStringLiteral("changed"), changed}}; }
        static Outcome fromJson(const QJsonObject& json) { return {json.value(QStringLiteral("changed")).toInt()}; }
    };
    OrganisationSettings settings;
    std::optional<OrganisationSettings> seen = std::nullopt;
    /// Only what is to be changed.
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// Writes all settings, for founding a record; says how many differed.
int storeSettings(WriteScope& scope, const OrganisationSettings& settings);

/// Writes one value of the record that is kept as a row of settings; true when it differed.
bool storeSetting(WriteScope& scope, const QString& name, const QString& value);

} // namespace madoguchi
