// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collections/collectionquestions.h"
#include "ui/widgets/workpage.h"

namespace madoguchi {

class CollectionListView;
class CollectionView;
class PrintService;
class TableRegistry;

/// Collections: in one of them a scan takes back.
class CollectionsPage final : public WorkPage
{
    Q_OBJECT

public:
    /// Everything referred to outlives the page.
    CollectionsPage(const PageContext& context, PrintService& printing, const TableRegistry& tables);
    ~CollectionsPage() override;

    /// The number of a collection; or peopleKey(): a new one of what they hold.
    void open(const QString& key) override;
    [[nodiscard]] QString unsavedWork() const override;

protected:
    [[nodiscard]] Prompt prompt(bool isInOne) const override;
    [[nodiscard]] QString stillSaving() const override;

private:
    CollectionsPage(const PageContext& context, CollectionListView* list, CollectionView* view);
    void showOne(const CollectionRecord& record);

    CollectionListView* m_collections;
    CollectionView* m_one;
};

} // namespace madoguchi
