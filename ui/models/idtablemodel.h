// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ledger/idlist.h"
#include "core/ledger/importsunderway.h"
#include "ui/models/windowedrows.h"

#include <QAbstractTableModel>
#include <QSet>

#include <functional>

class QTimer;

namespace madoguchi {

class Desk;
class DeskClient;
class JobControl;

/// A table over a list of ids of any length: keeps the flat list and the records of one window, asks for what is
/// missing (one question at a time, always for the window of the moment) and shows empty rows until it comes.
/// Derived models say how to order, what a record is and what stands in a cell. Main thread only.
class IdTableModel : public QAbstractTableModel, public WindowedRows
{
    Q_OBJECT

public:
    static constexpr int window = 128;

    /// `desk` outlives the model.
    explicit IdTableModel(DeskClient& desk, QObject* parent = nullptr);
    ~IdTableModel() override;

    [[nodiscard]] qint64 totalRows() const override { return m_ids ? qint64(m_ids->size()) : 0; }
    [[nodiscard]] qint64 top() const override { return m_top; }
    [[nodiscard]] int windowSize() const override { return window; }
    void setTop(qint64 row) override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;

    /// Of a row of the whole list; 0 outside.
    [[nodiscard]] qint64 idAt(qint64 row) const;
    /// Place in the whole list, -1 when it is not there.
    [[nodiscard]] qint64 rowOf(qint64 id) const;
    /// The list on show is not yet the one asked for; `orderingChanged` tells when that changes.
    [[nodiscard]] bool isOrdering() const { return m_isOrdering; }
    /// The list on show, as it stands; null while it is not whole, or not yet the one asked for.
    [[nodiscard]] RowIds order() const { return m_isPartial || m_isOrdering || m_isOther ? nullptr : m_ids; }
    /// Only the beginning of the list is known so far.
    [[nodiscard]] bool isPartial() const { return m_isPartial; }

    /// Whose rows are marked: what these bring is not all there yet, and may be withdrawn again.
    void setImports(const ImportsUnderWay& imports);
    /// Everything anew: the order and what is on show.
    void refresh();
    /// The language has changed.
    void retranslate();

Q_SIGNALS:
    void orderingChanged();
    void failed(const madoguchi::Refusal& refusal);

protected:
    using OrderJob = std::function<Result<RowIds>(Desk&, JobControl&)>;
    /// What gives the whole order; runs as a job.
    [[nodiscard]] virtual OrderJob orderJob() const = 0;
    /// True while keys are being pressed: the job then waits a moment for the next one.
    [[nodiscard]] virtual bool isTyping() const = 0;
    /// Asks for the beginning of the list where that is quick; the answer goes to `firstCame`.
    virtual void askFirst(quint64 request) { Q_UNUSED(request) }
    /// Asks for records; the answer goes to `recordsCame` or `recordsFailed`.
    virtual void askRecords(const std::vector<qint64>& ids) = 0;
    [[nodiscard]] virtual bool hasRecord(qint64 id) const = 0;
    /// Forgets the records that are not among these ids.
    virtual void keepOnly(const QSet<qint64>& ids) = 0;

    /// The list is to be another one: the old one stays on show until the new one comes.
    void orderOther();
    /// The same, once what is happening has calmed down (an import changes very much).
    void orderSoon();
    void firstCame(quint64 request, const std::vector<qint64>& ids, bool isAll);
    [[nodiscard]] DeskClient& desk() const { return m_desk; }
    void recordsCame();
    void recordsFailed(const Refusal& refusal);
    /// These rows may have changed: those on show are asked for again. An empty list: all.
    void markStale(const QList<qint64>& ids);
    [[nodiscard]] bool isBeingImported(qint64 id) const { return !m_imports.of(id).isEmpty(); }
    /// True when all of these are rows of the list.
    [[nodiscard]] bool holdsAll(const QList<qint64>& ids) const;
    /// Id of a row of the window.
    [[nodiscard]] qint64 idAtIndex(const QModelIndex& index) const { return idAt(m_top + index.row()); }

private:
    void orderAnew();
    void startJob();
    void cancelJob();
    void ordered(RowIds ids, bool isPartial);
    void orderFailed(const Refusal& refusal);
    void fetchMissing();
    [[nodiscard]] qint64 lastTop() const { return std::max<qint64>(0, totalRows() - window); }

    DeskClient& m_desk;
    QTimer* m_jobDelay;
    QTimer* m_calm;
    quint64 m_request = 0;
    std::shared_ptr<JobControl> m_job;
    RowIds m_ids;
    qint64 m_top = 0;
    QSet<qint64> m_stale;
    ImportsUnderWay m_imports;
    bool m_isOther = true; ///< what is on show is not the list asked for, not even an older state of it
    bool m_isOrdering = false;
    bool m_isPartial = false;
    bool m_isFetching = false;
    bool m_mayFetch = true; ///< false from a failed question until the window moves or something changes
};

} // namespace madoguchi
