// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counter/countercontroller.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pagecontext.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QTimer;

namespace madoguchi {

class BasketModel;
class CounterMessage;
class DetailsRow;
class DuePopup;
class Heading;
class NameSearch;
class PagedTable;
class PersonCard;
class PrintService;
class ReasonRow;
class ReturnsPanel;
class ScanBox;
class SignPane;
class Signing;
class TodayBoard;

/// The desk itself: who is here, what goes out, what comes back. Everything can be done with the scanner alone; a scan
/// never presses, confirms or edits anything (ux.md 2.3): no default button, Return does nothing outside the scan box,
/// printable keys go there from everywhere but text fields, and so does the focus after every action.
class CounterPage final : public Page
{
    Q_OBJECT

public:
    CounterPage(const PageContext& context, PrintService& printing, const TableRegistry& tables);
    ~CounterPage() override;

    void activate() override;
    void retranslate() override;
    /// Hands over or takes back an asset, or opens a person.
    void proceedWith(const CodeMatch& thing) override;
    void operatorLeaves() override;
    [[nodiscard]] bool canRun(const QString& command) const override;
    void run(const QString& command) override;
    [[nodiscard]] QString unsavedWork() const override;
    [[nodiscard]] QWidget* scanTarget() const override;

    [[nodiscard]] CounterController& controller() const { return *m_controller; }

    /// For so long after the last character of a scan nothing is confirmed by a key or a click, in milliseconds.
    static constexpr qint64 confirmPause = 400;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildPage();
    [[nodiscard]] QWidget* buildHeader();
    [[nodiscard]] QWidget* buildFooter();
    void buildTable();
    void connectBoard();
    void connectScans();
    void connectController();
    void connectMessage();
    void connectParts();
    void connectStrayScans();

    void fitColumns();
    void nameFooter();
    void showStop();
    void showState();
    void showHeader();
    void showFooter();
    void showDue(const CounterSession& session);
    void acceptProxy();
    void findProxy(const QString& key);
    void findWhoBrings(const QString& key);
    /// Nobody is here and nothing is under way: what today asks for is shown.
    [[nodiscard]] bool isIdle() const;
    [[nodiscard]] bool isReturnsOnly() const;

    void commit();
    void undo();
    void changeMode();
    void escape();
    [[nodiscard]] QString searchText() const;
    void search(const QString& text);
    void removeRow(int row);
    [[nodiscard]] AssetId assetAt(int row) const;
    void showRowMenu(const QPoint& at);
    void askBasketDue(bool isTyped);
    void askItemDue(int row);
    void print(const QStringList& documents, bool isReprint);
    void printFresh(const QStringList& documents);
    void countLater();
    void noteFocus(QWidget* now);
    void focusScanBox();

    PageContext m_context;
    PrintService& m_printing;
    CounterController* m_controller;
    ScanBox* m_scan;
    NameSearch* m_search;
    PersonCard* m_person;
    QWidget* m_header;
    QWidget* m_footer = nullptr;
    Heading* m_title;
    QPushButton* m_mode;
    QWidget* m_dueRow;
    QLabel* m_dueLabel;
    QPushButton* m_due;
    QPushButton* m_more;
    DetailsRow* m_details;
    BasketModel* m_basket;
    PagedTable* m_table;
    TodayBoard* m_board;
    ReasonRow* m_reason;
    ReturnsPanel* m_returns;
    CounterMessage* m_message;
    SignPane* m_signPane;
    Signing* m_signing;
    QPushButton* m_undo;
    QCheckBox* m_print;
    QPushButton* m_commit;
    DuePopup* m_popup;
    QTimer* m_counting;
    Instant m_lastCharacter;
    bool m_opensList = true; ///< of today, with the first counts: for whoever has just come
    bool m_isTight = false;  ///< little room for large words
};

} // namespace madoguchi
