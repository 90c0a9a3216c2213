// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QDate>

#include <functional>
#include <vector>

namespace madoguchi {

/// One line of the book of the ledger (物品管理簿): an item that came, or one that is gone.
struct BookLine {
    AssetId asset;
    KindId kind;
    QDate day; ///< not valid where nothing says it
    bool isOut = false;
    qint64 retirement = 0; ///< by which it went; 0: none is known
    qint64 balance = 0;    ///< items of its type after this line

    /// "book.acquired", "book.retired", "book.disposed" (without a retirement): codes of words.
    [[nodiscard]] const char* event() const;
};

/// The whole book of one type or of all, by name of the type and day: what its balance is at any line needs all before
/// it. An item came on the day it was acquired, or, where nobody entered that, on the day it was first written of in
/// the journal; it went when its retirement was closed, or, where there is none, when the journal last wrote of it.
/// What was withdrawn from the ledger was never there. Takes memory for two short lines an item. Throws StorageError.
/// Code "job.cancelled" once `isCancelled` says so.
/// `ownership`: the code of the one that its items have; empty: any.
[[nodiscard]] Result<std::vector<BookLine>> propertyBook(Connection& connection, KindId kind, const QString& ownership,
                                                         const std::function<bool()>& isCancelled);

} // namespace madoguchi
