// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace madoguchi {

/// Words in the middle of the room that is left over. Where that is too little for them they are not there: they are
/// said elsewhere, too.
class SpareHint final : public QWidget
{
    Q_OBJECT

public:
    explicit SpareHint(QWidget* parent = nullptr);

    void setText(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

} // namespace madoguchi
