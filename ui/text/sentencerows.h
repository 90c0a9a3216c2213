// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace madoguchi {

/// A problem code and its English sentence, in the translation context "Sentences": what happened, what it means for
/// the desk, what to do next; no code, no blame.
///
/// `{name}` stands for the problem's argument of that name, `{subject}` for its subject, `%n` for the argument that
/// counts. A part in square brackets is left out when one of its arguments is empty. `{due:day}` says how to write
/// it: day, state, permission, verb, table.
struct SentenceRow {
    const char* code;
    const char* source;
};

// By room of what can go wrong; a code stands in one of them.
[[nodiscard]] std::span<const SentenceRow> collectionSentences();
[[nodiscard]] std::span<const SentenceRow> consumableSentences();
[[nodiscard]] std::span<const SentenceRow> deskSentences();
[[nodiscard]] std::span<const SentenceRow> exchangeSentences();
[[nodiscard]] std::span<const SentenceRow> journalSentences();
[[nodiscard]] std::span<const SentenceRow> kitSentences();
[[nodiscard]] std::span<const SentenceRow> ledgerSentences();
[[nodiscard]] std::span<const SentenceRow> letterSentences();
[[nodiscard]] std::span<const SentenceRow> paperSentences(); ///< signed copies, signatures on the screen
[[nodiscard]] std::span<const SentenceRow> printingSentences();
[[nodiscard]] std::span<const SentenceRow> reportSentences();
[[nodiscard]] std::span<const SentenceRow> termSentences(); ///< what becomes of a loan
[[nodiscard]] std::span<const SentenceRow> reservationSentences();
[[nodiscard]] std::span<const SentenceRow> stocktakeSentences();

} // namespace madoguchi
