// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/journalrows.h"

#include <QWidget>

namespace madoguchi {

struct History {
    QList<JournalRow> rows;
    bool hasMore = false;
    bool isKnown = true; ///< false: it could not be read
};

/// What was done to a thing, newest first: when, what, with whom, on which document, by whom.
class HistoryList final : public QWidget
{
    Q_OBJECT

public:
    enum class Of { Asset, Person };

    /// Where there is more, a button offers the rest.
    HistoryList(const History& history, Of of, QWidget* parent = nullptr);

Q_SIGNALS:
    void moreRequested();
};

} // namespace madoguchi
