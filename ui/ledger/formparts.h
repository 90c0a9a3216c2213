// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledgerquestions.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace madoguchi {

class FormRows;

/// A field that offers these names and takes any other.
void offerNames(QComboBox* field, const QList<NamedRow>& names);
/// A text area that shows so many lines.
void setLines(QPlainTextEdit* field, int lines);
/// What stands on each line, without blanks at its ends and empty lines.
[[nodiscard]] QStringList linesOf(const QPlainTextEdit* field);
/// "98,000", "９８０００円": what people type for a price in whole yen; nothing when it is none.
[[nodiscard]] std::optional<qint64> yenIn(const QString& text);
/// An error at a field that holds a text which is no day.
void checkDay(QLineEdit* field, FormRows& rows);

} // namespace madoguchi
