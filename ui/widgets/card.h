// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace madoguchi {

class Heading;

/// A painted surface with a title, for one thing and what belongs to it.
class Card final : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    explicit Card(const QString& title, QWidget* parent = nullptr);

    /// No title line when empty.
    void setTitle(const QString& title);
    /// Where the content goes, below the title.
    [[nodiscard]] QVBoxLayout& body() const { return *m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyMetrics();

    Heading* m_title;
    QVBoxLayout* m_body;
};

} // namespace madoguchi
