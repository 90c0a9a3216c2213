// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/journalrows.h"

#include <QWidget>

namespace madoguchi {

/// What was done to a thing, newest first: when, what, with whom, on which document, by whom.
class HistoryList final : public QWidget
{
    Q_OBJECT

public:
    /// `hasMore`: a button offers the rest.
    HistoryList(const QList<JournalRow>& rows, bool isOfPerson, bool hasMore, QWidget* parent = nullptr);

Q_SIGNALS:
    void moreRequested();
};

} // namespace madoguchi
