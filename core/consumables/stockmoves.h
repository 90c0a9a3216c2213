// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumables/countstock.h"
#include "core/documents/issueform.h"

#include <QJsonArray>

namespace madoguchi {

// What the verbs that move stock have in common.

/// What one operation moves, to whom, and by which document it is undone.
struct StockMove {
    MovementKind kind = MovementKind::Receive;
    PersonId person = {};
    SectionId section = {};
    QString note = {};
    DocumentId document = {};
};

/// Held, so that no other counter moves any of it meanwhile; in ascending order.
void holdConsumables(WriteScope& scope, const QList<ConsumableId>& consumables);

/// What is to be handed out, held and read in its order; every line at once that cannot be.
[[nodiscard]] Result<QList<ConsumableRecord>> holdIssued(WriteScope& scope, const QList<IssueConsumables::Item>& items);

/// Writes one line of the book.
CountOutcome::Item storeMove(WriteScope& scope, const ConsumableRecord& record, qint64 quantity, const StockMove& move);

/// As a paper lists them.
[[nodiscard]] QList<IssueLine> issueLines(const QList<ConsumableRecord>& records,
                                          const QList<IssueConsumables::Item>& items);

[[nodiscard]] Refusal badQuantity(const QString& number, qint64 quantity);
[[nodiscard]] QJsonArray countedJson(const QList<IssueConsumables::Item>& items);

} // namespace madoguchi
