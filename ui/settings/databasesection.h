// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/stationtrust.h"
#include "core/ledger/ledgerquestions.h"
#include "ui/settings/recordservices.h"
#include "ui/widgets/pagecontext.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace madoguchi {

class WrappedLabel;

/// Which record is open, whether this computer is its counter, and the ways to another record.
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
    [[nodiscard]] QWidget* stationCard();
    void loadStation();
    void showStation(const StationTrust& trust);
    void askTwice();

    PageContext m_context;
    RecordServices m_services;
    QVBoxLayout* m_facts = nullptr;
    QWidget* m_shown = nullptr; ///< the facts as they are now
    WrappedLabel* m_station;    ///< whether this computer is its counter
    QPushButton* m_renew;
    StationTrust m_trust;
};

} // namespace madoguchi
