// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"
#include "ui/widgets/pagecontext.h"

class QStackedWidget;

namespace madoguchi {

class ScanBox;
class WorkView;

/// The list of a WorkPage: the works there are, and the way to a new one.
class WorkList : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void activate() = 0;
    virtual void retranslate() = 0;
    /// Whether "new" begins one here.
    [[nodiscard]] virtual bool mayOpen() const { return false; }
    virtual void openNew() {}

Q_SIGNALS:
    /// Text typed on the table.
    void typed(const QString& text);
};

/// Works that go on for days and are done by scanning (a stocktake, a collection): their list, or one of them. The scan
/// box stands above both: in a work it does that work, on the list the barcode of a paper opens its work.
class WorkPage : public Page
{
    Q_OBJECT

public:
    void activate() override;
    void retranslate() override;
    void operatorLeaves() override;
    [[nodiscard]] bool canRun(const QString& command) const override;
    void run(const QString& command) override;
    [[nodiscard]] QWidget* scanTarget() const override;

protected:
    /// What `context` refers to outlives the page. Both widgets become the page's.
    WorkPage(const PageContext& context, WorkList* list, WorkView* view);

    /// What to scan now, and the same for a reader.
    struct Prompt {
        QString text;
        QString accessible;
    };
    [[nodiscard]] virtual Prompt prompt(bool isInOne) const = 0;
    /// Said when a work is left too early.
    [[nodiscard]] virtual QString stillSaving() const = 0;

    /// Nothing was done with what was scanned on the list: why, and `advice`.
    void tellNotOpened(const Refusal& refusal, const Wording& advice);
    /// The one that is shown by the view comes to the front.
    void enter();
    void keyPressEvent(QKeyEvent* event) override;

    PageContext m_context;

private:
    void connectParts();
    void scanned(const QString& text);
    void leave();
    [[nodiscard]] bool isInOne() const;

    ScanBox* m_scan;
    WorkList* m_list;
    WorkView* m_view;
    QStackedWidget* m_views;
};

} // namespace madoguchi
