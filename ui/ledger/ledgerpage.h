// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exportjob.h"
#include "core/exchange/importjob.h"
#include "core/labels/label.h"
#include "core/ledger/codelookup.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/ledgerverbs.h"
#include "ui/ledger/historylist.h"
#include "ui/ledger/recordform.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pagecontext.h"
#include "ui/widgets/stepgate.h"

#include <QPointer>

class QComboBox;
class QPushButton;
class QStackedLayout;
class QTimer;

namespace madoguchi {

class IdTableModel;
class ChangeFields;
class ChangePane;
class Duplicates;
class ImportPane;
class NoticeLabel;
class LedgerTable;
class PrintService;
class RecordDetail;
class SavedSearchMenu;
class SectionHeader;
class SideDrawer;

/// A page over one list of the ledger: found while one types, filtered, sorted; details and editing beside the list,
/// an import in its place. A derived page says what its list holds, in words and in questions. Answers that come while
/// another page is on screen leave the focus where it is.
class LedgerPage : public Page
{
    Q_OBJECT

public:
    ~LedgerPage() override;

    void activate() override;
    void retranslate() override;
    /// Any key the records of this page are found by, or a saved search (savedSearchPrefix).
    void open(const QString& key) override;
    void showThing(const FoundThing& thing) override;
    void showWords(const QString& words) override;
    [[nodiscard]] bool canRun(const QString& command) const override;
    void run(const QString& command) override;
    [[nodiscard]] QString unsavedWork() const override;
    [[nodiscard]] QWidget* scanTarget() const override;

protected:
    struct Parts {
        IdTableModel* model;
        RecordDetail* detail;
        QString list;        ///< begins the names of controls: "assets"
        QString record;      ///< ends them: "Asset"
        CodeMeaning meaning; ///< of the keys that open() takes
        ImportTable import;
        ExportTable exported;
        QStringList nameTables;         ///< what the filters offer is read again when these change
        QStringList findCommands;       ///< go into the filter
        QPushButton* further = nullptr; ///< one more button above the list
    };
    /// What is said of the records; `%1` is what one of them is called.
    struct Words {
        QString title;
        QString filterHint;
        QString nothingThere;
        QString nothingFound;
        QString unsaved;
        QString added;
        QString changed;
        QString undone;
        std::function<QString(qint64 count, bool isPartial)> count;
    };

    /// The derived page adds its filters and columns, then calls retranslate(). Model and detail become children.
    LedgerPage(const PageContext& context, const Parts& parts, QWidget* parent);

    [[nodiscard]] virtual Words words() const = 0;
    /// Asks again for what filters and forms offer; see readNamesOf().
    virtual void readNames() = 0;
    /// Every text of the filters again, what is chosen stays.
    virtual void fillFilters() = 0;
    /// Gives the model the filter as it stands now, and tells the table whether it narrows.
    virtual void applyFilter() = 0;
    /// Asks for what is to be seen of a record and shows it; see isCurrent() and loadHistory().
    virtual void askDetail(qint64 id) = 0;
    /// The obvious next step; stepDone() must follow.
    virtual void step(qint64 id) = 0;
    /// Asks for a record as it is stored now and edits it.
    virtual void askForm(qint64 id) = 0;
    /// A file was imported here.
    virtual void imported(const ImportReport&) {}
    [[nodiscard]] virtual RecordForm* newForm() = 0;
    /// The same form, half filled in, in the language of the moment.
    [[nodiscard]] virtual RecordForm* formAnew(const RecordForm& form) = 0;
    /// Calls save() with the verb that stores what the form holds, or notSaved(); perhaps later, after a question.
    virtual void performSave(const RecordForm& form) = 0;

    /// What the filters say now, and the filters set to what was saved.
    [[nodiscard]] virtual QJsonObject presentFilter() const = 0;
    virtual void showFilter(const QJsonObject& filter) = 0;
    /// The combo shows the entry of this number, without saying so; the first where there is none.
    static void chooseQuietly(QComboBox* filter, qint64 entry);
    /// What can be changed of many records together.
    [[nodiscard]] virtual ChangeFields* newChangeFields() = 0;
    /// The filter that narrows the list down to what this is about; null where there is none.
    [[nodiscard]] virtual QComboBox* filterOf(CodeMeaning meaning) const = 0;
    [[nodiscard]] QComboBox* addFilter(const QString& name);
    /// What narrows the list down beside the words and the combos is undone, without saying so.
    virtual void clearFurther() {}
    /// One that is wanted seldom: in a second line.
    [[nodiscard]] QComboBox* addSeldomFilter(const QString& name);
    void readNamesOf(AskNames::Of of, QList<NamedRow>& names);
    [[nodiscard]] bool isCurrent(qint64 id) const;
    /// Reads what was done to a record, and calls `show` unless another one is current by then.
    void loadHistory(qint64 id, std::function<void(const History& history)> show);
    /// Nothing while another form is open.
    void edit(RecordForm* form);
    /// Instead of save(): whoever was asked gave up, and goes on filling in.
    void notSaved();
    /// Puts a button for labels of these records into the header; `nameColumn` is what one of them is called by.
    void offerLabels(PrintService& printing, LabelKind kind, int nameColumn);
    void stepDone() { m_gate.leave(); }
    void openDrawer();
    [[nodiscard]] bool mayDoHere(Permission permission) const;
    /// Whether something can be done with marked rows: at least they can be changed together.
    [[nodiscard]] virtual bool mayMark() const { return mayDoHere(Permission::EditLedger); }
    [[nodiscard]] const PageContext& context() const { return m_context; }
    [[nodiscard]] LedgerTable& table() const { return *m_table; }

    template<class Verb>
    void save(const Verb& verb, const QString& name)
    {
        save(verb, name, m_context.host.order());
    }
    template<class Verb>
    void save(const Verb& verb, const QString& name, const Order& order)
    {
        m_context.desk.perform(verb, order, this,
                               [this, name](const Result<Performed<LedgerOutcome>>& answer) { saved(name, answer); });
    }

private:
    void buildPage();
    [[nodiscard]] QComboBox* newFilter(const QString& name);
    void connectList();
    void connectDetail();
    void connectImport();
    void connectMarks();
    void changeMarked();
    void changeDone(bool isDone);
    void mergeMarked();
    void showMerge();
    [[nodiscard]] bool isListShown() const;
    void openSearch(const QString& name);
    void clearFilters();
    void readImports();
    void showImports();
    void chooseWanted();
    void showRights();
    void loadDetail();
    void takeStep(qint64 id);
    void showForm(RecordForm* form);
    void submit();
    void saved(const QString& name, const Result<Performed<LedgerOutcome>>& answer);
    void closeForm();
    void focusFilter();
    void escape();
    [[nodiscard]] LabelRequest labelRequest(LabelKind kind, int nameColumn) const;

    static constexpr double readingEms = 19; ///< of the details; the next, while a form is filled in
    static constexpr double editingEms = 28;
    static constexpr double leastEms = 66; ///< for list and details side by side
    static constexpr int fewHistoryRows = 5;
    static constexpr int manyHistoryRows = 100;

    PageContext m_context;
    Parts m_parts;
    QStackedLayout* m_pages;
    SectionHeader* m_header;
    NoticeLabel* m_importing; ///< what is being imported is not all there
    QStringList m_importNumbers;
    QPushButton* m_new;
    QPushButton* m_import;
    QPushButton* m_change;
    QPushButton* m_merge; ///< in sight while two are marked
    QPushButton* m_labels;
    QPushButton* m_markedLabels = nullptr; ///< beside what else is done with the marked rows
    Duplicates* m_duplicates;
    LedgerTable* m_table;
    SavedSearchMenu* m_searches;
    SideDrawer* m_drawer;
    ImportPane* m_importPane;
    QPointer<ChangePane> m_changePane;
    QTimer* m_detailDelay;
    QList<QComboBox*> m_filters;
    std::optional<FoundThing> m_wantedFilter; ///< until what the filters offer has come
    QPointer<RecordForm> m_form;
    bool m_isSaving = false; ///< then the form stays until the answer comes
    StepGate m_gate;
    qint64 m_shownId = 0;
    int m_historyRows = fewHistoryRows;
};

} // namespace madoguchi
