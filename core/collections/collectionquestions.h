// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/collections/collection.h"
#include "core/desk/readscope.h"
#include "core/ledger/assetstatus.h"

#include <QList>
#include <QStringList>

namespace madoguchi {

/// A collection as people see it.
struct CollectionRecord {
    CollectionId id;
    QString number;
    QString name;
    CollectionReason reason = CollectionReason::Other;
    QDate returnBy;
    CollectionScope scope;
    QString kind; ///< names of what the scope is restricted to; empty: not
    QString section;
    QString place;
    QStringList people;   ///< by name
    QString operatorName; ///< who opened it
    Instant openedAt;
    Instant closedAt; ///< not valid while it is open
    int items = 0;
    int returned = 0; ///< of these; once closed, until then

    [[nodiscard]] bool isOpen() const { return !closedAt.isValid(); }
};

/// One item of a collection with whoever holds it, or held it last.
struct CollectionItem {
    qint64 id = 0; ///< of the line
    LoanLineId line;
    AssetId asset;
    QString assetNo;
    QString title; ///< kind, maker and model
    PersonId person;
    QString holder;
    QString holderKey;
    SectionId section;
    QString sectionName;
    Instant lentAt;
    LoanDue due;
    CollectionState state = CollectionState::Out;
    Instant returnedAt;
    QString returnSlip;
    QDate extendedTo; ///< of Extended
    Instant exemptedAt;
    QString exemptedBy;
    QString note;    ///< why it need not come back
    int letters = 0; ///< the last step that was written within this collection; 0: none
};

/// How many there are of each, for a section or for somebody.
struct CollectionProgress {
    SectionId section;
    QString sectionName;
    PersonId person; ///< not set: the section as a whole
    QString holder;
    int items = 0;
    int returned = 0;
    int out = 0;

    /// Not back, and not asked back any more.
    [[nodiscard]] int excused() const { return items - returned - out; }
};

/// How a collection stands: while it is open by the record of this moment; once closed, as it was closed.
struct CollectionStatus {
    CollectionRecord record;
    QList<CollectionItem> items; ///< by section, holder and number

    [[nodiscard]] int count(CollectionState state) const;
    /// Each section, followed by its people; what a place holds stands under no section.
    [[nodiscard]] QList<CollectionProgress> progress() const;
    /// The items of one section; of none where it is not set.
    [[nodiscard]] QList<CollectionItem> of(SectionId section) const;
    /// The sections that occur, in the order of the items.
    [[nodiscard]] QList<SectionId> sections() const;
};

/// What a collection would ask for.
struct CollectionPreview {
    int items = 0;
    int people = 0;
    int sections = 0;
    int elsewhere = 0; ///< see OpenCollectionOutcome
};

/// Codes of checkCollectionScope.
struct PreviewCollection {
    using Answer = CollectionPreview;
    CollectionScope scope;
    Result<Answer> run(ReadScope& read) const;
};

/// Newest first.
struct ListCollections {
    using Answer = QList<CollectionRecord>;
    bool isOpen = false; ///< only those that are open
    int limit = 200;
    Result<Answer> run(ReadScope& scope) const;
};

/// By its number, as typed or scanned. Code "collection.unknown".
struct FindCollection {
    using Answer = CollectionRecord;
    QString number;
    Result<Answer> run(ReadScope& scope) const;
};

/// Code "collection.unknown".
struct AskCollection {
    using Answer = CollectionStatus;
    CollectionId id;
    Result<Answer> run(ReadScope& scope) const;
};

/// The item of a collection that a scan means, to be taken back. Codes of AskAssetOfKey, "collection.unknown",
/// "collection.closed", "collection.not-in-it", "collection.already-back".
struct AskCollectedItem {
    using Answer = CollectionItem;
    CollectionId id;
    QString key;
    Result<Answer> run(ReadScope& scope) const;
};

// For verbs and for letters, which read inside their own transaction:
[[nodiscard]] std::optional<CollectionStatus> readCollection(Connection& connection, CollectionId id);

} // namespace madoguchi
