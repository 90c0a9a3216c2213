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

    void show(const EntryDetail& detail);
    void showNone();

Q_SIGNALS:
    /// That the entry of this document stands in the journal, as a file.
    void proofRequested(const QString& document);

private:
    void addHead(QVBoxLayout& column, const EntryDetail& detail);
    void addChange(QVBoxLayout& column, const RowChange& change);

    QPushButton* m_proof;
    QString m_document;
};

} // namespace madoguchi
