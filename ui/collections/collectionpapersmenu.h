// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collections/collectionpapers.h"
#include "ui/widgets/pagecontext.h"

#include <QObject>

class QMenu;
class QPushButton;

namespace madoguchi {

class PrintService;
class ProgressStrip;

/// The papers of a collection: the lists for the sections, looked at, printed or in one PDF, and the report.
class CollectionPapersMenu final : public QObject
{
    Q_OBJECT

public:
    /// Everything referred to outlives it.
    CollectionPapersMenu(const PageContext& context, PrintService& printing, ProgressStrip& strip, QObject* parent);
    ~CollectionPapersMenu() override;

    void setCollection(const CollectionRecord& record) { m_record = record; }
    /// The section whose list is to be looked at; nothing: the first one.
    void setSection(std::optional<SectionId> section, const QString& name);
    void popup(QPushButton& button);

    /// What the command "preview" shows: a list while the collection is open, then the report.
    void preview();
    void previewReport();

Q_SIGNALS:
    /// The menu is closed; the focus belongs to the scan box again.
    void closed();

private:
    using Which = AskCollectionPapers::Which;

    [[nodiscard]] AskCollectionPapers question(Which which) const;
    void previewList();
    void printLists();
    void saveLists();
    void writeLists(const QString& path);
    void withPapers(const AskCollectionPapers& question, const std::function<void(const QList<Document>&)>& use);

    PageContext m_context;
    PrintService& m_printing;
    ProgressStrip& m_strip;
    CollectionRecord m_record;
    std::optional<SectionId> m_section;
    QString m_sectionName;
    std::shared_ptr<JobControl> m_job;
    bool m_isWriting = false;
};

} // namespace madoguchi
