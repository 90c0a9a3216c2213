// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/editmany.h"
#include "ui/widgets/pagecontext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItemModel;
class QTimer;

namespace madoguchi {

class ChangeFields;
class PagedTable;

/// Changes the marked records together, inside the page: what is to be written at the left, what it changes in each at
/// the right, as the desk judges it. What is refused is named and left out; the rest is one operation, undone as one.
class ChangePane final : public QWidget
{
    Q_OBJECT

public:
    /// The fields become a child.
    ChangePane(const PageContext& context, ChangeFields* fields, const QList<qint64>& ids, QWidget* parent = nullptr);

    void activate();
    /// Leaves it as long as nothing is filled in.
    void escape();
    void retranslate();
    /// Something is filled in that is not stored.
    [[nodiscard]] bool isChanged() const;

    /// What it needs at the least is less than what it likes to have: its fields scroll.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] int heightForWidth(int) const override { return -1; }

Q_SIGNALS:
    /// `isDone`: the records are changed.
    void finished(bool isDone);

private:
    void build();
    void leave();
    void previewSoon();
    void preview();
    void show(const QList<EditPreview>& rows);
    void showRows();
    void fitRows();
    void judge();
    void apply();
    void applied(const Result<Performed<EditManyOutcome>>& answer);
    [[nodiscard]] QList<qint64> changing() const;
    [[nodiscard]] Order order() const;

    PageContext m_context;
    ChangeFields* m_fields;
    QList<qint64> m_ids;
    QLabel* m_title;
    QLabel* m_reasonLabel;
    QLineEdit* m_reason;
    QLabel* m_authorityLabel;
    QLineEdit* m_authority;
    PagedTable* m_table;
    QStandardItemModel* m_model;
    QLabel* m_summary;
    QPushButton* m_leave;
    QPushButton* m_apply;
    QTimer* m_delay;
    QList<EditPreview> m_rows;
    quint64 m_request = 0;
    bool m_isFresh = false; ///< the rows are the answer to what the fields say
    bool m_isSaving = false;
};

} // namespace madoguchi
