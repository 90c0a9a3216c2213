// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/journalrows.h"

#include <QScrollArea>

class QVBoxLayout;

namespace madoguchi {

/// One journal entry in words: who, when, where, on what grounds, and every value before and after.
class EntryDetailPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit EntryDetailPane(QWidget* parent = nullptr);

    void show(const EntryDetail& detail);
    void showNone();

private:
    void begin();
    void addHead(const EntryDetail& detail);
    void addChange(const RowChange& change);
    void addFact(const QString& label, const QString& value);

    QVBoxLayout* m_column = nullptr;
};

} // namespace madoguchi
