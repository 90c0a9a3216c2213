// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace madoguchi {

class FormRows;

/// What can be entered about one record, with Save and Cancel. Says of each problem at its field what is wrong; undo
/// goes field by field until it is saved. Never takes the focus by itself: whoever shows the form knows whether it may.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] virtual bool isNew() const = 0;
    /// Something was entered that is not stored.
    [[nodiscard]] virtual bool isChanged() const = 0;
    [[nodiscard]] virtual bool canUndo() = 0;
    virtual void undo() = 0;
    /// Where filling in begins.
    [[nodiscard]] virtual QLineEdit* firstField() const = 0;

    /// While it is being saved it can neither be saved again nor cancelled.
    void setBusy(bool isBusy);
    /// Puts each problem under its field; false when one has none, which somebody else then must tell.
    bool showProblems(const Refusal& refusal);
    /// The first field with an error; null without one.
    [[nodiscard]] QWidget* wrongField() const;
    /// Scrolls to a field and what stands below it.
    void reveal(QWidget* field);

Q_SIGNALS:
    /// Save was pressed, and nothing typed would be lost silently.
    void submitted();
    void cancelled();

protected:
    /// `record` ends the names of the buttons: "Asset" gives "saveAsset".
    RecordForm(const QString& record, QWidget* parent);

    [[nodiscard]] FormRows& rows() const { return *m_rows; }
    /// Title, rows and buttons, once all rows are there.
    void arrange(const QString& title);
    /// A step of undo begins when one of these is left or changed.
    void watchLines(const QList<QLineEdit*>& fields);
    void watchChoices(const QList<QComboBox*>& fields);

    /// Null: the form has no field for it.
    [[nodiscard]] virtual QWidget* fieldOf(const Problem& problem) const = 0;
    /// Sets an error at each field whose text cannot be read.
    virtual void check() {}
    /// Something may have been entered: the next step of undo.
    virtual void note() = 0;

private:
    void submit();

    FormRows* m_rows;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace madoguchi
