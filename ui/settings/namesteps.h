// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledgerquestions.h"
#include "core/ledger/mergerecords.h"
#include "ui/widgets/pagecontext.h"

#include <QObject>

namespace madoguchi {

/// What is done with a type, a place or a section that was entered twice or is used no more: merged into another one,
/// closed, reopened, removed. Each step asks first and can be undone.
class NameSteps final : public QObject
{
    Q_OBJECT

public:
    NameSteps(const PageContext& context, NameList list, QObject* parent);

    /// `goes` into one of the others that are open.
    void merge(const NamedRow& goes, const QList<NamedRow>& others);
    /// Closes it, or opens it again.
    void close(const NamedRow& what);
    void remove(const NamedRow& what);

private:
    using Answer = Result<Performed<LedgerOutcome>>;

    void preview(qint64 kept, qint64 merged);
    void previewed(const Result<MergePreview>& preview);
    void performMerge(const LikeRecord& kept, const LikeRecord& merged);
    void performClose(const NamedRow& what);
    void performRemove(const NamedRow& what);
    void told(const Answer& answer, const QString& done, const QString& undone);

    PageContext m_context;
    NameList m_list;
};

} // namespace madoguchi
