// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/documents.h"
#include "ui/models/listtablemodel.h"

namespace madoguchi {

/// Papers as rows, the newest first.
class PaperModel final : public ListTableModel<DocumentRecord>
{
    Q_OBJECT

public:
    enum Column { Number, Kind, Name, Section, Issued, Operator, Signed, ColumnCount };

    explicit PaperModel(QObject* parent = nullptr);

    [[nodiscard]] int rowOf(const QString& number) const; ///< -1: not shown

    /// What is on file of the signature.
    [[nodiscard]] static QString signedText(const DocumentRecord& paper);

private:
    [[nodiscard]] QString textOf(const DocumentRecord& paper, int column) const override;
};

} // namespace madoguchi
