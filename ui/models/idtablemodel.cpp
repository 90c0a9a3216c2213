// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/idtablemodel.h"

#include "core/desk/deskclient.h"

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace madoguchi {

IdTableModel::IdTableModel(DeskClient& desk, QObject* parent)
    : QAbstractTableModel(parent), m_desk(desk), m_jobDelay(new QTimer(this)), m_calm(new QTimer(this))
{
    m_jobDelay->setSingleShot(true);
    connect(m_jobDelay, &QTimer::timeout, this, &IdTableModel::startJob);
    m_calm->setSingleShot(true);
    m_calm->setInterval(500ms);
    connect(m_calm, &QTimer::timeout, this, &IdTableModel::orderAnew);
}

IdTableModel::~IdTableModel()
{
    cancelJob();
}

int IdTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(std::min<qint64>(window, totalRows()));
}

void IdTableModel::setTop(qint64 row)
{
    const qint64 wanted = std::clamp<qint64>(row, 0, lastTop());
    if (wanted == m_top)
        return;
    m_top = wanted;
    m_mayFetch = true;
    fetchMissing();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

qint64 IdTableModel::idAt(qint64 row) const
{
    return row >= 0 && row < totalRows() ? (*m_ids)[size_t(row)] : 0;
}

qint64 IdTableModel::rowOf(qint64 id) const
{
    if (!m_ids || id == 0)
        return -1;
    return m_ids->find(id);
}

void IdTableModel::refresh()
{
    markStale({});
    orderAnew();
}

void IdTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void IdTableModel::orderOther()
{
    m_isOther = true;
    orderAnew();
}

void IdTableModel::orderSoon()
{
    m_calm->start();
}

void IdTableModel::orderAnew()
{
    cancelJob();
    m_calm->stop();
    ++m_request;
    m_isOrdering = true;
    m_isPartial = false;
    Q_EMIT orderingChanged();
    m_jobDelay->start(isTyping() ? 150ms : 0ms);
    if (m_isOther)
        askFirst(m_request);
}

void IdTableModel::firstCame(quint64 request, const std::vector<qint64>& ids, bool isAll)
{
    if (request != m_request || !m_isOrdering)
        return; // the whole order was faster
    if (isAll) {
        m_jobDelay->stop();
        cancelJob();
    }
    IdList first;
    for (const qint64 id : ids)
        first.push_back(id);
    ordered(std::make_shared<const IdList>(std::move(first)), !isAll);
}

void IdTableModel::startJob()
{
    const quint64 request = m_request;
    const auto answered = [this, request](const Result<RowIds>& answer) {
        if (request != m_request)
            return;
        m_job.reset();
        if (answer)
            ordered(*answer, false);
        else
            orderFailed(answer.refusal());
    };
    const std::shared_ptr<JobControl> job = m_desk.runJob<RowIds>(orderJob(), this, answered);
    if (request == m_request && m_isOrdering)
        m_job = job;
}

void IdTableModel::cancelJob()
{
    if (m_job)
        m_job->cancel();
    m_job.reset();
}

void IdTableModel::ordered(RowIds ids, bool isPartial)
{
    beginResetModel();
    m_ids = std::move(ids);
    m_top = std::min(m_top, lastTop());
    m_isOther = false;
    m_isPartial = isPartial;
    m_isOrdering = isPartial;
    m_mayFetch = true;
    endResetModel();
    Q_EMIT orderingChanged();
    fetchMissing();
}

void IdTableModel::orderFailed(const Refusal& refusal)
{
    m_isOrdering = false;
    Q_EMIT orderingChanged();
    Q_EMIT failed(refusal);
}

void IdTableModel::setImports(const ImportsUnderWay& imports)
{
    if (imports == m_imports)
        return;
    m_imports = imports;
    markStale({});
}

void IdTableModel::markStale(const QList<qint64>& ids)
{
    for (qint64 row = m_top; row < m_top + rowCount(); ++row) {
        if (ids.isEmpty() || ids.contains(idAt(row)))
            m_stale.insert(idAt(row));
    }
    m_mayFetch = true;
    fetchMissing();
}

bool IdTableModel::holdsAll(const QList<qint64>& ids) const
{
    return std::all_of(ids.begin(), ids.end(), [this](qint64 id) { return rowOf(id) >= 0; });
}

void IdTableModel::fetchMissing()
{
    if (m_isFetching || !m_mayFetch)
        return;
    std::vector<qint64> missing;
    for (qint64 row = m_top; row < m_top + rowCount(); ++row) {
        const qint64 id = idAt(row);
        if (!hasRecord(id) || m_stale.contains(id))
            missing.push_back(id);
    }
    if (missing.empty())
        return;
    m_isFetching = true;
    for (qint64 id : missing)
        m_stale.remove(id);
    askRecords(missing);
}

void IdTableModel::recordsCame()
{
    m_isFetching = false;
    QSet<qint64> wanted;
    for (qint64 row = m_top; row < m_top + rowCount(); ++row)
        wanted.insert(idAt(row));
    keepOnly(wanted);
    m_stale.intersect(wanted);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    fetchMissing();
}

void IdTableModel::recordsFailed(const Refusal& refusal)
{
    m_isFetching = false;
    m_mayFetch = false;
    Q_EMIT failed(refusal);
}

} // namespace madoguchi

#include "moc_idtablemodel.cpp"
