// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace madoguchi {

class PageStack;
class Toast;

/// Ctrl+Z in the filter of a list: as long as a message offers to undo what was recorded, that is what is meant, not
/// the words of the filter. Everything referred to outlives it.
class UndoKey final : public QObject
{
    Q_OBJECT

public:
    UndoKey(const PageStack& pages, const Toast& toast, QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const PageStack& m_pages;
    const Toast& m_toast;
};

} // namespace madoguchi
