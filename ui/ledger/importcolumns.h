// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/importpeek.h"

#include <QWidget>

class QGridLayout;

namespace madoguchi {

/// The columns of a file: their names, how they begin, and what they mean to us, which can be changed.
class ImportColumns final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumns(QWidget* parent = nullptr);

    void show(const ImportPeek& peek);
    void retranslate();

Q_SIGNALS:
    /// For each column a Field, customMeaning or ignoredMeaning.
    void meaningsChanged(const QList<int>& meanings);

private:
    void addLine(const ImportPeek& peek, int column);
    void choose(int column, int meaning);

    /// More columns than this keep the meaning they were found to have.
    static constexpr int mostLines = 60;

    QGridLayout* m_grid = nullptr;
    std::optional<ImportPeek> m_peek;
    QList<int> m_meanings;
    ImportTable m_table = ImportTable::Assets;
};

} // namespace madoguchi
