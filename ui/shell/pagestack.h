// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pageentry.h"

#include <QHash>
#include <QStackedWidget>

class QScrollArea;

namespace madoguchi {

/// The pages of the window, each made when it is first shown.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    PageStack(QList<PageEntry> entries, const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] const QList<PageEntry>& entries() const { return m_entries; }
    [[nodiscard]] QString currentId() const { return m_current; }
    /// Null before the first page is shown.
    [[nodiscard]] Page* current() const { return m_pages.value(m_current); }
    /// Makes it if need be; null for an unknown id.
    Page* page(const QString& id);
    /// Brings it to the front and activates it; false for an unknown id.
    bool open(const QString& id);
    /// What the pages made so far would lose if the window closed.
    [[nodiscard]] QStringList unsavedWork() const;
    /// Told to all of them, also those behind the one on screen.
    void operatorLeaves();

    [[nodiscard]] static QString titleOf(const PageEntry& entry);

Q_SIGNALS:
    void pageChanged(const QString& id);

private:
    QScrollArea* framed(Page* page);

    QList<PageEntry> m_entries;
    PageContext m_context;
    QHash<QString, Page*> m_pages;
    QHash<const Page*, QScrollArea*> m_frames;
    QString m_current;
};

} // namespace madoguchi
