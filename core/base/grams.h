// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

namespace madoguchi {

/// The words of the search index. A key (searchKey) is cut into its overlapping pairs of characters, and numbers also
/// into threes: there are only a hundred pairs of digits, each in very many rows of a large ledger. Each character is
/// written as four characters of base 36 (0-9a-z). The tokenizers `ascii` and `unicode61` of FTS5 and a text[] of
/// PostgreSQL keep such words as they are. A surrogate pair is one character.

/// Length of one encoded character; a pair has twice this, three digits thrice. FTS5: `prefix='4'`.
constexpr int GramPrefixLength = 4;

/// The encoded character; any code point, without collisions.
[[nodiscard]] QString encodeGramCharacter(char32_t character);

/// The different tokens of a text, in order of appearance: all overlapping pairs of each word, all threes of digits,
/// and its last character alone, so that a query of one character (a prefix) finds it wherever it stands. Words
/// (fields) are separated by spaces; pairs do not span them.
[[nodiscard]] QStringList indexGrams(const QString& searchKeyText);

/// The same tokens appended to `out`, a space before each unless `out` is empty: the text of one FTS5 row. Tokens
/// already in `out` are not looked at.
void appendIndexGrams(QStringView searchKeyText, QByteArray& out);

/// One token a hit must have.
struct QueryGram {
    QString token;
    bool isPrefix = false; ///< any index token that begins like this will do (`"token"*` in FTS5)

    bool operator==(const QueryGram&) const = default;
};

/// The tokens that must all be present, for the words of a query (searchKeyOfWords). A hit may still be false (pairs
/// in another order): compare the keys afterwards. Empty when there is nothing to look for.
[[nodiscard]] QList<QueryGram> queryGrams(const QString& searchKeyText);

} // namespace madoguchi
