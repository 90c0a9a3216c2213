// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledgerquestions.h"
#include "ui/settings/recordservices.h"
#include "ui/widgets/pagecontext.h"

#include <QWidget>

class QVBoxLayout;

namespace madoguchi {

/// Which record is open, and the ways to another one.
class DatabaseSection final : public QWidget
{
    Q_OBJECT

public:
    DatabaseSection(const PageContext& context, RecordServices services, QWidget* parent = nullptr);

private:
    [[nodiscard]] QWidget* recordCard();
    [[nodiscard]] QWidget* sampleCard();
    void load();
    void show(const LedgerCounts& counts);
    void askTwice();

    PageContext m_context;
    RecordServices m_services;
    QVBoxLayout* m_facts = nullptr;
    QWidget* m_shown = nullptr; ///< the facts as they are now
};

} // namespace madoguchi
