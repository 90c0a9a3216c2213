// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journaltablemodel.h"

#include "core/desk/deskclient.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

#include <utility>

namespace madoguchi {

namespace {

constexpr const char* titles[JournalTableModel::ColumnCount] = {
    QT_TRANSLATE_NOOP("madoguchi::JournalTableModel", "Time"),
    QT_TRANSLATE_NOOP("madoguchi::JournalTableModel", "Operator"),
    QT_TRANSLATE_NOOP("madoguchi::JournalTableModel", "Counter"),
    QT_TRANSLATE_NOOP("madoguchi::JournalTableModel", "What"),
    QT_TRANSLATE_NOOP("madoguchi::JournalTableModel", "About"),
    QT_TRANSLATE_NOOP("madoguchi::JournalTableModel", "Paper"),
};

} // namespace

JournalTableModel::JournalTableModel(DeskClient& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk)
{
    connect(&desk, &DeskClient::changed, this, &JournalTableModel::onChanged);
}

JournalTableModel::~JournalTableModel()
{
    if (m_job)
        m_job->cancel();
}

void JournalTableModel::setQuery(const EntryQuery& query)
{
    m_query = query;
    m_query.limit = pageRows;
    refresh();
}

void JournalTableModel::setReader(const Actor& reader)
{
    const bool isOpen = reader.operatorId.isValid() && mayDo(reader.role, AskJournalRows::permission);
    const bool isSame = isOpen == m_isOpen && reader.operatorId == m_reader.operatorId;
    m_reader = reader;
    m_isOpen = isOpen;
    if (!isSame)
        refresh();
}

void JournalTableModel::cancel()
{
    if (m_job)
        m_job->cancel();
}

void JournalTableModel::refresh()
{
    if (m_job)
        m_job->cancel();
    m_job.reset();
    ++m_request;
    beginResetModel();
    m_rows.clear();
    m_isAtEnd = !m_isOpen;
    m_isLoading = m_isOpen; // a view must not ask for more in the middle of the reset
    m_hasNews = false;
    endResetModel();
    m_isLoading = false;
    if (m_isOpen)
        fetchMore({});
    else
        Q_EMIT loadingChanged();
}

void JournalTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int JournalTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int JournalTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant JournalTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() == Subject))
        return text(m_rows[index.row()], index.column());
    return {};
}

QVariant JournalTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return tr(titles[section]);
}

bool JournalTableModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_isAtEnd && !m_isLoading;
}

void JournalTableModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    EntryQuery query = m_query;
    query.limit = pageRows;
    if (!m_rows.isEmpty())
        query.beforeOrder = m_rows.last().orderNo;
    ask(query, false);
}

QString JournalTableModel::subjectText(const JournalRow& row)
{
    QStringList parts;
    constexpr int shown = 3;
    if (row.assetCount > 0)
        parts << formatListed(row.assets, Counted::Items, shown, row.assetCount);
    if (!row.people.isEmpty())
        parts << formatListed(row.people, Counted::People, shown);
    if (parts.isEmpty())
        parts << formatListed(row.others, Counted::Things, shown);
    return parts.join(QStringLiteral(" · "));
}

void JournalTableModel::ask(const EntryQuery& query, bool isNewest)
{
    setLoading(true);
    const quint64 request = m_request;
    const auto done = [this, request, isNewest](const Result<QList<JournalRow>>& answer) {
        if (request == m_request)
            answered(answer, isNewest);
    };
    const AskJournalRows question{query, {}, {}};
    if (!question.mayTakeLong())
        return m_desk.ask(question, m_reader, this, done);
    const auto job = m_desk.runJob<QList<JournalRow>>(
        [question, reader = m_reader](Desk& desk, JobControl& control) {
            AskJournalRows watched = question;
            watched.isCancelled = [&control] { return control.isCancelled(); };
            watched.progress = [&control](qint64 read, qint64 all) { control.report(read, all); };
            return desk.ask(watched, reader);
        },
        this, done,
        [this, request](qint64 read, qint64 all) {
            if (request == m_request)
                Q_EMIT progressed(read, all);
        });
    if (request == m_request && m_isLoading)
        m_job = job;
}

void JournalTableModel::answered(const Result<QList<JournalRow>>& answer, bool isNewest)
{
    m_job.reset();
    if (!answer) {
        m_isAtEnd = true;
        setLoading(false);
        if (!answer.refusal().has(u"job.cancelled"))
            Q_EMIT failed(answer.refusal());
        return;
    }
    if (!isNewest)
        m_isAtEnd = answer->size() < pageRows;
    if (!answer->isEmpty()) {
        const int first = isNewest ? 0 : int(m_rows.size());
        beginInsertRows({}, first, first + int(answer->size()) - 1);
        m_rows = isNewest ? *answer + m_rows : m_rows + *answer;
        endInsertRows();
    }
    setLoading(false);
    if (std::exchange(m_hasNews, false))
        onChanged({});
}

void JournalTableModel::setLoading(bool isLoading)
{
    if (isLoading == m_isLoading)
        return;
    m_isLoading = isLoading;
    Q_EMIT loadingChanged();
}

/// Every change is a new entry.
void JournalTableModel::onChanged(const ChangeSet&)
{
    if (!m_isOpen)
        return;
    m_hasNews = m_isLoading;
    if (m_isLoading)
        return;
    EntryQuery query = m_query;
    query.limit = 0;
    if (m_rows.isEmpty())
        query.limit = pageRows;
    else
        query.afterOrder = m_rows.first().orderNo;
    ask(query, true);
}

QString JournalTableModel::text(const JournalRow& row, int column) const
{
    switch (column) {
    case Time:
        return formatInstant(row.at);
    case Operator:
        return row.actor.operatorName;
    case Station:
        return row.actor.stationCode;
    case What:
        return verbWord(row.command.verb);
    case Subject:
        return subjectText(row);
    default:
        return formatList(row.documents);
    }
}

} // namespace madoguchi

#include "moc_journaltablemodel.cpp"
