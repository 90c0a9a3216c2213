// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QFormLayout;
class QLabel;

namespace madoguchi {

/// Rows of label and field. The label is the field's buddy and its accessible name; what is wrong with a field is
/// said in words under it, with a sign, and read aloud.
class FormRows final : public QWidget
{
    Q_OBJECT

public:
    explicit FormRows(QWidget* parent = nullptr);

    /// `label` may carry a mnemonic. `hint` explains, in one line under the field.
    void addRow(const QString& label, QWidget* field, const QString& hint = {});

    /// Between the rows, over the whole width, without a label.
    void addWide(QWidget* widget);

    /// The language has changed: label and hint of a field that has its row here.
    void setTexts(QWidget* field, const QString& label, const QString& hint = {});

    /// Whether the row is seen; a new one is.
    void setShown(QWidget* field, bool isShown);

    /// An empty text takes the error away. A field that is not in this form is ignored.
    void setError(QWidget* field, const QString& text);
    void clearErrors();
    /// What should be known about a field and keeps nothing back, in words under it; an empty text takes it away.
    void setWarning(QWidget* field, const QString& text);
    [[nodiscard]] QString warning(const QWidget* field) const;
    [[nodiscard]] QString error(const QWidget* field) const;
    [[nodiscard]] bool hasErrors() const;
    /// From the top; null when there is none.
    [[nodiscard]] QWidget* firstWithError() const;
    /// Puts the focus there.
    void focusFirstError();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QLabel* label;
        QLabel* hint;
        QLabel* error;
        QLabel* warning;
    };
    void alignLabel(QLabel* label) const;
    void describe(QWidget* field, const Row& row) const;
    void paintLines(const Row& row) const;

    QFormLayout* m_form;
    QList<QWidget*> m_order;
    QHash<const QWidget*, Row> m_rows;
};

} // namespace madoguchi
