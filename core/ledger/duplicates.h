// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/desk/readscope.h"

#include <QStringList>

#include <functional>

namespace madoguchi {

/// One of two records that may be the same thing.
struct LikeRecord {
    qint64 id = 0;
    QString key;   ///< staff number or user name; asset number
    QString title; ///< name and section; kind and model
    int openLoans = 0;
};

/// Two records that may be one, and why: "name-and-section", "mail", "number" (staff numbers that differ in width or
/// leading zeros only), "asset-number" (in these or in hyphens), "serial", "barcode". The one with more on loan comes
/// first, else the older one.
struct LikePair {
    LikeRecord first;
    LikeRecord second;
    QStringList reasons;
};

struct LikePairs {
    QList<LikePair> pairs;
    bool isMore = false; ///< than are listed
};

/// What is listed at once; whoever merges these meets the others.
inline constexpr qsizetype mostLikePairs = 500;
/// A serial or barcode that more items than this share is none: "unknown", or the code of a product.
inline constexpr int mostAlike = 5;

/// People that may be one: of one name (variants of characters, width, spaces aside) in one section, of one mail, or of
/// one staff number written in two ways. Each record is paired with the first one it is like and from which it was not
/// told apart (TellPeopleApart). Namesakes come up as well, so nothing is merged by itself. For a job. Code
/// "job.cancelled".
struct FindLikePeople {
    using Answer = LikePairs;
    std::function<bool()> isCancelled = {};
    Result<Answer> run(ReadScope& scope) const;
};

/// Items that may be one: of one serial, with one barcode, or of one asset number written in two ways. For a job. Code
/// "job.cancelled".
struct FindLikeAssets {
    using Answer = LikePairs;
    std::function<bool()> isCancelled = {};
    Result<Answer> run(ReadScope& scope) const;
};

// For whoever tells of such a record:
[[nodiscard]] LikeRecord likePerson(Connection& connection, PersonId id);
[[nodiscard]] LikeRecord likeAsset(Connection& connection, AssetId id, Instant now);

/// The staff number without what is written in several ways: "E-00123", "Ｅ００１２３" and "e123" give "E123".
[[nodiscard]] QString plainNumber(const QString& number);
/// The same of an asset number, whose parts stay apart: "A-00012", "a12" and "Ａ－１２" give "A-12", "24-1-12" and
/// "24-11-2" do not give the same.
[[nodiscard]] QString plainAssetNumber(const QString& number);

} // namespace madoguchi
