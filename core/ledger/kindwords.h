// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QList>
#include <QString>

namespace madoguchi {

/// What of a search is the name of a type: "projector 4K" is the type projector, and the word 4K.
struct KindWords {
    QList<qint64> kinds; ///< whose names, or those of what they took in, hold all the words that stand in any; empty:
                         ///< there are none
    QString rest;        ///< the other words
};

/// `words` in searchKeyOfWords form; they may be readings in Latin letters (core/base/soughtwords.h). A word of one
/// character names no type: too much would be one.
[[nodiscard]] KindWords kindWords(Connection& connection, const QString& words);

/// The same where a word may be mistyped (nearwords.h) or be what a type is called in Latin letters (loanwords.h).
[[nodiscard]] KindWords kindWordsNearly(Connection& connection, const QString& words);

/// Whether a word that may be mistyped names what is called so: nearly as in `key` (searchKey() form), or as it sounds.
[[nodiscard]] bool isNearlyNamed(const QString& key, const QString& name, const QString& word);

} // namespace madoguchi
