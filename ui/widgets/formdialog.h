// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formquestion.h"

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
/// its Return answers nothing.
class FormDialog final : public QDialog
{
    Q_OBJECT

public:
    FormDialog(const FormQuestion& question, QWidget* window);

    /// What stands in the fields.
    [[nodiscard]] QVariantMap values() const;

private:
    void build();
    void fitHeight(const QScrollArea& area);
    void addField(const QuestionField& field);
    [[nodiscard]] QWidget* lineWith(const QuestionField& field);
    void watch();
    void look();
    void showNotices(const QList<FormNotice>& notices);
    [[nodiscard]] bool checkFields();
    [[nodiscard]] QString faultOf(const QuestionField& field) const;
    void submit();
    void setBusy(bool isBusy);

    FormQuestion m_question;
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
