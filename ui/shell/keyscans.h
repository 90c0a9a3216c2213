// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scanning/keyburst.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QPointer>

#include <functional>

class QKeyEvent;
class QWidget;

namespace madoguchi {

/// Hears a scan that a scanner types where no text is taken (a list, a button, a choice): keys at the pace of a scanner
/// that end as a scan does (KeyBurst). Its end is kept from whatever has the focus, so that it opens and presses
/// nothing, and what the keys chose there is chosen back. Keys that go to a field of text are nobody's business here.
class KeyScans final : public QObject
{
    Q_OBJECT

public:
    /// Only what is typed in `window`, which outlives it, and in the windows it has opened.
    explicit KeyScans(QWidget& window, QObject* parent = nullptr);

    /// What the pace of keys is measured by: milliseconds that only grow.
    void setClock(std::function<qint64()> msecs) { m_clock = std::move(msecs); }

Q_SIGNALS:
    void scanned(const QString& code);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isMine(const QObject* watched) const;
    bool hear(QWidget& focus, const QKeyEvent& key);
    void remember(QWidget& focus);
    void chooseBack();

    QWidget& m_window;
    std::function<qint64()> m_clock;
    KeyBurst m_keys;
    qint64 m_last = 0;           ///< when a key was heard
    QPointer<QWidget> m_focus;   ///< that has had these keys
    QPersistentModelIndex m_row; ///< current there before the first of them
    int m_choice = -1;           ///< chosen there before the first of them
};

} // namespace madoguchi
