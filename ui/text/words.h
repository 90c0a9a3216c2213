// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/actor.h"
#include "core/consumables/consumable.h"
#include "core/desk/documents.h"
#include "core/desk/permission.h"
#include "core/ledger/assetstatus.h"
#include "core/ledger/codelookup.h"
#include "core/ledger/kindfields.h"
#include "core/letters/letterkind.h"
#include "core/letters/mailqueue.h"
#include "core/loans/incidentpolicy.h"
#include "core/loans/reservation.h"
#include "core/loans/servicerecords.h"
#include "core/scanning/scan.h"

#include <QString>

namespace madoguchi {

// The word of each thing in the current language. One table in words.cpp; a code without a word comes out as the
// code itself.

[[nodiscard]] QString wordOf(AssetStatus status);
/// The same for what is lent until `due`: how late it is, where it is (formatLate).
[[nodiscard]] QString statusWord(AssetStatus status, const LoanDue& due, QDate today);
[[nodiscard]] QString wordOf(AssetState state);
[[nodiscard]] QString wordOf(Ownership ownership);
[[nodiscard]] QString wordOf(KindCategory category);
[[nodiscard]] QString wordOf(FieldType type);
[[nodiscard]] QString wordOf(Role role);
[[nodiscard]] QString wordOf(Permission permission);
[[nodiscard]] QString wordOf(DocumentKind kind);
[[nodiscard]] QString wordOf(LetterKind kind);
[[nodiscard]] QString wordOf(LetterWay way);
[[nodiscard]] QString wordOf(IncidentKind kind);
[[nodiscard]] QString wordOf(MeasureKind kind);
[[nodiscard]] QString wordOf(ServiceRecord::Kind kind);
[[nodiscard]] QString wordOf(ReservationState state);
[[nodiscard]] QString wordOf(MailState state);
[[nodiscard]] QString wordOf(CodeMeaning meaning);
[[nodiscard]] QString wordOf(MovementKind kind);
[[nodiscard]] QString wordOf(Symbology symbology);
/// What was done to the text of a scan.
[[nodiscard]] QString wordOf(ScanRepair repair);

/// Of the code of an AssetState.
[[nodiscard]] QString stateWord(const QString& code);
/// Of the code of a Permission.
[[nodiscard]] QString permissionWord(const QString& code);
/// What a journal entry did: "loans.hand-over" -> "Hand over".
[[nodiscard]] QString verbWord(const QString& verb);
/// How it came in: "counter", "phone", "cli" …
[[nodiscard]] QString channelWord(const QString& code);
/// What a list holds: "assets", "people" …; also the journalled tables.
[[nodiscard]] QString tableWord(const QString& code);
/// Of a whole code: "status.on-loan", "ownership.lease".
[[nodiscard]] QString codeWord(const QString& code);
/// The name of a file that is kept; of one that was erased, that it was.
[[nodiscard]] QString keptFileName(const QString& name);
/// Of a code in one group of the table ("status", "on-loan"); the code itself where it has no word.
[[nodiscard]] QString groupWord(const QString& group, const QString& code);
/// Why a scan was not acted on (CounterEvent::reason): "double-read" …
[[nodiscard]] QString reasonWord(const QString& reason);

/// All codes of the table ("status.on-loan"), for tests.
[[nodiscard]] QStringList wordCodes();

} // namespace madoguchi
