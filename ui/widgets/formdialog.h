// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formquestion.h"
#include "ui/widgets/guardeddialog.h"

#include <QDate>
#include <QHash>

class QLineEdit;
class QPushButton;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace madoguchi {

class FormRows;

/// A FormQuestion as a window-modal dialog; see DialogAsk::fillIn(). No button is the default one, so that a scan with
/// its Return answers nothing; F12 confirms, as at the counter. What is being recorded cannot be given up.
class FormDialog final : public GuardedDialog
{
    Q_OBJECT

public:
    /// Days to come are counted from `today`.
    FormDialog(const FormQuestion& question, QDate today, QWidget* window);

    /// What stands in the fields, as FormQuestion::submit gets it.
    [[nodiscard]] QVariantMap values() const;
    void reject() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildButtons();
    void nameOk(const QString& text);
    void fitHeight(const QScrollArea& area);
    void addField(const QuestionField& field);
    [[nodiscard]] QWidget* lineWith(const QuestionField& field);
    void watch();
    void look();
    void showNotices(const QList<FormNotice>& notices);
    [[nodiscard]] bool checkFields();
    void echo(const QuestionField& field);
    [[nodiscard]] QWidget* rowOf(const QuestionField& field) const;
    [[nodiscard]] QVariant entered(const QuestionField& field) const;
    [[nodiscard]] QString faultOf(const QuestionField& field) const;
    void submit();
    void setBusy(bool isBusy);

    FormQuestion m_question;
    QDate m_today;
    FormRows* m_rows;
    QVBoxLayout* m_notices;
    QPushButton* m_ok;
    QPushButton* m_cancel;
    QTimer* m_delay;
    QHash<QString, QWidget*> m_controls; ///< by name of the field
    QVariantMap m_first;                 ///< what stood in the fields when it opened
    quint64 m_look = 0;                  ///< the newest; an older answer counts no more
    bool m_mayGoOn = true;
    bool m_isBusy = false;
};

} // namespace madoguchi
