// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/collections/collectiontablemodel.h"
#include "ui/collections/newcollection.h"
#include "ui/widgets/workpage.h"

class QPushButton;

namespace madoguchi {

class EmptyState;
class Heading;
class PagedTable;

/// The collections there are, and the way to a new one.
class CollectionListView final : public WorkList
{
    Q_OBJECT

public:
    explicit CollectionListView(const PageContext& context, QWidget* parent = nullptr);

    void activate() override;
    void retranslate() override;
    /// Reads the list again.
    void read();
    [[nodiscard]] bool mayOpen() const override;
    /// Asks what a new one is to collect.
    void openNew() override;
    /// The same, only of what these people hold.
    void openNewFor(const QList<qint64>& people);

Q_SIGNALS:
    /// A collection is to be worked on or looked at.
    void wanted(const madoguchi::CollectionRecord& record);

private:
    void build();
    void connectParts();
    void readAllNames();
    void readNames(AskNames::Of of, QList<NamedRow> CollectionNames::*names);
    void opened(const Performed<OpenCollectionOutcome>& done);

    PageContext m_context;
    Heading* m_title;
    QPushButton* m_new;
    CollectionTableModel* m_model;
    PagedTable* m_table;
    EmptyState* m_empty;
    CollectionNames m_names;
};

} // namespace madoguchi
