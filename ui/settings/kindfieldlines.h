// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/kindfields.h"

#include <QWidget>

class QVBoxLayout;

namespace madoguchi {

/// The further fields of a type, one a line: its name, what may stand in it, what can be chosen, and whether it must be
/// filled in. A line without a name is none.
class KindFieldLines final : public QWidget
{
    Q_OBJECT

public:
    explicit KindFieldLines(QWidget* parent = nullptr);

    void setFields(const QList<KindField>& fields);
    [[nodiscard]] QList<KindField> fields() const;

private:
    void addLine(const KindField& field);

    QVBoxLayout* m_lines;
};

} // namespace madoguchi
