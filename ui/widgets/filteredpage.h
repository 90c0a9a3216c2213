// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/permission.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pagecontext.h"

#include <functional>

class QAbstractItemModel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace madoguchi {

class DetailPane;
class EmptyState;
class Heading;
class PagedTable;
class SideDrawer;
class WrapLayout;

/// A page over one sort of records that fit in one list: a title, a filter that also takes scans, a button for a new
/// one, the table, and beside it what the row that is chosen has to tell. Reads again by itself when anything changes
/// in the tables that it follows.
class FilteredPage : public Page
{
    Q_OBJECT

public:
    [[nodiscard]] bool canRun(const QString& command) const override;
    void run(const QString& command) override;
    [[nodiscard]] QWidget* scanTarget() const override;

protected:
    /// Names of the page, its filter, its button and its table.
    struct Names {
        QString page;
        QString filter;
        QString fresh;
        QString table;
    };
    /// What `context` refers to outlives the page; the pane becomes the page's.
    FilteredPage(const PageContext& context, const Names& names, DetailPane* detail);

    /// The model, once: with the column that the current cell is in.
    void setModel(QAbstractItemModel* model, int nameColumn);
    /// Beside the filter, before the button.
    void addBesideFilter(QWidget* widget);
    void follow(const QStringList& tables);
    /// Shows other rows: `show` does, and tells the row to be chosen; below 0 it is the one nearest to where it was.
    void showRows(const std::function<int()>& show);
    [[nodiscard]] bool hasFilter() const;
    [[nodiscard]] bool mayDoHere(Permission permission) const;

    /// Answers overtake nothing: only the newest question counts.
    template<class Question, class Show>
    void askFor(const Question& question, const Show& show)
    {
        m_context.desk.ask(question, this,
                           [this, show, number = ++m_question](const Result<typename Question::Answer>& answer) {
                               if (number != m_question)
                                   return;
                               if (answer)
                                   show(*answer);
                               else
                                   m_context.host.refused(answer.refusal());
                           });
    }

    virtual void read() = 0;
    virtual void showDetail() = 0;
    virtual void showEmptyState() = 0;
    /// A new one.
    virtual void enter() = 0;
    /// The obvious next step of the row.
    virtual void step() = 0;
    /// Return in the filter.
    virtual void filterEntered() = 0;
    /// Whether the list is shorter than it could be.
    [[nodiscard]] virtual bool isNarrowed() const { return hasFilter(); }
    /// Everything is to be shown again.
    virtual void clearFilter();

    PageContext m_context;
    Heading* m_title;
    QLineEdit* m_filter;
    QPushButton* m_new;
    PagedTable* m_table;
    EmptyState* m_empty;
    SideDrawer* m_drawer;

private:
    void build(const Names& names);
    void connectParts();

    WrapLayout* m_filters;
    QTimer* m_reading;
    int m_nameColumn = 0;
    quint64 m_question = 0;
};

} // namespace madoguchi
