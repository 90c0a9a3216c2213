// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/kanarow.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace madoguchi {

/// The kana index above a list of people: one button for each row, and one for everybody. One stop of the Tab key; the
/// arrows go from row to row and choose it. Wraps where it is too narrow.
class KanaStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit KanaStrip(QWidget* parent = nullptr);

    /// Nothing: everybody.
    [[nodiscard]] std::optional<KanaRow> row() const;
    /// Without saying so.
    void setRow(const std::optional<KanaRow>& row);
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void add(const QString& name, int id);
    [[nodiscard]] static QString titleOf(int id);
    [[nodiscard]] static QString accessibleNameOf(int id);

    QButtonGroup* m_buttons; ///< by the number of the row
};

} // namespace madoguchi
