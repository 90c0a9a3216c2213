// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledgerquestions.h"

class QBoxLayout;
class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QWidget;

namespace madoguchi {

/// A field that offers these names and takes any other.
void offerNames(QComboBox* field, const QList<NamedRow>& names);
/// A text area that shows so many lines.
void setLines(QPlainTextEdit* field, int lines);
/// What stands on each line, without blanks at its ends and empty lines.
[[nodiscard]] QStringList linesOf(const QPlainTextEdit* field);
/// Scrolls to what has the focus inside the form.
void revealFocus(QWidget* form);
/// Cancel left, the button that saves right, as everywhere.
[[nodiscard]] QBoxLayout* formButtons(QPushButton* cancel, QPushButton* save);

} // namespace madoguchi
