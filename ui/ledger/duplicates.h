// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/mergerecords.h"
#include "ui/widgets/pagecontext.h"

#include <QObject>

namespace madoguchi {

/// The way from a list of records that may be one to one record: which pair, which of the two stays, what goes over,
/// and an offer to undo it; or two that are two, who are not asked about again. One step after the other, each a
/// question that can be left.
class Duplicates final : public QObject
{
    Q_OBJECT

public:
    enum class Of { People, Assets };

    Duplicates(const PageContext& context, Of of, QObject* parent);

    /// Nothing while it looks.
    void begin();
    /// The same with two that somebody has found out about.
    void beginWith(qint64 one, qint64 other);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    /// Two records have become one.
    void mergedOne();

private:
    void askPreview(qint64 kept, qint64 merged, const DeskClient::Callback<MergePreview>& then);
    enum class From { Command, List, Marks };
    void look(From from);
    void found(const Result<LikePairs>& pairs, From from);
    void chooseStaying(const LikePair& pair, From from);
    void tellApart(const LikePair& pair, From from);
    void toldApart(const LikePair& pair, From from, const Result<Performed<LedgerOutcome>>& answer);
    void preview(qint64 kept, qint64 merged);
    void previewed(const Result<MergePreview>& preview);
    void merge(const LikeRecord& kept, const LikeRecord& other);
    void merged(const QString& kept, const QString& other, const Result<Performed<LedgerOutcome>>& answer);

    PageContext m_context;
    Of m_of;
    bool m_isBusy = false;
};

} // namespace madoguchi
