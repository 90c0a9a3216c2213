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

/// Who: typed or scanned into one line; those it can mean are offered below, the first by Return.
class PersonField final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonField(DeskClient& desk, QWidget* parent = nullptr);

    [[nodiscard]] PersonId person() const { return m_person; }
    /// Nobody; with a name, which is only shown.
    void clear(const QString& name = {});
    void retranslate();

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
    bool m_choosesFirst = false; ///< Return came before the answer
};

} // namespace madoguchi
