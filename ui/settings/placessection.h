// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledgerquestions.h"
#include "ui/settings/namedlist.h"

namespace madoguchi {

class PrintService;

/// Places where items are kept, with the codes on their shelf labels.
class PlacesSection final : public NamedList
{
    Q_OBJECT

public:
    /// `printing` outlives the section; null: nothing can be printed here.
    PlacesSection(const PageContext& context, PrintService* printing, QWidget* parent = nullptr);

protected:
    void load() override;
    void fill(int row) override;
    void save() override;
    [[nodiscard]] QWidget* fieldOf(const Refusal& refusal) const override;

private:
    void wantLabels(PrintService& printing);

    QList<NamedRow> m_places;
    PlaceId m_edited;
    QLineEdit* m_code;
};

} // namespace madoguchi
