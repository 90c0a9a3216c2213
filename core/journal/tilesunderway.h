// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/verifybatch.h"
#include "core/storage/connection.h"

#include <vector>

namespace madoguchi {

/// The kept tiles that are complete with the entries of a batch: asked for while it is filled, so that a server is
/// waited for once for all of them.
class TilesUnderWay
{
public:
    explicit TilesUnderWay(Connection& connection) : m_connection(connection) {}

    /// `index`: of the entry in the batch that is being filled.
    void ask(const StoredEntry& entry, size_t index);
    /// Puts what is there of them into the batch.
    void take(VerifyBatch& batch);

private:
    struct Asked {
        size_t entry = 0;
        int level = 0;
        qint64 position = 0;
        Cursor cursor;
    };

    Connection& m_connection;
    std::vector<Asked> m_asked;
};

} // namespace madoguchi
