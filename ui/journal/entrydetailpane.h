// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/journalrows.h"
#include "ui/widgets/detailpane.h"

class QPushButton;

namespace madoguchi {

/// One journal entry in words: who, when, where, on what grounds, and every value before and after.
class EntryDetailPane final : public DetailPane
{
    Q_OBJECT

public:
    explicit EntryDetailPane(QWidget* parent = nullptr);

    /// `canUndo`: what was done is of a kind that can be undone, by this role. Whether it still can, the record
    /// decides.
    void show(const EntryDetail& detail, bool canUndo);
    void showNone();
    void retranslate();

Q_SIGNALS:
    /// That the entry of this document stands in the journal, as a file.
    void proofRequested(const QString& document);
    /// What this entry did shall be undone.
    void undoRequested();

private:
    void addHead(QVBoxLayout& column, const EntryDetail& detail);
    void addChange(QVBoxLayout& column, const RowChange& change);

    QPushButton* m_proof;
    QPushButton* m_undo;
    QString m_document;
};

} // namespace madoguchi
