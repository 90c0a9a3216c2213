// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/documents.h"
#include "core/desk/settings.h"
#include "core/documents/formparts.h"
#include "core/documents/listform.h"
#include "core/ledger/assetrecord.h"

namespace madoguchi {

/// What is known of a paper at the moment it is issued.
struct PaperOrigin {
    QString number;
    Instant at;
    QString operatorName;
    QString language; ///< "ja" or "en"
};

/// Who issues the papers of this office.
[[nodiscard]] Issuer issuerOf(const OrganisationSettings& settings);

/// A list of this office, in its own language; true of now, and printed now.
[[nodiscard]] ListContent officeList(const OrganisationSettings& settings, const QString& title, Instant now,
                                     const QString& printedBy);

/// The frame of a paper of the counter: issuer, number, who signs how.
[[nodiscard]] FormFrame paperFrame(const OrganisationSettings& settings, const PaperOrigin& origin,
                                   const FormSettings& form);
/// The same settings for a form that has no number of its own (様式番号), on a whole sheet.
[[nodiscard]] FormSettings unnumbered(FormSettings form);

/// Who holds what the paper is about: a person, or a section (or place) by its name.
[[nodiscard]] FormHolder formHolder(const std::optional<PersonRecord>& person, const QString& otherwise);

/// A numbered paper of a verb, between drawing its number and storing it.
struct PaperDraft {
    DocumentKind kind = DocumentKind::Receipt;
    DocumentNumber number;
    QString language;
    FormFrame frame;
};
struct IssuedPaper {
    DocumentId document;
    QString number;
};
/// Draws the number; an unnumbered form, in the language of whoever holds what it is about, else of the office.
[[nodiscard]] PaperDraft beginPaper(WriteScope& scope, DocumentKind kind, const OrganisationSettings& settings,
                                    const std::optional<PersonRecord>& holder = std::nullopt);
/// Stores the paper under its number, for a person or a section or neither.
IssuedPaper storePaper(WriteScope& scope, const PaperDraft& draft, const Document& paper, qsizetype items,
                       PersonId person = {}, SectionId section = {});

} // namespace madoguchi
