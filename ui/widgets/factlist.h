// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace madoguchi {

/// Names and values in two columns, for reading. Values wrap and can be selected for copying.
class FactList final : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget* parent = nullptr);

    /// Nothing when the value is empty.
    void add(const QString& name, const QString& value);
    /// For what is more than a text; becomes a child.
    void addWidget(const QString& name, QWidget* value);
    [[nodiscard]] int count() const { return m_count; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit(QLabel& name) const;

    QGridLayout* m_grid;
    int m_count = 0;
};

} // namespace madoguchi
