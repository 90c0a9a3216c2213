// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/operators.h"
#include "ui/widgets/pagecontext.h"

#include <QWidget>

class QPushButton;
class QStandardItemModel;

namespace madoguchi {

class OperatorForm;
class PagedTable;

/// Who works at the counters: add, new PIN or card, retire.
class OperatorsSection final : public QWidget
{
    Q_OBJECT

public:
    explicit OperatorsSection(const PageContext& context, QWidget* parent = nullptr);

private:
    void build();
    void load();
    void show(const QList<OperatorRecord>& operators);
    void judge();
    void retire();
    void submit();
    void send(const QString& pinHash);
    void sent(const Result<Performed<OperatorOutcome>>& done);
    [[nodiscard]] const OperatorRecord* selected() const;

    PageContext m_context;
    QList<OperatorRecord> m_operators;
    QStandardItemModel* m_model;
    PagedTable* m_table;
    OperatorForm* m_form;
    QPushButton* m_add;
    QPushButton* m_change;
    QPushButton* m_retire;
};

} // namespace madoguchi
