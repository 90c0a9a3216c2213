// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/signature.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace madoguchi {

class Heading;
class InkField;

/// A paper somebody is to sign: its number, what is on it, a field to write in. Hidden until it shows one. Never modal;
/// the focus stays where one scans unless somebody comes here by Tab.
class SignPane final : public QFrame
{
    Q_OBJECT

public:
    explicit SignPane(QWidget* parent = nullptr);

    void show(const SignablePaper& paper);
    /// While it is being saved nothing can be pressed.
    void setSaving(bool isSaving);
    void retranslate();
    [[nodiscard]] bool isSigned() const;
    [[nodiscard]] PenInk ink() const;

    /// "A-000124 ノートPC" of every item on a paper.
    [[nodiscard]] static QStringList itemsOf(const Document& paper);

Q_SIGNALS:
    void accepted();
    /// It is to stay unsigned.
    void left();

private:
    void note();

    SignablePaper m_paper;
    Heading* m_title;
    QLabel* m_items;
    InkField* m_field;
    QPushButton* m_accept;
    QPushButton* m_clear;
    QPushButton* m_leave;
    bool m_isSaving = false;
};

} // namespace madoguchi
