// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace madoguchi {

class ColumnChoice;
struct ExportColumn;
class EmptyState;
class IdTableModel;
class MarkGutter;
class Preferences;
class RowMarks;
class StatusChipDelegate;
class WindowedTableView;
class WrapLayout;

/// A list of the ledger: a line that filters while one types, further filters, the table, and how many there are.
/// Keeps the current row by what it is, not by its place, and knows nothing of assets or people. Rows are marked with
/// Space, Shift and the arrows, Ctrl+A, or in the gutter; what can be done with all marked ones stands below the list.
class LedgerTable final : public QWidget
{
    Q_OBJECT

public:
    /// The model outlives the table. `name` begins the object names ("assets").
    LedgerTable(IdTableModel& model, const QString& name, QWidget* parent = nullptr);

    /// The line of filters; whoever makes the page puts it above the table and what lies beside it.
    [[nodiscard]] QWidget* bar() const { return m_bar; }
    /// `spare`: see PagedTable::setSpareColumns().
    void setUpColumns(Preferences& preferences, const QStringList& names, const QStringList& usual, int nameColumn,
                      const QList<int>& spare);
    /// The model has got or lost columns behind the others.
    void setColumns(const QStringList& names);
    /// Those in sight, in their order, with what heads them.
    [[nodiscard]] QList<ExportColumn> shownColumns() const;
    /// What the button of saved searches opens.
    void setSearchMenu(QMenu* menu);
    /// A further filter beside the first.
    void addFilter(QComboBox* filter);
    /// One that is wanted seldom: in a second line, which a button opens.
    void addSeldomFilter(QComboBox* filter);
    /// Opens or closes that line.
    void showSeldomFilters(bool areShown);
    /// A line of its own below the filters.
    void addLine(QWidget* line);
    void setFilterHint(const QString& hint);
    /// What stands in place of rows, with and without a filter.
    void setEmptyTexts(const QString& nothingThere, const QString& action, const QString& nothingFound);
    /// True while a filter other than the words is set: an empty list then is not an empty record.
    void setNarrowed(bool isNarrowed);
    void setCountText(std::function<QString(qint64, bool)> text);
    void retranslate();

    /// Whether rows can be marked at all; at first they cannot.
    void setMarkable(bool isMarkable);
    [[nodiscard]] RowMarks& marks() const { return *m_marks; }
    /// A button for what can be done with the marked rows; in sight while there are some.
    [[nodiscard]] QPushButton* addMarkAction(const QString& name);

    [[nodiscard]] WindowedTableView& view() const { return *m_view; }
    [[nodiscard]] QLineEdit& filter() const { return *m_filter; }
    [[nodiscard]] QString words() const;
    /// 0 for none.
    [[nodiscard]] qint64 currentId() const { return m_currentId; }
    /// Makes it current once it is in the list; now or when the next order comes.
    void showId(qint64 id);
    void focusFilter();

Q_SIGNALS:
    void wordsChanged();
    /// Another thing is current (0: none).
    void currentChanged(qint64 id);
    /// Return: show the details.
    void opened(qint64 id);
    /// Left double-click: the obvious next step.
    void stepRequested(qint64 id);
    /// The button of the empty list: what is there with a filter is to be seen again.
    void clearRequested();
    void emptyActionRequested();
    /// Ctrl+A over a list longer than what can be changed together.
    void tooManyToMark(qint64 count);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void buildMarks();
    void setUpFilter(QComboBox* filter);
    void limitColumns(qsizetype count);
    [[nodiscard]] bool markByKey(int key, Qt::KeyboardModifiers modifiers);
    void markTo(qint64 row);
    void markAll();
    void showMarks();
    void connectTable();
    void followOrder();
    void noteCurrent(qint64 row);
    void showCount();
    void returnPressed();
    [[nodiscard]] qint64 idAt(const QModelIndex& index) const;

    IdTableModel& m_model;
    QWidget* m_bar;
    QLineEdit* m_filter;
    WrapLayout* m_filters;
    QWidget* m_seldom; ///< the second line
    QPushButton* m_more;
    QPushButton* m_searches;
    QPushButton* m_columns;
    WindowedTableView* m_view;
    EmptyState* m_empty;
    QLabel* m_count;
    RowMarks* m_marks;
    MarkGutter* m_gutter;
    QWidget* m_markBar;
    QHBoxLayout* m_markActions;
    QLabel* m_markCount;
    QPushButton* m_unmark;
    qint64 m_markedFrom = -1; ///< row of the list
    ColumnChoice* m_choice = nullptr;
    QStringList m_names; ///< of the columns
    QString m_sorted;    ///< of the one the list is in order of
    std::function<QString(qint64, bool)> m_countText;
    QString m_nothingThere;
    QString m_emptyAction;
    QString m_nothingFound;
    qint64 m_currentId = 0;
    qint64 m_wantedId = 0;
    bool m_isNarrowed = false;
    bool m_isUnmeasured = false;
    bool m_isSearching = false; ///< the words have changed since the last order came
    bool m_wantsOpen = false;   ///< Return was pressed before the order came
};

} // namespace madoguchi
