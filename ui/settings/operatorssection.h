// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/operatorform.h"
#include "ui/widgets/pagecontext.h"

#include <QWidget>

class QPushButton;
class QStandardItemModel;

namespace madoguchi {

class PagedTable;

/// Who works at the counters: add, correct, retire, bring back.
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
    void bringBack();
    void submit(const OperatorForm::Values& values);
    void send(const OperatorForm::Values& values, const QString& pinHash);
    void changeState(const QString& code, bool isRetired);
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
    QPushButton* m_bringBack;
    quint64 m_submission = 0; ///< counts; what was given up meanwhile is not sent
};

} // namespace madoguchi
