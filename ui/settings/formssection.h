// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/settings.h"
#include "ui/widgets/pagecontext.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace madoguchi {

/// How the receipt and the return slip look: number of the form, sheet, who signs how, and whether on the screen. Kept
/// in the record.
class FormsSection final : public QWidget
{
    Q_OBJECT

public:
    explicit FormsSection(const PageContext& context, QWidget* parent = nullptr);
    /// What saves it; shown by whoever shows the section.
    [[nodiscard]] QPushButton* footer() const { return m_save; }

private:
    /// The fields of one form; a place nobody signs in has none.
    struct Fields {
        QLineEdit* number = nullptr;
        QComboBox* sheet = nullptr;
        QComboBox* receiver = nullptr;
        QComboBox* desk = nullptr;
        QComboBox* checker = nullptr;
    };

    [[nodiscard]] Fields addForm(QBoxLayout& column, const QString& title, const QString& name, bool hasReceiver);
    static void show(const Fields& fields, const FormSettings& form);
    [[nodiscard]] static FormSettings read(const Fields& fields, FormSettings form);
    void load();
    void save();

    PageContext m_context;
    Fields m_receipt;
    Fields m_returnSlip;
    QCheckBox* m_isSignedOnScreen;
    QPushButton* m_save;
    OrganisationSettings m_seen; ///< only what differs from these is saved
};

} // namespace madoguchi
