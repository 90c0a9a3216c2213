// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formquestion.h"

#include <QDate>
#include <QDialog>
#include <QHash>

class QLineEdit;
class QPushButton;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace madoguchi {

class FormRows;

/// A FormQuestion as a window-modal dialog; see DialogAsk::fillIn(). No button is the default one, so that a scan with
/// its Return answers nothing; F12 confirms, as at the counter.
class FormDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Days to come are counted from `today`.
    FormDialog(const FormQuestion& question, QDate today, QWidget* window);

    /// What stands in the fields, as FormQuestion::submit gets it.
    [[nodiscard]] QVariantMap values() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
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
    quint64 m_look = 0;                  ///< the newest; an older answer counts no more
    bool m_mayGoOn = true;
    bool m_isBusy = false;
};

} // namespace madoguchi
