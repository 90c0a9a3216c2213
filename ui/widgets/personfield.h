// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskclient.h"
#include "core/ledger/findeverything.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QTimer;

namespace madoguchi {

/// Who: typed or scanned into one line, a name in any spelling too; those it can mean are offered below, the first by
/// Return. Its parts are called `name` + "Person" and "People".
class PersonField final : public QWidget
{
    Q_OBJECT

public:
    PersonField(DeskClient& desk, const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] PersonId person() const { return m_person; }
    /// Something was typed, and nobody chosen for it.
    [[nodiscard]] bool isUnknown() const;
    /// Nobody; with a name, which is only shown.
    void clear(const QString& name = {});
    /// Somebody who is known already, shown under this name.
    void choose(PersonId person, const QString& name);
    /// Where nobody was chosen: what was typed.
    [[nodiscard]] QString text() const;
    /// What the line is called, and what stands in it while it is empty.
    void setWords(const QString& called, const QString& placeholder);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void offer(const QList<FoundThing>& found);
    void choose(int row);

    DeskClient& m_desk;
    QLineEdit* m_edit;
    QListWidget* m_list;
    QTimer* m_delay;
    QList<FoundThing> m_found;
    PersonId m_person;
    QString m_shownName;         ///< of clear()
    bool m_choosesFirst = false; ///< Return came before the answer
};

} // namespace madoguchi
