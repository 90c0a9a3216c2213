// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/journalrows.h"

#include <QAbstractTableModel>

namespace madoguchi {

class DeskClient;
class JobControl;
struct ChangeSet;

/// The journal, newest first, read on as one scrolls down. New entries stand on top as they are written.
class JournalTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Operator, Station, What, Subject, Document, ColumnCount };
    static constexpr int pageRows = 200;

    /// `desk` outlives the model.
    explicit JournalTableModel(DeskClient& desk, QObject* parent = nullptr);
    ~JournalTableModel() override;

    /// Only the filters of the query are looked at.
    void setQuery(const EntryQuery& query);
    void refresh();
    void retranslate();
    /// Who reads. Nothing is read before this: whoever may not read the journal sees an empty table.
    void setReader(const Actor& reader);
    /// Stops a reading of entries that has begun; what was shown before stays.
    void cancel();

    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; }
    [[nodiscard]] const JournalRow* rowAt(int row) const
    {
        return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// "A-000123 and 2 more · 髙橋 健一": what an entry is about.
    [[nodiscard]] static QString subjectText(const JournalRow& row);

Q_SIGNALS:
    void loadingChanged();
    /// Entries looked at for filters that only entries can tell.
    void progressed(qint64 done, qint64 total);
    void failed(const madoguchi::Refusal& refusal);

private:
    void ask(const EntryQuery& query, bool isNewest);
    void answered(const Result<QList<JournalRow>>& answer, bool isNewest);
    void setLoading(bool isLoading);
    void onChanged(const ChangeSet& changes);
    [[nodiscard]] QString text(const JournalRow& row, int column) const;

    DeskClient& m_desk;
    EntryQuery m_query;
    Actor m_reader;
    QList<JournalRow> m_rows;
    std::shared_ptr<JobControl> m_job;
    quint64 m_request = 0;
    bool m_isOpen = false;
    bool m_isLoading = false;
    bool m_isAtEnd = true;
    bool m_hasNews = false;
};

} // namespace madoguchi
