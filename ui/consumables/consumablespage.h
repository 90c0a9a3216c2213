// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumables/consumable.h"
#include "ui/consumables/consumableforms.h"
#include "ui/widgets/filteredpage.h"

class QCheckBox;

namespace madoguchi {

class ConsumableDetail;
class ConsumableModel;
class PrintService;

/// What is counted and not lent: how much is there, what is to be ordered, and the book of each. A scan of a box's
/// barcode shows it; a double-click counts out.
class ConsumablesPage final : public FilteredPage
{
    Q_OBJECT

public:
    /// `printing` outlives the page.
    ConsumablesPage(const PageContext& context, PrintService& printing);
    ~ConsumablesPage() override;

    void activate() override;
    void retranslate() override;
    /// A number or barcode, or words that narrow the list down.
    void open(const QString& key) override;

private:
    ConsumablesPage(const PageContext& context, PrintService& printing, ConsumableDetail* detail);
    void connectDetail();
    void read() override;
    void showDetail() override;
    void showEmptyState() override;
    void enter() override;
    void step() override;
    void filterEntered() override;
    [[nodiscard]] bool isNarrowed() const override;
    void clearFilter() override;
    void showRecords(const QList<ConsumableRecord>& records);
    [[nodiscard]] std::optional<ConsumableRecord> current() const;
    [[nodiscard]] ConsumablePlace place();
    void change();
    void drop();

    PrintService& m_printing;
    QCheckBox* m_low;
    ConsumableModel* m_model;
    ConsumableDetail* m_detail;
    ConsumableId m_wanted; ///< to be shown once it has been read
    quint64 m_bookQuestion = 0;
};

} // namespace madoguchi
