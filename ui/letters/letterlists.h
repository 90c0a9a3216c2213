// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letterkind.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QButtonGroup;

namespace madoguchi {

/// What the page of letters shows, as buttons: a kind of letter to be written, or those that were.
class LetterLists final : public QWidget
{
    Q_OBJECT

public:
    explicit LetterLists(QWidget* parent = nullptr);

    /// Nothing: the letters that were written.
    [[nodiscard]] std::optional<LetterKind> current() const;
    /// By the name another page opens it with: "#overdue", "#notice", "#collection", "#written"; false for anything
    /// else.
    bool setCurrent(const QString& name);
    /// How many letters of this kind could be written now.
    void setCount(LetterKind kind, int letters);
    void retranslate();

Q_SIGNALS:
    void chosen();

private:
    QButtonGroup* m_group;
    QHash<int, int> m_counts;
};

} // namespace madoguchi
