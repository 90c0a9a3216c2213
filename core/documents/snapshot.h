// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/letterform.h"
#include "core/documents/receiptform.h"
#include "core/documents/reservationform.h"
#include "core/documents/returnform.h"

#include <QByteArray>

namespace madoguchi {

/// What is stored with a numbered document so that it can be printed again for years: the facts of its form as JSON
/// (names as registered, numbers, days), from which the sheet is built anew each time. Written at every handover, so it
/// is small: storing a whole Document (documentjson.h) was nearly half of all the computing of a handover.
/// What the office leaves at the form's defaults is not stored.
[[nodiscard]] QByteArray receiptSnapshotJson(const ReceiptContent& content);
[[nodiscard]] QByteArray returnSnapshotJson(const ReturnContent& content);
[[nodiscard]] QByteArray letterSnapshotJson(const LetterContent& content);
[[nodiscard]] QByteArray reservationSnapshotJson(const ReservationContent& content);

/// The sheet of a snapshot; also of a whole Document stored as JSON. Codes: "document.not-json", "document.version"
/// (written by a newer program), and those of documentFromJson.
[[nodiscard]] Result<Document> documentOfSnapshot(const QByteArray& json);

/// What a letter says, for its mail. The same codes; "document.version" for the snapshot of anything else.
[[nodiscard]] Result<LetterContent> letterOfSnapshot(const QByteArray& json);

} // namespace madoguchi
