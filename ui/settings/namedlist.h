// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledgerquestions.h"
#include "core/ledger/ledgerverbs.h"
#include "ui/widgets/pagecontext.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QStandardItemModel;

namespace madoguchi {

class FormRows;
class NameSteps;
class PagedTable;
class WrapLayout;

/// A list of what has a name (types, places), and a form in its place while one of it is entered or changed.
class NamedList : public QWidget
{
    Q_OBJECT

public:
    /// What is listed, for object names and for whoever changes it elsewhere: "kinds" gives the list "kinds", the
    /// buttons "addKinds", "changeKinds" …; it is read again when its table changes.
    struct Subject {
        QString thing;
        NameList list;
        QString title;
    };
    NamedList(const PageContext& context, const Subject& subject, QWidget* parent = nullptr);

protected:
    using Answer = Result<Performed<LedgerOutcome>>;

    [[nodiscard]] const PageContext& context() const { return m_context; }
    [[nodiscard]] FormRows& form() { return *m_form; }
    [[nodiscard]] QLineEdit* nameField() const { return m_name; }
    [[nodiscard]] QString reading() const;
    /// Of the row that is put into the form, beside its name.
    void fillName(const QString& name, const QString& reading);
    /// A name as the list shows it.
    [[nodiscard]] static QString shownName(const QString& name, bool isClosed);
    /// `names`: whose row each is.
    void showRows(const QStringList& header, const QList<QStringList>& rows, const QList<NamedRow>& names);
    /// What a verb answered: closes the form and reads again, or says beside the field what is wrong.
    void answered(const Answer& answer);

    /// Puts a further button below the list.
    void addButton(QPushButton* button);

    /// Reads the list and shows it. Called when it may have changed.
    virtual void load() = 0;
    /// Puts a row into the form and keeps whose it is, for the list may change meanwhile; -1: a new one, empties it.
    virtual void fill(int row) = 0;
    /// Asks for the verb; `answered` is its callback.
    virtual void save() = 0;
    /// The field a refusal is about; null: none.
    [[nodiscard]] virtual QWidget* fieldOf(const Refusal& refusal) const = 0;

private:
    void build(const QString& thing, const QString& title);
    void buildSteps(const QString& suffix);
    [[nodiscard]] NamedRow current() const;
    [[nodiscard]] QWidget* buildForm(const QString& thing);
    void begin(int row);
    void submit();
    void judge();
    [[nodiscard]] bool isNameTaken() const;

    PageContext m_context;
    QStandardItemModel* m_model;
    PagedTable* m_table;
    QWidget* m_list;
    QWidget* m_editor;
    FormRows* m_form;
    QLineEdit* m_name;
    QLineEdit* m_reading;
    NameSteps* m_steps;
    QList<NamedRow> m_names;
    WrapLayout* m_buttons;
    QPushButton* m_add;
    QPushButton* m_change;
    QPushButton* m_merge;
    QPushButton* m_close;
    QPushButton* m_remove;
    QPushButton* m_save;
    QPushButton* m_cancel;
    bool m_isNew = false;
};

} // namespace madoguchi
