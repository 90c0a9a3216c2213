// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consumables/consumable.h"
#include "ui/consumables/consumableforms.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pagecontext.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QTimer;

namespace madoguchi {

class ConsumableDetail;
class ConsumableModel;
class EmptyState;
class Heading;
class PagedTable;
class PrintService;
class SideDrawer;

/// What is counted and not lent: how much is there, what is to be ordered, and the book of each. A scan of a box's
/// barcode shows it; a double-click counts out. Reads again by itself when anything is counted anywhere.
class ConsumablesPage final : public Page
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
    [[nodiscard]] bool canRun(const QString& command) const override;
    void run(const QString& command) override;
    [[nodiscard]] QWidget* scanTarget() const override;

private:
    void buildPage();
    void connectParts();
    void connectDetail();
    void read();
    void showRecords(const QList<ConsumableRecord>& records);
    void showEmptyState();
    void showDetail();
    [[nodiscard]] std::optional<ConsumableRecord> current() const;
    [[nodiscard]] ConsumablePlace place();
    [[nodiscard]] bool mayDoHere(Permission permission) const;
    void scanned();
    void enter();
    void change();
    void countOut();
    void drop();

    PageContext m_context;
    PrintService& m_printing;
    Heading* m_title;
    QLineEdit* m_filter;
    QCheckBox* m_low;
    QPushButton* m_new;
    ConsumableModel* m_model;
    PagedTable* m_table;
    EmptyState* m_empty;
    ConsumableDetail* m_detail;
    SideDrawer* m_drawer;
    QTimer* m_reading;
    ConsumableId m_wanted; ///< to be shown once it has been read
    quint64 m_question = 0;
    quint64 m_bookQuestion = 0;
};

} // namespace madoguchi
