// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/preferences.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QComboBox;

namespace madoguchi {

class FormRows;
class PrintService;

/// Which printer of this computer prints what. The printers are looked for when the section is made; until they are
/// found it shows what was chosen.
class PrintingSection final : public QWidget
{
    Q_OBJECT

public:
    /// `printing` may be null: then no printer is known.
    PrintingSection(Preferences& preferences, PrintService* printing, QWidget* parent = nullptr);

private:
    void addPrinter(Paper paper, const QString& name, const QString& label);
    /// Nothing: nobody has looked yet.
    void fill(const std::optional<QStringList>& found);

    Preferences& m_preferences;
    FormRows* m_form;
    QHash<Paper, QComboBox*> m_fields;
};

} // namespace madoguchi
