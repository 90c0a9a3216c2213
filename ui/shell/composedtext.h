// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <functional>

class QInputMethodEvent;

namespace madoguchi {

/// What is being composed with an input method counts as typed before a button elsewhere is pressed. The buttons of the
/// house leave the focus in the field, so that nothing else would end the composition: its words were missing in what
/// the button recorded, and came out in whatever had the focus next. Some input methods send once more what was ended
/// for them (ibus with mozc, after the focus has moved on): the echo is dropped.
class ComposedText final : public QObject
{
    Q_OBJECT

public:
    /// `commit` ends the composition in the field that has the focus.
    explicit ComposedText(std::function<void()> commit, QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isEcho(const QInputMethodEvent& event);

    std::function<void()> m_commit;
    QString m_composed;    ///< as it stands now
    QString m_ended;       ///< the composition that has just become text
    QElapsedTimer m_since; ///< that
};

} // namespace madoguchi
