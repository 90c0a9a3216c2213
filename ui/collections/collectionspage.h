// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collections/collectionquestions.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pagecontext.h"

class QStackedWidget;

namespace madoguchi {

class CollectionListView;
class CollectionView;
class PrintService;
class ScanBox;
class TableRegistry;

/// Collections: the list, or one of them. The scan box stands above both: in a collection it takes back, on the list
/// the barcode of a paper opens its collection.
class CollectionsPage final : public Page
{
    Q_OBJECT

public:
    /// Everything referred to outlives the page.
    CollectionsPage(const PageContext& context, PrintService& printing, const TableRegistry& tables);
    ~CollectionsPage() override;

    void activate() override;
    void retranslate() override;
    /// The number of a collection.
    void open(const QString& key) override;
    void operatorLeaves() override;
    [[nodiscard]] bool canRun(const QString& command) const override;
    void run(const QString& command) override;
    [[nodiscard]] QString unsavedWork() const override;
    [[nodiscard]] QWidget* scanTarget() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectParts();
    void scanned(const QString& text);
    void showOne(const CollectionRecord& record);
    void leave();
    [[nodiscard]] bool isInOne() const;

    PageContext m_context;
    ScanBox* m_scan;
    CollectionListView* m_list;
    CollectionView* m_view;
    QStackedWidget* m_views;
};

} // namespace madoguchi
