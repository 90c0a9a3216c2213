// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/handover.h"
#include "tests/support/storetest.h"
#include "tests/ui/support/pagefixture.h"
#include "ui/ledger/assetspage.h"
#include "ui/printing/printservice.h"
#include "ui/widgets/pagedtable.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace madoguchi {

/// The assets page over a record with A-1 (ThinkPad, with a charger) and A-2 (LIFEBOOK), both in stock.
class AssetsStage : public StoreTest
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    void show(Role role = Role::Manager, QSize size = {1280, 720});
    void makePrinting();
    void lend(AssetId asset);
    [[nodiscard]] PagedTable& table() { return m_fixture->find<PagedTable>(QStringLiteral("assetsTable")); }
    [[nodiscard]] QLineEdit& filter() { return m_fixture->find<QLineEdit>(QStringLiteral("assetsFilter")); }
    [[nodiscard]] QPoint cell(int row) { return table().visualRect(table().model()->index(row, 0)).center(); }
    [[nodiscard]] qint64 entries() { return store().number("select count(*) from journal_entry"); }
    [[nodiscard]] QStringList numbers();
    [[nodiscard]] bool isShown(const QString& text);

    std::unique_ptr<PageFixture> m_fixture;
    SystemPrinters m_printers;
    bool m_printsFresh = false;
    std::unique_ptr<PrintService> m_printing;
    AssetsPage* m_page = nullptr;
    PersonId m_person;
    AssetId m_asset;
};

} // namespace madoguchi
