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
class QToolButton;

namespace madoguchi {

/// Finds people and items by name, with the input method on; a place apart from the scan box. Nothing is chosen
/// beforehand and the first Return only goes to the first row, so that a scan that lands here chooses nothing.
class NameSearch final : public QWidget
{
    Q_OBJECT

public:
    NameSearch(DeskClient& desk, QWidget* parent = nullptr);

    void open(const QString& text = {});
    void retranslate();

Q_SIGNALS:
    void refused(const madoguchi::Refusal& refusal);
    void chosen(const madoguchi::CodeMatch& match);
    void closed();

public:
    void close();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void search();
    void show(const QString& text, const QList<FoundThing>& found);
    void goToList();
    void choose(int row);
    void applyMetrics();

    DeskClient& m_desk;
    QLineEdit* m_edit;
    QToolButton* m_close;
    QListWidget* m_list;
    QLabel* m_nothing;
    QTimer* m_delay;
    QList<FoundThing> m_found;
    bool m_goesToList = false; ///< Return came before what it was meant for
};

} // namespace madoguchi
