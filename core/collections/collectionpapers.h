// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/collections/collectionquestions.h"
#include "core/desk/readscope.h"
#include "core/desk/settings.h"
#include "core/documents/document.h"

namespace madoguchi {

/// What the papers of a collection say besides its items.
struct CollectionPaperFrame {
    OrganisationSettings settings;
    Instant printedAt;
    QString printedBy;
    bool isSample = false;
};

/// What one section is asked to bring (貸与品一覧(回収用)), to its head: what is out, by person, to be ticked off, and
/// signed by whoever gathers it. What has come back is not on it. Pure.
[[nodiscard]] Document collectionList(const CollectionStatus& status, SectionId section,
                                      const CollectionPaperFrame& frame);

/// How it went (回収結果報告書): by section, what is left and why, and who returned what when. Pure.
[[nodiscard]] Document collectionReport(const CollectionStatus& status, const CollectionPaperFrame& frame);

/// The lists, a paper for each section that still has something out, or the report; in the office's language, marked
/// as samples in a sandbox. Codes "collection.unknown", "collection.nothing-out" (there is nobody to give a list to).
struct AskCollectionPapers {
    enum class Which { Lists, Report };
    using Answer = QList<Document>;
    CollectionId id;
    Which which = Which::Lists;
    QString printedBy;
    std::optional<SectionId> section; ///< of the lists only this one
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
